import type { Column } from './columns.ts';
import type { HeldSegment } from './held-segment.ts';
import type { Layout } from './layout.ts';
import { MOST } from './postings.ts';
import type { Segment } from './segment.ts';

/** The facts that hold any of some terms, ascending. They are looked for as they are asked for, segment by segment. */
export function* factsHolding({ segments, factBases }: Layout, terms: Iterable<number>): Generator<number> {
  const wanted = [...terms];
  for (const [number, held] of segments.entries()) {
    const { segment } = held;
    const words = wanted.map(held.wordOf).filter((word) => word !== -1);
    const runs = new Set<number>();
    for (const word of words)
      for (let at = segment.postingStarts[word] ?? 0; at < (segment.postingStarts[word + 1] ?? 0); at++)
        runs.add(segment.postingRuns[at] ?? 0);
    for (const run of [...runs].sort((a, b) => a - b))
      for (let fact = segment.runStarts[run] ?? 0; fact < (segment.runStarts[run + 1] ?? 0); fact++)
        if (words.some((word) => holds(segment, word, fact))) yield (factBases[number] ?? 0) + fact;
  }
}

/** Whether a fact holds a word that is no stop word there, or has it by its people. */
function holds(segment: Segment, word: number, fact: number): boolean {
  const { wordStarts, words, contentBits } = segment;
  for (let at = wordStarts[fact] ?? 0; at < (wordStarts[fact + 1] ?? 0); at++)
    if (words[at] === word && ((contentBits[at >> 3] ?? 0) & (1 << (at & 7))) !== 0) return true;
  return belongsTo(segment, word, fact);
}

function belongsTo({ associatedStarts, associated }: Segment, word: number, fact: number): boolean {
  for (let at = associatedStarts[fact] ?? 0; at < (associatedStarts[fact + 1] ?? 0); at++)
    if (associated[at] === word) return true;
  return false;
}

/** Whether a fact has a word, be it as a stop word or by its people. */
export function hasWord(segment: Segment, word: number, fact: number): boolean {
  const { wordStarts, words } = segment;
  for (let at = wordStarts[fact] ?? 0; at < (wordStarts[fact + 1] ?? 0); at++)
    if (words[at] === word) return true;
  return belongsTo(segment, word, fact);
}

/** How many of the facts of a segment's runs `from..to` hold a word of it. */
export function standsWithin(segment: Segment, word: number, from: number, to: number): number {
  const { postingStarts, postingRuns, postingFacts, runStarts } = segment;
  const end = postingStarts[word + 1] ?? 0;
  let facts = 0;
  for (let at = firstFrom(postingRuns, postingStarts[word] ?? 0, end, from); at < end; at++) {
    const run = postingRuns[at] as number;
    if (run >= to) break;
    const counted = postingFacts[at] as number;
    if (counted < MOST) facts += counted;
    else
      for (let fact = runStarts[run] ?? 0; fact < (runStarts[run + 1] ?? 0); fact++)
        if (holds(segment, word, fact)) facts++;
  }
  return facts;
}

/** Paragraphs of a segment that hold something, ascending, with their impacts: from `from` up to before `to` of two columns. */
export interface WordRuns {
  readonly runs: Column;
  readonly impacts: Uint8Array;
  readonly from: number;
  readonly to: number;
}

/** The paragraphs that hold a word of a segment. */
export function wordRuns({ segment }: HeldSegment, word: number): WordRuns {
  const { postingStarts, postingRuns, postingImpacts } = segment;
  return {
    runs: postingRuns,
    impacts: postingImpacts,
    from: postingStarts[word] ?? 0,
    to: postingStarts[word + 1] ?? 0,
  };
}

/** The paragraphs that hold a word and all of some others, maybe in different facts. */
export function runsWithAll(held: HeldSegment, rarest: number, others: readonly number[]): WordRuns {
  const all = wordRuns(held, rarest);
  const runs = all.runs.slice(all.from, all.to);
  const impacts = all.impacts.slice(all.from, all.to);
  const beside = others.map((other) => membership(held, other));
  let size = 0;
  for (let at = 0; at < runs.length; at++) {
    const run = runs[at] as number;
    if (!beside.every((has) => has(run))) continue;
    runs[size] = run;
    impacts[size++] = impacts[at] as number;
  }
  return { runs, impacts, from: 0, to: size };
}

/** Tells whether paragraphs, asked for in ascending order, hold a word, as a stop word too, or have it by their people. */
function membership(held: HeldSegment, word: number): (run: number) => boolean {
  const { postingStarts, postingRuns, runStarts } = held.segment;
  const end = postingStarts[word + 1] ?? 0;
  let at = postingStarts[word] ?? 0;
  const stops = held.standsAsStop(word);
  return (run) => {
    at = firstFrom(postingRuns, at, end, run);
    if (at < end && postingRuns[at] === run) return true;
    if (!stops) return false;
    for (let fact = runStarts[run] ?? 0; fact < (runStarts[run + 1] ?? 0); fact++)
      if (hasWord(held.segment, word, fact)) return true;
    return false;
  };
}

/** The first place in `low..high` of an ascending list from which on no number is below `bound`. */
export function firstFrom(numbers: Column, low: number, high: number, bound: number): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] ?? 0) < bound) from = middle + 1;
    else to = middle;
  }
  return from;
}
