import { sql } from 'kysely';
import type { Arrival, ClaimedArrival, ClaimedLetter, Finished, Inbox } from '../ports/delivery.ts';
import type { Asked } from '../ports.ts';
import { keepAnswers } from './answers.ts';
import { keepDeeds } from './audit.ts';
import { batched } from './batch.ts';
import { skipLocked } from './open-database.ts';
import { claimNew } from './outbox.ts';
import { type Database, OPEN } from './schema.ts';
import { opening } from './vault.ts';

/** Arrivals of one batch, within what a statement takes as parameters. */
const TOGETHER = 100;

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

  const receive = async (arrivals: readonly Arrival[]): Promise<readonly boolean[]> => {
    const rows = await kysely
      .insertInto('inbox')
      .values(
        arrivals.map(({ key, body }) => ({
          ...{ key, body: vault.seal(body, key), state: 'open' as const, attempt: 1, error: null },
          due_at: sql<number>`${now} + ${lease}`,
          received_at: now,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .returning('key')
      .execute();
    const news = new Set(rows.map(({ key }) => key));
    return arrivals.map(({ key }) => news.delete(key));
  };

  const finish = async (
    works: readonly { finished: Finished<Asked>; room: boolean }[],
  ): Promise<readonly (readonly ClaimedLetter[])[]> =>
    await kysely.transaction().execute(async (transaction) => {
      const within = { ...database, kysely: transaction };
      const ours = await keepAnswers(
        within,
        works.flatMap(({ finished }) => finished.kept),
      );
      await keepDeeds(
        within,
        works.flatMap(({ finished }) => finished.deeds ?? []),
      );
      const letters = works.map(({ finished: { kept, letters } }) =>
        kept.every(({ id }) => ours.has(id)) ? letters : [],
      );
      const claimed = await claimNew(
        within,
        letters.map((some, index) => ({ letters: some, room: works[index]?.room === true })),
        letterLease,
      );
      await transaction
        .updateTable('inbox')
        .set({ state: 'done', body: '', error: null })
        .where(
          'key',
          'in',
          works.map(({ finished }) => finished.arrival),
        )
        .execute();
      return claimed;
    });

  const finishTogether = batched(finish, TOGETHER);

  return {
    receive: batched(receive, TOGETHER),
    finish: (finished, room) => finishTogether({ finished, room }),
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
