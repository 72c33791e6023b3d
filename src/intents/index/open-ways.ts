import type { InvertedIndex } from '../inverted-index.ts';
import type { Variant } from '../variants.ts';
import type { HeldSegment } from './held-segment.ts';
import { frequencyIn, type LengthNorms } from './weighting.ts';

/** The ways to meet one word of a question in one segment, the best first, in columns. */
export interface OpenWays {
  readonly weights: Float64Array;
  /** The segment's number of the rarest word of each way. */
  readonly words: Int32Array;
  /** Where the postings of that word lie. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** The other words of the way, in the segment's numbers; all of them must be there. */
  readonly others: readonly (readonly number[])[];
  /** No fact of the segment has more of a way than this: its highest weighted frequency. */
  readonly most: Float64Array;
}

const known = new WeakMap<readonly Variant[], { index: InvertedIndex; ways: readonly OpenWays[] }>();

/**
 * The ways to meet a word in each segment of an index. Found once for each word and index, since people ask about the
 * same things.
 */
export function openWays(
  index: InvertedIndex,
  variants: readonly Variant[],
  norms: LengthNorms,
): readonly OpenWays[] {
  const found = known.get(variants);
  if (found?.index === index) return found.ways;
  const rarestFirst = variants.map(({ terms }) =>
    terms.length === 1 ? terms : [...terms].sort((a, b) => index.frequency(a) - index.frequency(b)),
  );
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
  const { postingStarts } = held.segment;
  const there = terms.map((one) => one.map(held.wordOf));
  const open = there.flatMap((words, at) => (words.length === 0 || words.includes(-1) ? [] : [at]));
  const wordAt = (at: number) => there[at]?.[0] ?? 0;
  const weights = Float64Array.from(open, (at) => variants[at]?.weight ?? 0);
  const from = Int32Array.from(open, (at) => postingStarts[wordAt(at)] ?? 0);
  const to = Int32Array.from(open, (at) => postingStarts[wordAt(at) + 1] ?? 0);
  return {
    weights,
    words: Int32Array.from(open, wordAt),
    from,
    to,
    others: open.map((at) => there[at]?.slice(1) ?? []),
    most: weights.map((weight, way) => highest(held, weight, from[way] ?? 0, to[way] ?? 0, norms)),
  };
}

/** The highest weighted frequency among some postings. */
function highest(
  { segment: { postingFacts, postingCounts, lengths } }: HeldSegment,
  weight: number,
  from: number,
  to: number,
  norms: LengthNorms,
): number {
  let most = 0;
  for (let at = from; at < to; at++) {
    const times = frequencyIn(weight, postingCounts[at] ?? 0, lengths[postingFacts[at] ?? 0] ?? 0, norms);
    if (times > most) most = times;
  }
  return most;
}
