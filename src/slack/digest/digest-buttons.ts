import type { types } from '@slack/bolt';
import { z } from 'zod';
import { plain } from '../blocks.ts';
import { read } from '../buttons.ts';
import { SLACK } from '../limits.ts';
import { clip } from '../shorten.ts';

/** What the buttons about whole digests and editions are called when Slack tells us that they were pressed. */
export const DIGEST_ACTIONS = {
  create: 'footnote_digest_create',
  page: 'footnote_digest_page',
  edit: 'footnote_digest_edit',
  pause: 'footnote_digest_pause',
  resume: 'footnote_digest_resume',
  remove: 'footnote_digest_remove',
  preview: 'footnote_digest_preview',
  unmute: 'footnote_digest_unmute',
  approve: 'footnote_digest_approve',
  revise: 'footnote_digest_revise',
  drop: 'footnote_digest_drop',
  item: 'footnote_digest_item',
  arrived: 'footnote_digest_arrived',
  again: 'footnote_digest_again',
} as const;

/** One of them. */
export type DigestAction = (typeof DIGEST_ACTIONS)[keyof typeof DIGEST_ACTIONS];

const EditionName = z.object({ digest: z.string(), day: z.string().regex(/^\d{4}-\d\d-\d\d$/u) });
/** Which edition a button is about. */
export type EditionName = z.infer<typeof EditionName>;

/** A button about a digest. Several of a kind on one surface carry its id in theirs: ids must differ in a row. */
export function digestButton(label: string, action: DigestAction, digest: string): types.Button {
  return { type: 'button', text: plain(clip(label, SLACK.buttonText)), action_id: action, value: digest };
}

/** A button about one edition. */
export function editionButton(
  label: string,
  action: DigestAction,
  digest: string,
  day: string,
): types.Button {
  return digestButton(label, action, JSON.stringify({ digest, day } satisfies EditionName));
}

/** What an edition's button carries; null when it is not one of ours any more. */
export function readEditionName(value: string | undefined): EditionName | null {
  return read(EditionName, value);
}
