import type { InvertedIndex } from '../inverted-index.ts';
import type { Variant } from '../variants.ts';
import type { HeldSegment } from './held-segment.ts';
import { factsWithAll, type WordFacts, wordFacts } from './posting-lists.ts';
import { NOTED } from './segment.ts';
import { frequencyIn, type LengthNorms, lengthNorms, TITLE } from './weighting.ts';

/** The ways to meet one word of a question in one segment, the best first, in columns. */
export interface OpenWays {
  /** Place of each way among the word's variants. */
  readonly variants: readonly number[];
  readonly weights: readonly number[];
  /** The segment's number of the rarest word of each way. */
  readonly words: readonly number[];
  /** The other words of the way, likewise; all of them must be there. */
  readonly others: readonly (readonly number[])[];
  /** No fact of the segment has more of a way than this: its highest weighted frequency. */
  readonly most: readonly number[];
  /** What no title of the segment adds more than. */
  readonly bonus: number;
  /** How many postings there are to read for all of the ways. */
  readonly postings: number;
  /** The facts that each way meets. */
  readonly lists: readonly WordFacts[];
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

const NO_OTHERS: readonly number[] = [];

function openIn(
  held: HeldSegment,
  variants: readonly Variant[],
  terms: readonly (readonly number[])[],
  norms: LengthNorms,
): OpenWays {
  const { bits } = held.segment;
  const columns = {
    variants: [] as number[],
    weights: [] as number[],
    words: [] as number[],
    others: [] as (readonly number[])[],
    most: [] as number[],
    lists: [] as WordFacts[],
  };
  let bonus = 0;
  let postings = 0;
  for (let at = 0; at < terms.length; at++) {
    const [rarest, ...more] = terms[at] as readonly number[];
    const word = rarest === undefined ? -1 : held.wordOf(rarest);
    if (word === -1) continue;
    const others = more.length === 0 ? NO_OTHERS : more.map(held.wordOf);
    if (others.includes(-1)) continue;
    const { weight } = variants[at] as Variant;
    columns.variants.push(at);
    columns.weights.push(weight);
    columns.words.push(word);
    columns.others.push(others);
    columns.most.push(highest(held, word, weight, norms));
    const list = others.length === 0 ? wordFacts(held, word) : factsWithAll(held, word, others);
    columns.lists.push(list);
    postings += list.to - list.from;
    if (bonus === 0 && ((bits[word] ?? 0) & NOTED.title) !== 0) bonus = TITLE * weight;
  }
  return { ...columns, bonus, postings };
}

/** The highest weighted frequency that a word can have in any fact of a segment. */
function highest({ segment }: HeldSegment, word: number, weight: number, norms: LengthNorms): number {
  const { peaks } = segment;
  const most = peaks[3 * word + 1] ?? 0;
  let highest = frequencyIn(weight, 0, 0, norms);
  if (most > 0) highest = Math.max(highest, frequencyIn(weight, 1, peaks[3 * word] ?? 0, norms));
  if (most > 1) highest = Math.max(highest, frequencyIn(weight, most, peaks[3 * word + 2] ?? 0, norms));
  return highest;
}
