import type { BestHits } from './best-hits.ts';
import type { HeldSegment } from './held-segment.ts';
import { frequencyIn, highestFrequency, saturated, TITLE } from './weighting.ts';

/** A word of the question as the search sees it. */
export interface Sought {
  /** What the word can add at most, however often it stands. */
  readonly idf: number;
  /** Ways to meet it, best first. */
  readonly ways: readonly Way[];
  /** No fact gets more for this word. */
  readonly bound: number;
}

/** Terms of which all must be there, found by the rarest. */
export interface Way {
  readonly weight: number;
  readonly terms: readonly number[];
  readonly rarest: number;
  readonly others: readonly number[];
  /** What the word adds at most to a fact of each length, up to {@link LONGEST}, in which it stands once. */
  readonly once: Float32Array;
}

/** What to look for in one segment, and where to put what is found. */
export interface Search {
  readonly held: HeldSegment;
  readonly sought: readonly Sought[];
  /** Of all facts of the index. */
  readonly averageLength: number;
  /** Number of the segment's first fact in the index. */
  readonly firstFact: number;
  /** Which articles of the segment may be quoted. */
  readonly inScope: (article: number) => boolean;
  readonly best: BestHits;
}

/** Longer facts get no more than one of so many words. */
export const LONGEST = 63;

/**
 * What to look for.
 *
 * @param ways each with its weight and the terms that must be there, the rarest first
 */
export function sought(
  idf: number,
  ways: readonly { readonly weight: number; readonly terms: readonly number[]; readonly rarest: number }[],
  averageLength: number,
): Sought {
  const most = Math.max(0, ...ways.map(({ weight }) => weight));
  return {
    idf,
    bound: most === 0 ? 0 : saturated(idf, highestFrequency(most)),
    ways: ways.map(({ weight, terms, rarest }) => ({
      weight,
      terms,
      rarest,
      others: terms.filter((one) => one !== rarest),
      once: Float32Array.from({ length: LONGEST + 1 }, (_, length) =>
        saturated(idf, frequencyIn(weight, 1, length, averageLength) + TITLE * most),
      ),
    })),
  };
}
