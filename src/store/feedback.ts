import { sql } from 'kysely';
import { z } from 'zod';
import type { Feedback } from '../ports.ts';
import type { Database } from './schema.ts';

/** How far back judgements are counted, in milliseconds: two weeks. */
const LATELY = 14 * 24 * 60 * 60 * 1000;

const Citations = z.array(z.object({ article: z.string() }));

/** What people think of answers, over a database. */
export function feedbackOver({ kysely, now }: Database): Feedback {
  return {
    judge: async ({ answer, team, user, useful }) => {
      const known = kysely
        .selectFrom('answer')
        .select('id')
        .where('id', '=', answer)
        .where('team', '=', team);
      if ((await known.executeTakeFirst()) === undefined) return false;
      const row = { useful: useful ? 1 : 0, judged_at: now };
      await kysely
        .insertInto('feedback')
        .values({ answer, judge: user, team, ...row })
        .onConflict((conflict) => conflict.columns(['answer', 'judge']).doUpdateSet(row))
        .execute();
      return true;
    },
    judged: async (team) => {
      const rows = await kysely
        .selectFrom('feedback')
        .innerJoin('answer', 'answer.id', 'feedback.answer')
        .select(['useful', 'citations'])
        .where('feedback.team', '=', team)
        .where('judged_at', '>', sql<number>`${now} - ${LATELY}`)
        .execute();
      const wrong = rows.filter(({ useful }) => useful === 0);
      const articles = wrong.flatMap(({ citations }) => [
        ...new Set(Citations.parse(JSON.parse(citations ?? '[]')).map(({ article }) => article)),
      ]);
      const times = new Map([...Map.groupBy(articles, (id) => id)].map(([id, all]) => [id, all.length]));
      return { useful: rows.length - wrong.length, wrong: wrong.length, articles: times };
    },
  };
}
