import { sql } from 'kysely';
import { z } from 'zod';
import type { Often } from '../digest/newsroom.ts';
import { sameQuestion } from '../digest/same-question.ts';
import type { Digests } from '../ports/ledger.ts';
import { closedGaps, gapKey } from './gaps.ts';
import type { Database } from './schema.ts';
import { opening } from './vault.ts';

/** How far back questions are counted, in days, if they are retained that long. */
const LATELY = 14;
const DAY = 24 * 60 * 60 * 1000;
/** A question counts as often asked from so many people on: what one person asked is nobody else's business. */
const PEOPLE = 2;
/** The newest questions that are looked at. */
const LOOKED_AT = 2000;
/** How many are told. */
const MOST = 10;
/** Counted anew after so many milliseconds: many digests may be due together. */
const KEPT_FOR = 60_000;

const Result = z.object({
  question: z.string(),
  answer: z.object({ kind: z.string(), missing: z.object({ kind: z.string() }).optional() }),
});
/** Refusals that say something about the articles, and not about the text that was typed. */
const GAPS: ReadonlySet<string> = new Set(['names', 'words', 'statement', 'detail', 'evidence']);

interface Ask {
  readonly by: string;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly at: number;
}

interface Count {
  readonly question: string;
  /** As it was answered last. */
  readonly found: boolean;
  readonly asks: Ask[];
}

/**
 * Counts the questions that people asked in channels, where others could read them. Direct messages, commands and
 * what a single person asked are left out, and of those without an answer what somebody has closed.
 *
 * @param retained How long questions are retained, in days; with 0 none is counted.
 */
export function questionsOver(database: Database, retained: number): Digests['questions'] {
  const { kysely, now, vault } = database;
  const lately = Math.min(LATELY, retained) * DAY;
  const kept = new Map<string, { until: number; counted: Promise<readonly Count[]> }>();
  const count = async (team: string): Promise<readonly Count[]> => {
    const rows = await kysely
      .selectFrom('answer')
      .select(['id', 'asker', 'result', 'answered_at'])
      .where('team', '=', team)
      .where('channel', 'is not', null)
      .where('channel', 'not like', 'D%')
      .where('answered_at', '>', sql<number>`${now} - ${lately}`)
      .where('result', '<>', '')
      .orderBy('answered_at', 'desc')
      .limit(LOOKED_AT)
      .execute();
    const counts = new Map<string, Count>();
    for (const { id, asker, result, answered_at } of rows) {
      const read = Result.safeParse(JSON.parse(opening(vault, result, id) ?? 'null')).data;
      if (read === undefined || read.question === '') continue;
      const { question, answer } = read;
      const found = answer.kind === 'found';
      if (!found && !GAPS.has(answer.missing?.kind ?? '')) continue;
      const key = sameQuestion(question);
      const known = counts.get(key) ?? { question, found, asks: [] };
      known.asks.push({ by: asker, at: answered_at });
      counts.set(key, known);
    }
    return [...counts.values()];
  };
  const countedOf = async (team: string, at: number): Promise<readonly Count[]> => {
    const before = kept.get(team);
    if (before !== undefined && before.until > at) return await before.counted;
    const counted = count(team);
    kept.set(team, { until: at + KEPT_FOR, counted });
    counted.catch(() => kept.delete(team));
    return await counted;
  };
  return async (team) => {
    if (lately === 0) return { asked: [], gaps: [] };
    const { rows } = await sql<{ now: number }>`select ${now} as now`.execute(kysely);
    const counted = await countedOf(team, rows[0]?.now ?? 0);
    const closed = await closedGaps(database, team);
    const found = counted.filter((one) => one.found);
    const open = counted.flatMap(({ question, asks, ...rest }): Count[] => {
      if (rest.found) return [];
      const { as, at } = closed.get(gapKey(question)) ?? { as: null, at: 0 };
      return as === 'out_of_scope' ? [] : [{ ...rest, question, asks: asks.filter((ask) => ask.at > at) }];
    });
    return { asked: mostOften(found), gaps: mostOften(open) };
  };
}

/** What several people asked, the most frequent first. */
function mostOften(counts: readonly Count[]): Often[] {
  return counts
    .filter(({ asks }) => new Set(asks.map(({ by }) => by)).size >= PEOPLE)
    .sort((one, other) => other.asks.length - one.asks.length)
    .slice(0, MOST)
    .map(({ question, asks }) => ({ question, times: asks.length }));
}
