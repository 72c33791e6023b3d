import type { Selectable } from 'kysely';
import type { ClaimedLetter, Letter } from '../ports/delivery.ts';
import type { OutboxTable } from './schema.ts';
import { opening, type Vault } from './vault.ts';

/** A row of the outbox as it is read. */
export type OutboxRow = Selectable<OutboxTable>;

/** The columns that say what is posted, and those that are the same for every new letter. */
export function rowOf(letter: Letter, vault: Vault) {
  const { key, team, channel, thread, expires, post, asker, after, refused } = letter;
  return {
    ...{ key, team, channel, thread, expires_at: expires ?? null, state: 'open' as const },
    payload: vault.seal(JSON.stringify({ post, asker, after, refused }), key),
    ...{ message_ts: null, sent_at: null, verify_at: null, error: null },
  };
}

/** The letter that a row holds, for whoever has claimed it; null where it cannot be opened here. */
export function letterOf(row: OutboxRow, claim: string, vault: Vault): ClaimedLetter | null {
  const payload = opening(vault, row.payload, row.key);
  if (payload === null) return null;
  const { post, asker, after, refused } = JSON.parse(payload) as Omit<Letter, 'key'>;
  return {
    ...{ key: row.key, team: row.team, channel: row.channel, thread: row.thread, post, claim },
    ...{ ...(after && { after }), ...(refused && { refused }), ...(asker !== undefined && { asker }) },
    ...(row.expires_at !== null && { expires: row.expires_at }),
    attempt: row.attempt,
    maybePosted: row.maybe_posted > 1,
    firstTried: row.first_tried_at ?? 0,
  };
}
