import type { Selectable } from 'kysely';
import type { ClaimedLetter, Letter } from '../ports/delivery.ts';
import type { OutboxTable } from './schema.ts';

/** A row of the outbox as it is read. */
export type OutboxRow = Selectable<OutboxTable>;

/** The columns that say what is posted, and those that are the same for every new letter. */
export function rowOf({ key, team, channel, thread, expires, post, asker, after, refused }: Letter) {
  return {
    ...{ key, team, channel, thread, expires_at: expires ?? null, state: 'open' as const },
    payload: JSON.stringify({ post, asker, after, refused }),
    ...{ message_ts: null, sent_at: null, verify_at: null, error: null },
  };
}

/** The letter that a row holds, for whoever has claimed it. */
export function letterOf(row: OutboxRow, claim: string): ClaimedLetter {
  const { post, asker, after, refused } = JSON.parse(row.payload) as Omit<Letter, 'key'>;
  return {
    ...{ key: row.key, team: row.team, channel: row.channel, thread: row.thread, post, claim },
    ...{ ...(after && { after }), ...(refused && { refused }), ...(asker !== undefined && { asker }) },
    ...(row.expires_at !== null && { expires: row.expires_at }),
    attempt: row.attempt,
    maybePosted: row.maybe_posted > 1,
    firstTried: row.first_tried_at ?? 0,
  };
}
