import { sql } from 'kysely';
import { z } from 'zod';
import type { Often } from '../digest/newsroom.ts';
import type { Digests } from '../ports/ledger.ts';
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

interface Count {
  readonly question: string;
  readonly found: boolean;
  times: number;
  readonly people: Set<string>;
}

/**
 * Counts the questions that people asked in channels, where others could read them. Direct messages, commands and
 * what a single person asked are left out.
 *
 * @param retained How long questions are retained, in days; with 0 none is counted.
 */
export function questionsOver({ kysely, now, vault }: Database, retained: number): Digests['questions'] {
  const lately = Math.min(LATELY, retained) * DAY;
  const kept = new Map<string, { until: number; counted: ReturnType<Digests['questions']> }>();
  const count = async (team: string) => {
    const rows = await kysely
      .selectFrom('answer')
      .select(['id', 'asker', 'result'])
      .where('team', '=', team)
      .where('channel', 'is not', null)
      .where('channel', 'not like', 'D%')
      .where('answered_at', '>', sql<number>`${now} - ${lately}`)
      .where('result', '<>', '')
      .orderBy('answered_at', 'desc')
      .limit(LOOKED_AT)
      .execute();
    const counts = new Map<string, Count>();
    for (const { id, asker, result } of rows) {
      const read = Result.safeParse(JSON.parse(opening(vault, result, id) ?? 'null')).data;
      if (read === undefined || read.question === '') continue;
      const { question, answer } = read;
      if (answer.kind !== 'found' && !GAPS.has(answer.missing?.kind ?? '')) continue;
      const key = question
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
      const known = counts.get(key) ?? {
        question,
        found: answer.kind === 'found',
        times: 0,
        people: new Set(),
      };
      known.times++;
      known.people.add(asker);
      counts.set(key, known);
    }
    const often = [...counts.values()]
      .filter(({ people }) => people.size >= PEOPLE)
      .sort((one, other) => other.times - one.times);
    const told = (found: boolean): Often[] =>
      often
        .filter((one) => one.found === found)
        .slice(0, MOST)
        .map(({ question, times }) => ({ question, times }));
    return { asked: told(true), gaps: told(false) };
  };
  return async (team) => {
    if (lately === 0) return { asked: [], gaps: [] };
    const { rows } = await sql<{ now: number }>`select ${now} as now`.execute(kysely);
    const at = rows[0]?.now ?? 0;
    const before = kept.get(team);
    if (before !== undefined && before.until > at) return await before.counted;
    const counted = count(team);
    kept.set(team, { until: at + KEPT_FOR, counted });
    counted.catch(() => kept.delete(team));
    return await counted;
  };
}
