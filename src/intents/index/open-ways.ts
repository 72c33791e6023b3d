import type { InvertedIndex } from '../inverted-index.ts';
import type { Variant } from '../variants.ts';
import type { Column } from './columns.ts';
import type { HeldSegment } from './held-segment.ts';
import { averageLengthOf, FREQUENCIES, stretch } from './impacts.ts';
import { runsWithAll, type WordRuns, wordRuns } from './posting-lists.ts';
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
  /** Of the word's rarity, no fact gets more by a way than this share. */
  readonly shares: readonly number[];
  /** The highest share of each way and those behind it, and 0 behind the last. */
  readonly rests: readonly number[];
  /** Numbers of ways, rising from 0 to all of them: where to stop reading them pays best, and what it costs to read so far. */
  readonly cuts: readonly number[];
  readonly costs: readonly number[];
  /** What no title of the segment adds more than. */
  readonly bonus: number;
  /** The paragraphs of ways of several words, as far as they were asked for; null where every way is of one. */
  readonly together: WordRuns[] | null;
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
/** The others of ways of one word each, as most are; longer than any list of ways. */
const SINGLE: readonly (readonly number[])[] = new Array<readonly number[]>(256).fill(NO_OTHERS);
/** Ways that are being found. What is kept of them is copied: there are many, and arrays that grew take twice the room. */
const found = { variants: [] as number[], words: [] as number[], others: [] as (readonly number[])[] };

function openIn(
  held: HeldSegment,
  variants: readonly Variant[],
  terms: readonly (readonly number[])[],
  stretched: number,
): OpenWays {
  const { bits, peaks, postingStarts } = held.segment;
  let size = 0;
  let several = false;
  let bonus = 0;
  for (let at = 0; at < terms.length; at++) {
    const own = terms[at] as readonly number[];
    const word = held.wordOf(own[0] ?? -1);
    if (word === -1) continue;
    const others = own.length === 1 ? NO_OTHERS : own.slice(1).map(held.wordOf);
    if (others.includes(-1)) continue;
    if (others.length > 0) several = true;
    found.variants[size] = at;
    found.words[size] = word;
    found.others[size++] = others;
    if (bonus === 0 && ((bits[word] as number) & NOTED.title) !== 0)
      bonus = TITLE * (variants[at] as Variant).weight;
  }
  const words = found.words.slice(0, size);
  const kept = found.variants.slice(0, size);
  const weights = kept.map((at) => (variants[at] as Variant).weight);
  const shares = words.map((word, way) => {
    const most = FREQUENCIES[peaks[word] as number] as number;
    return saturated(1, (weights[way] as number) * most * stretched + bonus);
  });
  const rests = [...shares, 0];
  for (let way = size - 1; way >= 0; way--)
    rests[way] = Math.max(rests[way + 1] as number, rests[way] as number);
  const others = several || size > SINGLE.length ? found.others.slice(0, size) : SINGLE;
  const { cuts, costs } = cutsOf(words, postingStarts, rests);
  return {
    variants: kept,
    weights,
    words,
    others,
    bonus,
    shares,
    rests,
    cuts,
    costs,
    together: several ? [] : null,
  };
}

/** The paragraphs that may meet a word by a way. Those of several words are put together when they are first asked for. */
export function runsOf(held: HeldSegment, ways: OpenWays, way: number): WordRuns {
  const word = ways.words[way] as number;
  const others = ways.others[way] as readonly number[];
  if (others.length === 0 || ways.together === null) return wordRuns(held, word);
  ways.together[way] ??= runsWithAll(held, word, others);
  return ways.together[way];
}

/** The cuts behind which least is left for what the ways before them cost: the lower hull of all. */
function cutsOf(words: readonly number[], postingStarts: Column, rests: readonly number[]) {
  const cuts = [0];
  const costs = [0];
  let cost = 0;
  for (let cut = 1; cut < rests.length; cut++) {
    const word = words[cut - 1] as number;
    cost += LIST + (postingStarts[word + 1] as number) - (postingStarts[word] as number);
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
