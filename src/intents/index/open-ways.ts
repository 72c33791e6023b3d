import type { InvertedIndex } from '../inverted-index.ts';
import type { Variant } from '../variants.ts';
import type { HeldSegment } from './held-segment.ts';
import { averageLengthOf, FREQUENCIES, stretch } from './impacts.ts';
import { runsWithAll, type WordRuns } from './posting-lists.ts';
import { NOTED } from './segment.ts';
import { lengthNorms, saturated, TITLE } from './weighting.ts';

/** The ways to meet one word of a question in one segment, the best first, in columns. */
export interface OpenWays {
  /** Place of each way among the word's variants. */
  readonly variants: readonly number[];
  readonly weights: readonly number[];
  /** The segment's number of the rarest word of each way. */
  readonly words: readonly number[];
  /** The other words of the way, likewise; all of them must be there. */
  readonly others: readonly (readonly number[])[];
  /** Where the paragraphs that hold the word lie among the segment's postings; of a way of several words how many they are. */
  readonly froms: readonly number[];
  readonly tos: readonly number[];
  /** The paragraphs that may hold all words of a way, where there are several. */
  readonly lists: readonly (WordRuns | null)[];
  /** Of the word's rarity, no fact gets more by a way than this share. */
  readonly shares: readonly number[];
  /** The highest share of each way and those behind it, and 0 behind the last. */
  readonly rests: readonly number[];
  /** Numbers of ways, rising from 0 to all of them: where to stop reading them pays best, and what it costs to read so far. */
  readonly cuts: readonly number[];
  readonly costs: readonly number[];
  /** What no title of the segment adds more than. */
  readonly bonus: number;
}

/** What it costs to turn to a list, in postings. */
const LIST = 20;

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
  const ways = index.segments.map((held) => {
    const average = averageLengthOf(held.length, held.segment.runs.length);
    return openIn(held, variants, rarestFirst, stretch(average, norms));
  });
  known.set(variants, { index, ways });
  return ways;
}

const NO_OTHERS: readonly number[] = [];

function openIn(
  held: HeldSegment,
  variants: readonly Variant[],
  terms: readonly (readonly number[])[],
  stretched: number,
): OpenWays {
  const { bits, peaks, postingStarts } = held.segment;
  const columns = {
    variants: [] as number[],
    weights: [] as number[],
    words: [] as number[],
    others: [] as (readonly number[])[],
    froms: [] as number[],
    tos: [] as number[],
    lists: [] as (WordRuns | null)[],
  };
  let bonus = 0;
  for (let at = 0; at < terms.length; at++) {
    const [rarest, ...more] = terms[at] as readonly number[];
    const word = rarest === undefined ? -1 : held.wordOf(rarest);
    if (word === -1) continue;
    const others = more.length === 0 ? NO_OTHERS : more.map(held.wordOf);
    if (others.includes(-1)) continue;
    const { weight } = variants[at] as Variant;
    const list = others.length === 0 ? null : runsWithAll(held, word, others);
    columns.variants.push(at);
    columns.weights.push(weight);
    columns.words.push(word);
    columns.others.push(others);
    columns.lists.push(list);
    columns.froms.push(list === null ? (postingStarts[word] as number) : list.from);
    columns.tos.push(list === null ? (postingStarts[word + 1] as number) : list.to);
    if (bonus === 0 && ((bits[word] ?? 0) & NOTED.title) !== 0) bonus = TITLE * weight;
  }
  const { words, weights } = columns;
  const shares = words.map((word, way) =>
    saturated(
      1,
      (weights[way] as number) * (FREQUENCIES[peaks[word] as number] as number) * stretched + bonus,
    ),
  );
  const rests = new Array<number>(shares.length + 1).fill(0);
  for (let way = shares.length - 1; way >= 0; way--)
    rests[way] = Math.max(rests[way + 1] as number, shares[way] as number);
  return { ...columns, bonus, shares, rests, ...cutsOf(columns.froms, columns.tos, rests) };
}

/** The cuts behind which least is left for what the ways before them cost: the lower hull of all. */
function cutsOf(froms: readonly number[], tos: readonly number[], rests: readonly number[]) {
  const cuts = [0];
  const costs = [0];
  let cost = 0;
  for (let cut = 1; cut < rests.length; cut++) {
    cost += LIST + (tos[cut - 1] as number) - (froms[cut - 1] as number);
    const left = rests[cut] as number;
    for (let last = cuts.length - 1; last > 0; last--) {
      const before = rests[cuts[last - 1] as number] as number;
      const taken = before - (rests[cuts[last] as number] as number);
      const spent = (costs[last] as number) - (costs[last - 1] as number);
      if (taken * (cost - (costs[last - 1] as number)) > (before - left) * spent) break;
      cuts.pop();
      costs.pop();
    }
    cuts.push(cut);
    costs.push(cost);
  }
  return { cuts, costs };
}
