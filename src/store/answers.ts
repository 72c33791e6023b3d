import { z } from 'zod';
import { type KeptAnswer, keep, recall } from '../answer/kept.ts';
import type { Asked, Library, Store } from '../ports.ts';
import type { Database } from './schema.ts';

/** What stands in the column `result`. The question's words are nowhere else. */
const Result = z.object({ question: z.string(), answer: z.custom<KeptAnswer>((value) => value !== null) });

/**
 * Keeps answers, all in the transaction it is called in.
 *
 * @returns The ids of those that are kept. One that is not has lost to another answer to the same message.
 */
export async function keepAnswers(
  { kysely, now }: Database,
  answers: readonly Asked[],
): Promise<ReadonlySet<string>> {
  if (answers.length === 0) return new Set();
  await kysely
    .insertInto('answer')
    .values(
      answers.map(({ id, team, user, place, question, answer }) => ({
        ...{ id, team, asker: user, answered_at: now },
        channel: place?.channel ?? null,
        ts: place?.ts ?? null,
        thread: place?.thread ?? null,
        result: JSON.stringify({ question, answer: keep(answer) }),
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const kept = await kysely
    .selectFrom('answer')
    .select('id')
    .where(
      'id',
      'in',
      answers.map(({ id }) => id),
    )
    .execute();
  return new Set(kept.map(({ id }) => id));
}

/**
 * Answered questions, looked up for the buttons under their answers.
 *
 * @param library What is quoted: an answer whose article has changed since is no longer found.
 */
export function answersOver(database: Database, library: () => Library): Store {
  return {
    record: async (asked) => {
      await keepAnswers(database, [asked]);
    },
    asked: async (id) => {
      const row = await database.kysely
        .selectFrom('answer')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst();
      if (row === undefined) return null;
      const { question, answer: kept } = Result.parse(JSON.parse(row.result));
      const answer = recall(kept, library().facts);
      if (answer === null) return null;
      const { channel, ts, thread } = row;
      const place = channel === null || ts === null ? null : { channel, ts, thread: thread ?? ts };
      return { id, team: row.team, user: row.asker, question, answer, at: row.answered_at, place };
    },
  };
}
