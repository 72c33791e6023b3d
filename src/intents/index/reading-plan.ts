import type { Sought } from './sought.ts';

/**
 * Which lists of a segment to read. A paragraph that is in none of the first ones cannot be among the best by all the others
 * together, so only those bring paragraphs in; the others tell more closely what these can reach (max-score: Turtle and Flood 1995,
 * by each way to meet a word instead of by each word). What is in none of the lists read is taken to be everywhere.
 */
export interface ReadingPlan {
  /** How many ways of each word bring paragraphs in, and how many are read. */
  readonly first: Int32Array;
  readonly read: Int32Array;
  /** What the ways behind those can add, by word. */
  readonly later: Float64Array;
  readonly rests: Float64Array;
  /** What the ways that are not read can add together. */
  readonly base: number;
}

/** Reading more lists spares no more than it costs where so little of the least score is left to the others. */
const LEFT = 0.2;

/**
 * Plans to find what may reach a score; null where nothing can.
 *
 * @param least 0 where everything is wanted; then all is read
 */
export function readingPlan(sought: readonly Sought[], least: number): ReadingPlan | null {
  let all = 0;
  for (const { idf, ways } of sought) all += idf * (ways.rests[0] as number);
  if (all === 0 || all < least) return null;
  const places = new Int32Array(sought.length);
  const left = readOn(sought, places, all, least);
  const { ways: first, rests: later } = cut(sought, places);
  readOn(sought, places, left, least * LEFT);
  const { ways: read, rests } = cut(sought, places);
  return { first, read, later, rests, base: rests.reduce((sum, rest) => sum + rest, 0) };
}

/** Moves words on to their next cuts, where that takes most off for what it costs, until less than so much is left; tells what is. */
function readOn(sought: readonly Sought[], places: Int32Array, all: number, least: number): number {
  let left = all;
  while (left >= least) {
    let best = -1;
    let most = 0;
    let taken = 0;
    for (let term = 0; term < sought.length; term++) {
      const { idf, ways } = sought[term] as Sought;
      const { cuts, costs, rests } = ways;
      const place = places[term] as number;
      if (place + 1 >= cuts.length) continue;
      const takes =
        idf * ((rests[cuts[place] as number] as number) - (rests[cuts[place + 1] as number] as number));
      const gain = takes / ((costs[place + 1] as number) - (costs[place] as number));
      if (gain < most) continue;
      most = gain;
      best = term;
      taken = takes;
    }
    if (best === -1) break;
    places[best] = (places[best] as number) + 1;
    left -= taken;
  }
  return left;
}

/** How many ways the cuts leave of each word, and what those behind them can add. */
function cut(sought: readonly Sought[], places: Int32Array): { ways: Int32Array; rests: Float64Array } {
  const ways = new Int32Array(sought.length);
  const rests = new Float64Array(sought.length);
  for (let term = 0; term < sought.length; term++) {
    const { idf, ways: own } = sought[term] as Sought;
    ways[term] = own.cuts[places[term] as number] as number;
    rests[term] = idf * (own.rests[ways[term] as number] as number);
  }
  return { ways, rests };
}
