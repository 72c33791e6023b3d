import type { BlockAction, Context, webApi } from '@slack/bolt';
import { z } from 'zod';
import type { Bot } from '../../ports.ts';
import type { Words } from '../../words/words.ts';
import { envelopeOf } from '../delivery/envelope.ts';
import { pressedIn } from '../pressed.ts';
import { instead } from '../private-answer.ts';
import { showHome } from '../show-home.ts';
import { digestsMessage } from './digest-list.ts';

/** Where somebody sees the list of digests. A modal that was opened from there carries it. */
export const ListPlace = z.discriminatedUnion('in', [
  z.object({ in: z.literal('home') }),
  z.object({ in: z.literal('private'), address: z.string() }),
]);
/** One of them. */
export type ListPlace = z.infer<typeof ListPlace>;

/** The list in which a button was pressed; null where it stood in none. */
export function listPlaceOf(body: BlockAction): ListPlace | null {
  const at = pressedIn(body);
  if (at.in === 'home') return { in: 'home' };
  return at.in === 'private' ? { in: 'private', address: body.response_url } : null;
}

/**
 * Shows the list anew where somebody sees it, after something in it has changed or for more of it.
 *
 * @param from How many digests come before the first that is shown.
 */
export async function showList(
  { bot, client, context }: { bot: Bot; client: webApi.WebClient; context: Context },
  place: ListPlace,
  user: string,
  words: Words,
  from = 0,
): Promise<void> {
  const team = context.teamId ?? '';
  if (place.in === 'home') {
    await showHome(bot, client, { team, user }, words, from);
    return;
  }
  const { ledger } = bot.digests;
  const [all, now] = [await ledger.list(team), await ledger.now()];
  const { address } = place;
  envelopeOf(context).respond(instead(digestsMessage(user, all, now, words, from)), { team, address });
}
