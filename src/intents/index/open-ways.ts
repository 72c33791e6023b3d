import type { InvertedIndex } from '../inverted-index.ts';
import type { Variant } from '../variants.ts';
import type { Column } from './columns.ts';
import type { HeldSegment } from './held-segment.ts';
import { firstFrom } from './posting-lists.ts';
import { frequencyIn, type LengthNorms, lengthNorms } from './weighting.ts';

/** The ways to meet one word of a question in one segment, the best first, in columns. */
export interface OpenWays {
  /** Place of each way among the word's variants. */
  readonly variants: Int32Array;
  readonly weights: Float64Array;
  /** The segment's number of the rarest word of each way. */
  readonly words: Int32Array;
  /** The other words of the way, likewise; all of them must be there. */
  readonly others: readonly (readonly number[])[];
  /** The facts that each way meets, ascending, and how often its rarest word stands there: from `from` up to before `to`. */
  readonly facts: readonly Column[];
  readonly counts: readonly Uint8Array[];
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** No fact of the segment has more of a way than this: its highest weighted frequency. */
  readonly most: Float64Array;
}

const known = new WeakMap<readonly Variant[], { index: InvertedIndex; ways: readonly OpenWays[] }>();

/**
 * The ways to meet a word in each segment of an index. Found once for each word and index, since people ask about the
 * same things.
 */
export function openWays(index: InvertedIndex, variants: readonly Variant[]): readonly OpenWays[] {
  const found = known.get(variants);
  if (found?.index === index) return found.ways;
  const rarestFirst = variants.map(({ terms }) =>
    terms.length === 1 ? terms : [...terms].sort((a, b) => index.frequency(a) - index.frequency(b)),
  );
  const norms = lengthNorms(index);
  const ways = index.segments.map((held) => openIn(held, variants, rarestFirst, norms));
  known.set(variants, { index, ways });
  return ways;
}

function openIn(
  held: HeldSegment,
  variants: readonly Variant[],
  terms: readonly (readonly number[])[],
  norms: LengthNorms,
): OpenWays {
  const there = terms.map((one) => one.map(held.wordOf));
  const open = there.flatMap((words, at) => (words.length === 0 || words.includes(-1) ? [] : [at]));
  const lists = open.map((at) => facts(held, there[at] ?? []));
  const weights = Float64Array.from(open, (at) => variants[at]?.weight ?? 0);
  return {
    variants: Int32Array.from(open),
    weights,
    words: Int32Array.from(open, (at) => there[at]?.[0] ?? 0),
    others: open.map((at) => there[at]?.slice(1) ?? []),
    facts: lists.map((list) => list.facts),
    counts: lists.map((list) => list.counts),
    from: Int32Array.from(lists, ({ from }) => from),
    to: Int32Array.from(lists, ({ to }) => to),
    most: weights.map((weight, way) => highest(held, there[open[way] ?? 0]?.[0] ?? 0, weight, norms)),
  };
}

interface List {
  readonly facts: Column;
  readonly counts: Uint8Array;
  readonly from: number;
  readonly to: number;
}

/** The facts that hold all of some words, the rarest of which comes first. */
function facts(held: HeldSegment, [rarest = 0, ...others]: readonly number[]): List {
  const { postingStarts, postingFacts, postingCounts } = held.segment;
  const from = postingStarts[rarest] ?? 0;
  const to = postingStarts[rarest + 1] ?? 0;
  if (others.length === 0) return { facts: postingFacts, counts: postingCounts, from, to };
  const facts = postingFacts.slice(from, to);
  const counts = Uint8Array.from(postingCounts.subarray(from, to));
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

/** The highest weighted frequency that a word can have in any fact of a segment. */
function highest({ segment }: HeldSegment, word: number, weight: number, norms: LengthNorms): number {
  const [once = 0, most = 0, often = 0] = segment.peaks.subarray(3 * word, 3 * word + 3);
  return Math.max(
    frequencyIn(weight, 0, 0, norms),
    most > 0 ? frequencyIn(weight, 1, once, norms) : 0,
    most > 1 ? frequencyIn(weight, most, often, norms) : 0,
  );
}
