import { sameQuestion } from '../digest/same-question.ts';
import type { Closing, Gaps } from '../ports/gaps.ts';
import { toldKey } from './digest-rows.ts';
import type { Database } from './schema.ts';

/** How and when a question was closed; milliseconds since 1970-01-01 UTC. */
export interface Closed {
  readonly as: Closing;
  readonly at: number;
}

/** What a question is known by once it is closed: its words are not kept for that. */
export function gapKey(question: string): string {
  return toldKey(`gap: ${sameQuestion(question)}`);
}

/** The closed questions of a workspace, by {@link gapKey}. */
export async function closedGaps({ kysely }: Database, team: string): Promise<ReadonlyMap<string, Closed>> {
  const rows = await kysely.selectFrom('gap').selectAll().where('team', '=', team).execute();
  return new Map(rows.map(({ key, closed_as, closed_at }) => [key, { as: closed_as, at: closed_at }]));
}

/** Closing questions, over a database. */
export function gapsOver({ kysely, now }: Database): Gaps {
  return {
    close: async (team, question, as) => {
      const key = gapKey(question);
      const closed = { closed_as: as, closed_at: now };
      await kysely
        .insertInto('gap')
        .values({ team, key, ...closed })
        .onConflict((conflict) => conflict.columns(['team', 'key']).doUpdateSet(closed))
        .execute();
      return key;
    },
    reopen: async (team, question) => {
      const key = gapKey(question);
      await kysely.deleteFrom('gap').where('team', '=', team).where('key', '=', key).execute();
      return key;
    },
  };
}
