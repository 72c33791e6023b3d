import type { Column } from './columns.ts';
import type { HeldSegment } from './held-segment.ts';
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
  if (first === end || (postingFacts[first] ?? 0) >= to) return 0;
  return firstFrom(postingFacts, first, Math.min(end, first + to - from), to) - first;
}

/** Facts of a segment that hold something, ascending, and how often: from `from` up to before `to` of two columns. */
export interface WordFacts {
  readonly facts: Column;
  readonly counts: Uint8Array;
  readonly from: number;
  readonly to: number;
}

/** The facts that hold a word of a segment. */
export function wordFacts({ segment }: HeldSegment, word: number): WordFacts {
  const { postingStarts, postingFacts, postingCounts } = segment;
  return {
    facts: postingFacts,
    counts: postingCounts,
    from: postingStarts[word] ?? 0,
    to: postingStarts[word + 1] ?? 0,
  };
}

/** The facts that hold a word and all of some others, and how often they hold the first. */
export function factsWithAll(held: HeldSegment, rarest: number, others: readonly number[]): WordFacts {
  const all = wordFacts(held, rarest);
  const facts = all.facts.slice(all.from, all.to);
  const counts = all.counts.slice(all.from, all.to);
  const beside = others.map((other) => membership(held, other));
  let size = 0;
  for (let at = 0; at < facts.length; at++) {
    const fact = facts[at] as number;
    if (!beside.every((has) => has(fact))) continue;
    facts[size] = fact;
    counts[size++] = counts[at] as number;
  }
  return { facts, counts, from: 0, to: size };
}

/** Tells whether facts, asked for in ascending order, hold a word, as a stop word too, or have it by their people. */
function membership(held: HeldSegment, word: number): (fact: number) => boolean {
  const { wordStarts, words, postingStarts, postingFacts } = held.segment;
  const end = postingStarts[word + 1] ?? 0;
  let at = postingStarts[word] ?? 0;
  const stops = held.standsAsStop(word);
  return (fact) => {
    at = firstFrom(postingFacts, at, end, fact);
    if (at < end && postingFacts[at] === fact) return true;
    if (!stops) return false;
    for (let place = wordStarts[fact] ?? 0; place < (wordStarts[fact + 1] ?? 0); place++)
      if (words[place] === word) return true;
    return false;
  };
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
