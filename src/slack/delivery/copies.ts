import type { Outbox, PostedLetter } from '../../ports/delivery.ts';
import type { Calls } from './calls.ts';

/**
 * Looks for second copies of a message and takes all but one away: the one that is noted, or else the first. They
 * can only be there when a process was asleep for longer than its lease in the middle of a post.
 */
export async function removeCopies(posted: PostedLetter, calls: Calls, outbox: Outbox): Promise<void> {
  const copies = (await calls.copies(posted)) ?? [];
  const stays = copies.includes(posted.messageTs) ? posted.messageTs : copies[0];
  for (const ts of copies) if (ts !== stays) await calls.remove(posted, ts);
  await outbox.checked(posted.key);
}
