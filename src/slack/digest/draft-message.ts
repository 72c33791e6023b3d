import type { types } from '@slack/bolt';
import type { Digest } from '../../digest/digest.ts';
import type { Due } from '../../digest/due.ts';
import { says } from '../blocks.ts';
import { row } from '../buttons.ts';
import { SLACK } from '../limits.ts';
import type { Message } from '../message.ts';
import { DIGEST_ACTIONS, editionButton } from './digest-buttons.ts';
import { wordsOf } from './digest-words.ts';
import { assemble, type Layout } from './layout.ts';
import { whenNext } from './when.ts';

const DIVIDER: types.DividerBlock = { type: 'divider' };

/** What may have been decided about a draft. */
export type DraftState = 'draft' | 'approved' | 'dropped';

/** The draft of an edition as its editor sees it: what will appear, without its buttons, and what can be done. */
export function draftMessage(
  digest: Digest,
  { day, at }: Due,
  layout: Layout,
  now: number,
  state: DraftState = 'draft',
): Message {
  const words = wordsOf(digest);
  const { text, blocks } = assemble(layout, words);
  const { settings, id } = digest;
  const when = whenNext(at, settings.timeZone, now, words);
  const otherwise = words.say(settings.review === 'else_drop' ? 'draft_else_drop' : 'draft_else_post');
  const standing = {
    draft: `${words.say('draft_due', { when })} ${otherwise}`,
    approved: words.say('now_approved', { when }),
    dropped: words.say('now_skipped'),
  }[state];
  const approve = editionButton(words.say('approve'), DIGEST_ACTIONS.approve, id, day);
  const others = [
    editionButton(words.say('edit'), DIGEST_ACTIONS.revise, id, day),
    editionButton(words.say('skip_edition'), DIGEST_ACTIONS.drop, id, day),
  ];
  const first: types.Button[] = state === 'draft' ? [{ ...approve, style: 'primary' }] : [];
  const buttons = state === 'dropped' ? [] : [...first, ...others];
  const inert = blocks.filter(({ type }) => type !== 'actions').slice(0, SLACK.messageBlocks - 3);
  return {
    text: `${standing}\n${text}`.slice(0, SLACK.wholeFallback),
    blocks: [...says(standing), ...inert, ...(buttons.length === 0 ? [] : [DIVIDER]), ...row(buttons)],
  };
}
