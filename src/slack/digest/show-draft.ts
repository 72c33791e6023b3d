import type { BlockAction, webApi } from '@slack/bolt';
import { z } from 'zod';
import type { LedgerEntry, Planned } from '../../ports/ledger.ts';
import { read } from '../buttons.ts';
import { change } from '../message.ts';
import { pressedIn } from '../pressed.ts';
import { type DraftState, draftMessage } from './draft-message.ts';
import type { Layout } from './layout.ts';

const DraftPlace = z.object({ channel: z.string(), ts: z.string() });
/** The message in which an editor was shown a draft. */
export type DraftPlace = z.infer<typeof DraftPlace>;

/** The draft's message whose button was pressed; null where it was none. */
export function draftPlaceOf(body: BlockAction): DraftPlace | null {
  const at = pressedIn(body);
  return at.in === 'message' ? { channel: at.channel, ts: at.ts } : null;
}

/** The draft's message that a modal was opened from; null where it does not say. */
export function readDraftPlace(metadata: string): DraftPlace | null {
  return read(z.object({ shown: DraftPlace.nullish() }), metadata)?.shown ?? null;
}

/**
 * Shows a draft in its message as it is now, so that an editor sees what they approve.
 *
 * @returns False where there is no such message, or Slack does not change it any more.
 */
export async function showDraft(
  client: webApi.WebClient,
  shown: DraftPlace | null,
  { digest }: Planned,
  { day, at }: LedgerEntry,
  now: { readonly layout: Layout; readonly state: DraftState; readonly at: number },
): Promise<boolean> {
  if (shown === null) return false;
  return await change(client, shown, draftMessage(digest, { day, at }, now.layout, now.at, now.state));
}
