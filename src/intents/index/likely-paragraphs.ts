import { BestHits } from './best-hits.ts';
import { FREQUENCIES } from './impacts.ts';
import { runsOf } from './open-ways.ts';
import type { Search, Sought } from './sought.ts';
import { saturated } from './weighting.ts';

/** Words that weigh less than this share of the weightiest one are left out: they are in many facts and add little. */
const TELLING = 0.6;

/** What each paragraph of a segment has; all zero between two searches. */
let reached = new Float32Array(0);

/**
 * The first facts of so many paragraphs that have most of the question's telling words as they stand, in the order of facts. Words as
 * they stand are in few facts, one in eight of all that may mean the same.
 */
export function likelyParagraphs(searches: readonly Search[], count: number): number[] {
  const words = searches[0]?.sought ?? [];
  const weightiest = words.reduce((most, { idf }) => Math.max(most, idf), 0);
  const telling = words.flatMap(({ idf }, at) => (idf >= TELLING * weightiest ? [at] : []));
  const best = new BestHits(count);
  for (const search of searches) {
    const sought = telling
      .map((at) => search.sought[at] as Sought)
      .filter(({ ways }) => ways.words.length > 0);
    const most = sought.reduce((sum, { idf, ways }) => sum + idf * (ways.shares[0] as number), 0);
    if (most >= best.threshold) add(search, sought, best);
  }
  return best
    .sorted()
    .map(({ fact }) => fact)
    .sort((a, b) => a - b);
}

function add({ held, inScope, firstFact }: Search, sought: readonly Sought[], best: BestHits): void {
  const { segment, articleOfRun } = held;
  const { runStarts } = segment;
  if (reached.length < runStarts.length) reached = new Float32Array(runStarts.length);
  const sums = reached;
  for (const { idf, ways } of sought) {
    const weight = ways.weights[0] as number;
    const { runs, impacts, from, to } = runsOf(held, ways, 0);
    for (let at = from; at < to; at++) {
      const run = runs[at] as number;
      const frequency = weight * (FREQUENCIES[impacts[at] as number] as number);
      sums[run] = (sums[run] as number) + saturated(idf, frequency);
    }
  }
  for (const { ways } of sought) {
    const { runs, from, to } = runsOf(held, ways, 0);
    for (let at = from; at < to; at++) {
      const run = runs[at] as number;
      const sum = sums[run] as number;
      if (sum === 0) continue;
      sums[run] = 0;
      if (sum < best.threshold || inScope?.(articleOfRun[run] as number) === false) continue;
      best.add(firstFact + (runStarts[run] as number), sum);
    }
  }
}
