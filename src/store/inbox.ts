import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Arrival, ClaimedArrival, ClaimedLetter, Inbox } from '../ports/delivery.ts';
import type { Asked } from '../ports.ts';
import { keepingAnswers } from './answers.ts';
import { keepDeed } from './audit.ts';
import { enteringLetters, type OutboxRow } from './letter-row.ts';
import { skipLocked } from './open-database.ts';
import { prepared } from './prepared.ts';
import { type Database, OPEN } from './schema.ts';
import { opening } from './vault.ts';

/**
 * The inbox over a database.
 *
 * @param lease How long a claim lasts, in milliseconds: longer than it takes to answer a question, so that nobody
 *   else begins the same one, and short enough for the one who waits after a crash.
 */
export function inboxOver(
  database: Database,
  { lease, letterLease }: { lease: number; letterLease: number },
): Inbox<Asked> {
  const { kysely, now, vault } = database;

  const enter = prepared<Pick<Arrival, 'key' | 'body'>>((slot) =>
    kysely
      .insertInto('inbox')
      .values({
        ...{ key: slot('key'), body: slot('body'), state: OPEN, attempt: 1, error: null },
        ...{ due_at: sql<number>`${now} + ${lease}`, received_at: now },
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('key'),
  );
  const done = prepared<Pick<Arrival, 'key'>>((slot) =>
    kysely.updateTable('inbox').set({ state: 'done', body: '', error: null }).where('key', '=', slot('key')),
  );
  const keep = keepingAnswers(database);
  const enterLetter = enteringLetters(database, letterLease);

  return {
    receive: async ({ key, body }) => {
      const [entered] = await database.unit([enter({ key, body: vault.seal(body, key) })]);
      return entered?.length === 1;
    },
    finish: async ({ arrival, kept, letters, deeds = [] }, room) => {
      const claims = letters.map((letter) => ({ letter, claim: room ? randomUUID() : null }));
      const answers = kept.map(({ id }) => id);
      const entered = await database.unit([
        ...kept.map(keep),
        ...deeds.map((deed) => keepDeed(database, deed)),
        done({ key: arrival }),
        ...claims.map(({ letter, claim }) => enterLetter(letter, claim, answers)),
      ]);
      const rows = claims.length === 0 ? [] : entered.slice(-claims.length);
      return claims.flatMap(({ letter, claim }, at): ClaimedLetter[] => {
        const [row] = rows[at] as readonly Pick<OutboxRow, 'first_tried_at'>[];
        if (claim === null || row === undefined) return [];
        return [{ ...letter, claim, attempt: 1, maybePosted: false, firstTried: row.first_tried_at ?? 0 }];
      });
    },
    claim: async (limit): Promise<readonly ClaimedArrival[]> => {
      const due = skipLocked(
        database,
        kysely
          .selectFrom('inbox')
          .select('key')
          .where('state', '=', OPEN)
          .where('due_at', '<=', now)
          .orderBy('due_at')
          .limit(limit),
      );
      const rows = await kysely
        .updateTable('inbox')
        .set({ attempt: sql`attempt + 1`, due_at: sql`${now} + ${lease}` })
        .where('key', 'in', due)
        .returning(['key', 'body', 'attempt'])
        .execute();
      return rows.flatMap(({ key, body, attempt }) => {
        const opened = opening(vault, body, key);
        return opened === null ? [] : [{ key, body: opened, attempt }];
      });
    },
    again: async (key, delay, error) => {
      await kysely
        .updateTable('inbox')
        .set({ due_at: sql`${now} + ${delay}`, error })
        .where('key', '=', key)
        .where('state', '=', OPEN)
        .execute();
    },
    waiting: async () => {
      const { count } = await kysely
        .selectFrom('inbox')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('state', '=', OPEN)
        .executeTakeFirstOrThrow();
      return Number(count);
    },
  };
}
