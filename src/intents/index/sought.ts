import type { BestHits } from './best-hits.ts';
import type { HeldSegment } from './held-segment.ts';
import type { OpenWays } from './open-ways.ts';
import type { LengthNorms } from './weighting.ts';

/** A bound is taken to be this much higher than it was added up, since sums are rounded. */
export const ROUNDING = 1.0001;

/** A word of the question as the search of one segment sees it. */
export interface Sought {
  /** What the word can add at most, however often it stands. */
  readonly idf: number;
  readonly ways: OpenWays;
}

/** What to look for in one segment, and where to put what is found. */
export interface Search {
  readonly held: HeldSegment;
  readonly sought: readonly Sought[];
  /** Of all facts of the index. */
  readonly norms: LengthNorms;
  /** How much higher than by the segment's impacts a frequency may be in this index. */
  readonly stretched: number;
  /** Number of the segment's first fact in the index. */
  readonly firstFact: number;
  /** Which articles of the segment may be quoted; null for all. */
  readonly inScope: ((article: number) => boolean) | null;
  readonly best: BestHits;
}
