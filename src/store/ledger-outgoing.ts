import type { Letter } from '../ports/delivery.ts';
import type { Outgoing } from '../ports/ledger.ts';
import { claimNew } from './outbox.ts';
import type { Database } from './schema.ts';

/** Puts messages into the outbox, each not before its time. */
export async function send(database: Database, outgoing: readonly Outgoing[]): Promise<void> {
  if (outgoing.length === 0) return;
  await claimNew(database, [{ letters: outgoing.map(letterFor), room: false }], 0);
  for (const { key, notBefore } of outgoing)
    await database.kysely
      .updateTable('outbox')
      .set({ due_at: notBefore })
      .where('key', '=', key)
      .where('attempt', '=', 0)
      .where('due_at', '<', notBefore)
      .execute();
}

/** What a notice that is sent again has at the end of its key, and how often that may be. */
const AGAIN = ':again';
const REPEATS = 3;

/** Puts notices in once more that are held: an owner who hears twice of a trouble is better off than one who hears nothing. */
export async function repeatNotices({ kysely, now }: Database): Promise<void> {
  const held = await kysely
    .selectFrom('outbox')
    .selectAll()
    .where('key', 'like', 'notice:%')
    .where('key', 'not like', `%${AGAIN.repeat(REPEATS)}`)
    .where('state', '=', 'held')
    .execute();
  for (const row of held) {
    const fresh = {
      state: 'open',
      attempt: 0,
      maybe_posted: 0,
      first_tried_at: null,
      due_at: now,
      error: null,
    } as const;
    await kysely
      .insertInto('outbox')
      .values({ ...row, ...fresh, key: `${row.key}${AGAIN}` })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await kysely
      .updateTable('outbox')
      .set({ state: 'failed' })
      .where('key', '=', row.key)
      .where('state', '=', 'held')
      .execute();
  }
}

/** It posts, and does nothing else. */
function letterFor({ key, team, channel, message, notAfter }: Outgoing): Letter {
  const args = { channel, unfurl_links: false, unfurl_media: false, parse: 'none', ...(message as object) };
  return { key, team, channel, thread: null, post: { method: 'chat.postMessage', args }, expires: notAfter };
}
