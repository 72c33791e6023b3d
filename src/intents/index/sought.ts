import type { BestHits } from './best-hits.ts';
import type { HeldSegment } from './held-segment.ts';
import { highestFrequency, type LengthNorms, saturated } from './weighting.ts';

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
  readonly rarest: number;
  readonly others: readonly number[];
}

/** What to look for in one segment, and where to put what is found. */
export interface Search {
  readonly held: HeldSegment;
  readonly sought: readonly Sought[];
  /** Of all facts of the index. */
  readonly norms: LengthNorms;
  /** Number of the segment's first fact in the index. */
  readonly firstFact: number;
  /** Which articles of the segment may be quoted. */
  readonly inScope: (article: number) => boolean;
  readonly best: BestHits;
}

/** What to look for, with the best ways first. */
export function sought(idf: number, ways: readonly Way[]): Sought {
  const most = ways[0]?.weight ?? 0;
  return { idf, ways, bound: most === 0 ? 0 : saturated(idf, highestFrequency(most)) };
}

/** A way in the numbers of one segment, with the place of its postings. */
export interface OpenWay {
  /** Place of the word in the question. */
  readonly term: number;
  readonly weight: number;
  readonly word: number;
  readonly others: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** The ways that a segment has all the words of, by the word of the question. */
export function openWays({ held, sought }: Pick<Search, 'held' | 'sought'>): OpenWay[][] {
  const { postingStarts } = held.segment;
  return sought.map(({ ways }, term) => {
    const open: OpenWay[] = [];
    for (const { weight, rarest, others } of ways) {
      const word = held.wordOf(rarest);
      if (word === -1) continue;
      const beside = others.length === 0 ? others : others.map(held.wordOf);
      if (beside.includes(-1)) continue;
      open.push({
        term,
        weight,
        word,
        others: beside,
        from: postingStarts[word] ?? 0,
        to: postingStarts[word + 1] ?? 0,
      });
    }
    return open;
  });
}
