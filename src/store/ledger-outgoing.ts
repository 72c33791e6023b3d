import type { Letter } from '../ports/delivery.ts';
import type { Outgoing } from '../ports/ledger.ts';
import { enteringLetters } from './letter-row.ts';
import type { Database } from './schema.ts';

/** Sends messages, each not before its time. Those that somebody relies on are noted, until they are heard. */
export async function send(database: Database, outgoing: readonly Outgoing[]): Promise<void> {
  const { kysely, vault } = database;
  await put(database, outgoing);
  for (const { key, team, channel, message, notAfter, about } of outgoing) {
    if (about === undefined) continue;
    const sealed = vault.seal(JSON.stringify(message), key);
    await kysely
      .insertInto('notice')
      .values({
        ...{ key, ...about, team, channel, message: sealed },
        ...{ letter: key, times: 1, expires_at: notAfter },
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/** Puts messages into the outbox, each not before its time. */
export async function put(database: Database, outgoing: readonly Outgoing[]): Promise<void> {
  if (outgoing.length === 0) return;
  const enter = enteringLetters(database, 0);
  for (const one of outgoing) await database.kysely.executeQuery(enter(letterFor(one), null));
  for (const { key, notBefore } of outgoing)
    await database.kysely
      .updateTable('outbox')
      .set({ due_at: notBefore })
      .where('key', '=', key)
      .where('attempt', '=', 0)
      .where('due_at', '<', notBefore)
      .execute();
}

/** It posts, and does nothing else. */
function letterFor({ key, team, channel, message, notAfter }: Outgoing): Letter {
  const args = { channel, unfurl_links: false, unfurl_media: false, parse: 'none', ...(message as object) };
  return { key, team, channel, thread: null, post: { method: 'chat.postMessage', args }, expires: notAfter };
}
