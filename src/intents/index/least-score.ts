import { ROUNDING } from './paragraph-bounds.ts';
import type { WordFacts } from './posting-lists.ts';
import type { Search, Sought } from './sought.ts';
import { ASSOCIATED, saturated, USUAL } from './weighting.ts';

/** What facts reach by a question's words themselves, in so many steps up to the highest that any could. */
const STEPS = 512;
/** Words that weigh less than this share of the weightiest one are left out: they are in many facts and add little. */
const TELLING = 0.4;
/** In a large index about so many segments are looked at, evenly spread. */
const LOOKED_AT = 8;

/** By fact of a segment; all zero between two searches. */
let reached = new Float32Array(0);

/**
 * A score that so many facts reach or exceed; 0 where that is not known. The words of the question as they stand are in
 * few facts, one in eight of all that may mean the same, and what a fact reaches by them it has in any case. So most of
 * what cannot be among the best is known before the first paragraph is read (Turtle and Flood 1995 start from 0).
 */
export function leastScore(searches: readonly Search[], limit: number): number {
  const words = searches[0]?.sought ?? [];
  const weightiest = words.reduce((most, { idf }) => Math.max(most, idf), 0);
  const telling = words.flatMap(({ idf }, at) => (idf >= TELLING * weightiest ? [at] : []));
  const highest = telling.reduce((sum, at) => sum + (words[at]?.idf ?? 0), 0);
  if (highest === 0 || !(limit > 0)) return 0;
  const steps = new Uint32Array(STEPS);
  const stride = Math.max(1, Math.floor(searches.length / LOOKED_AT));
  for (let at = 0; at < searches.length; at += stride) {
    const search = searches[at] as Search;
    const sought = telling.map((word) => search.sought[word] as Sought);
    count(search, sought, steps, STEPS / highest);
  }
  let facts = 0;
  for (let step = STEPS - 1; step > 0; step--) {
    facts += steps[step] ?? 0;
    if (facts >= limit) return (step * highest) / STEPS / ROUNDING;
  }
  return 0;
}

/** Counts the facts of a segment by the step they reach. */
function count(
  { held, norms, inScope }: Search,
  sought: readonly Sought[],
  steps: Uint32Array,
  scale: number,
): void {
  const { segment, articleOfRun } = held;
  const { runs, lengths } = segment;
  const { usual } = norms;
  if (reached.length < runs.length) reached = new Float32Array(runs.length);
  const sums = reached;
  for (const { idf, ways } of sought) {
    if (ways.words.length === 0) continue;
    const { facts, counts, from, to } = ways.lists[0] as WordFacts;
    const weight = ways.weights[0] as number;
    for (let at = from; at < to; at++) {
      const fact = facts[at] as number;
      const times = counts[at] as number;
      const length = lengths[fact] as number;
      const norm = usual[length] ?? (usual[USUAL] as number) * length;
      const frequency = times === 0 ? weight * ASSOCIATED : (weight * times) / norm;
      sums[fact] = (sums[fact] as number) + saturated(idf, frequency);
    }
  }
  for (const { ways } of sought) {
    if (ways.words.length === 0) continue;
    const { facts, from, to } = ways.lists[0] as WordFacts;
    for (let at = from; at < to; at++) {
      const fact = facts[at] as number;
      const sum = sums[fact] as number;
      if (sum === 0) continue;
      sums[fact] = 0;
      if (inScope?.(articleOfRun[runs[fact] as number] as number) === false) continue;
      const step = Math.min(STEPS - 1, Math.floor(sum * scale));
      steps[step] = (steps[step] as number) + 1;
    }
  }
}
