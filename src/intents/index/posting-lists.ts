import type { Column } from './columns.ts';
import type { Layout } from './layout.ts';
import type { Segment } from './segment.ts';

/** Numbers of the facts that hold a term, ascending, and how often; 0 times: it only belongs to the fact's people. */
export interface Postings {
  readonly facts: Uint32Array;
  readonly counts: Uint8Array;
}

/** The postings of a term in all segments. */
export function postingsAcross({ segments, factBases }: Layout, term: number): Postings {
  const found = segments.map((held) => held.postingsOf(term));
  const size = found.reduce((sum, one) => sum + (one === null ? 0 : one.to - one.from), 0);
  const facts = new Uint32Array(size);
  const counts = new Uint8Array(size);
  let next = 0;
  found.forEach((one, number) => {
    const { segment } = segments[number] ?? {};
    if (one === null || segment === undefined) return;
    for (let at = one.from; at < one.to; at++) {
      facts[next] = (factBases[number] ?? 0) + (segment.postingFacts[at] ?? 0);
      counts[next++] = segment.postingCounts[at] ?? 0;
    }
  });
  return { facts, counts };
}

/** How many of a segment's facts `from..to` hold a word of it. */
export function standsWithin(segment: Segment, word: number, from: number, to: number): number {
  const { postingStarts, postingFacts } = segment;
  const begin = postingStarts[word] ?? 0;
  const end = postingStarts[word + 1] ?? 0;
  const first = firstFrom(postingFacts, begin, end, from);
  return firstFrom(postingFacts, first, Math.min(end, first + to - from), to) - first;
}

/** The first place in `low..high` of an ascending list from which on no number is below `bound`. */
export function firstFrom(facts: Column, low: number, high: number, bound: number): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((facts[middle] ?? 0) < bound) from = middle + 1;
    else to = middle;
  }
  return from;
}
