import type { Article } from '../../facts/article.ts';
import type { HeldSegment } from './held-segment.ts';
import { sizeOf } from './segment.ts';

/** Segments one after another, and where in the whole each one begins. */
export interface Layout {
  readonly segments: readonly HeldSegment[];
  /** Number of the first fact of each segment, and behind them how many facts there are. */
  readonly factBases: Int32Array;
  readonly articleBases: Int32Array;
  readonly articles: readonly Article[];
}

/** A segment with its own number of a fact or an article. */
export interface Place {
  readonly held: HeldSegment;
  /** Which segment it is. */
  readonly number: number;
  readonly local: number;
}

/** Puts segments in a row; `articles` are theirs, in order. */
export function layout(segments: readonly HeldSegment[], articles: readonly Article[]): Layout {
  const factBases = new Int32Array(segments.length + 1);
  const articleBases = new Int32Array(segments.length + 1);
  segments.forEach(({ segment }, at) => {
    const { facts, articles: own } = sizeOf(segment);
    factBases[at + 1] = (factBases[at] ?? 0) + facts;
    articleBases[at + 1] = (articleBases[at] ?? 0) + own;
  });
  return { segments, factBases, articleBases, articles };
}

/** Which segment a fact or an article lies in, by the bases of either; null outside. */
export function placeIn(segments: readonly HeldSegment[], bases: Int32Array, number: number): Place | null {
  if (!(number >= 0 && number < (bases[segments.length] ?? 0))) return null;
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((bases[middle] ?? 0) <= number) low = middle;
    else high = middle - 1;
  }
  const held = segments[low];
  return held === undefined ? null : { held, number: low, local: number - (bases[low] ?? 0) };
}

/** Which article of a segment a fact of it belongs to. */
export function articleWithin({ segment }: HeldSegment, fact: number): number {
  const { articleStarts } = segment;
  let low = 0;
  let high = articleStarts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((articleStarts[middle] ?? 0) <= fact) low = middle;
    else high = middle - 1;
  }
  return low;
}
