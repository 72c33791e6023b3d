import type { Gathered } from './gathered.ts';
import { NOTED } from './segment.ts';
import type { OpenWay, Search } from './sought.ts';
import { frequencyIn, highestFrequency, saturated, TITLE } from './weighting.ts';

/** A bound is taken to be this much higher than it was added up, since sums are rounded. */
const ROUNDING = 1.0001;
/** Paragraphs are visited in this many steps from the highest bound to the lowest. */
const STEPS = 128;

/** By paragraph: what it can reach at most, what of that comes from the word at hand, and which word that is. */
let bounds = new Float32Array(0);
let parts = new Float32Array(0);
let marks = new Uint16Array(0);
/** Paragraphs with a bound, as they were met and by their bounds. */
let met = new Int32Array(0);
let ordered = new Int32Array(0);

/**
 * Visits the paragraphs of a segment that may hold one of the best facts, those that can reach most first, roughly,
 * until there are no more. Words come by what they can add; once all that are left together cannot reach the best,
 * they raise bounds but bring no more paragraphs. Where a visited paragraph meets the question stands in `gathered`.
 */
export function boundedParagraphs(search: Search, gathered: Gathered, visit: (run: number) => void): void {
  const { best, held } = search;
  makeRoom(held.segment.runStarts.length);
  const count = bound(search, gathered);
  const highest = order(count);
  for (let at = 0; at < count; at++) {
    const run = ordered[at] ?? 0;
    const most = (bounds[run] ?? 0) * ROUNDING;
    if (most + highest / STEPS < best.threshold) break;
    if (most >= best.threshold) visit(run);
  }
  for (let at = 0; at < count; at++) {
    const run = met[at] ?? 0;
    bounds[run] = 0;
    marks[run] = 0;
    gathered.last[run] = 0;
  }
}

/** Adds up what each paragraph can reach at most; returns how many can reach the best at all. */
function bound(
  search: Search,
  { last, before, fact: facts, way: numbers, frequency, ways }: Gathered,
): number {
  const { held, sought, best, norms } = search;
  const { runs, lengths, postingFacts, postingCounts } = held.segment;
  const threshold = best.threshold / ROUNDING;
  const open = waysByTerm(ways, sought.length);
  const words = [...open.keys()]
    .filter((at) => (open[at]?.length ?? 0) > 0)
    .sort((a, b) => (sought[b]?.bound ?? 0) - (sought[a]?.bound ?? 0));
  let rest = words.reduce((sum, at) => sum + (sought[at]?.bound ?? 0), 0);
  let count = 0;
  let place = 0;
  let mark = 0;
  for (const term of words) {
    const { idf = 0, bound: most = 0 } = sought[term] ?? {};
    const own = open[term] ?? [];
    mark++;
    rest -= most;
    const bonus = titleBonusAtMost(
      search,
      own.map((number) => ways[number] as OpenWay),
    );
    for (const number of own) {
      const { weight = 0, from = 0, to = 0 } = ways[number] ?? {};
      const admits = saturated(idf, highestFrequency(weight) + bonus) + rest >= threshold;
      if (!admits && count === 0) continue;
      for (let at = from; at < to; at++) {
        const fact = postingFacts[at] ?? 0;
        const run = runs[fact] ?? 0;
        const known = bounds[run] ?? 0;
        if (known === 0 && !admits) continue;
        const times = frequencyIn(weight, postingCounts[at] ?? 0, lengths[fact] ?? 0, norms);
        const part = saturated(idf, times + bonus);
        place++;
        before[place] = last[run] ?? 0;
        last[run] = place;
        facts[place] = fact;
        numbers[place] = number;
        frequency[place] = times;
        if (marks[run] !== mark) {
          if (known === 0) met[count++] = run;
          marks[run] = mark;
          parts[run] = part;
          bounds[run] = known + part;
        } else if (part > (parts[run] ?? 0)) {
          bounds[run] = known + part - (parts[run] ?? 0);
          parts[run] = part;
        }
      }
    }
  }
  return count;
}

/** Numbers of the ways to meet each word of the question. */
function waysByTerm(ways: readonly OpenWay[], terms: number): readonly (readonly number[])[] {
  const open: number[][] = Array.from({ length: terms }, () => []);
  ways.forEach(({ term }, number) => {
    open[term]?.push(number);
  });
  return open;
}

/** No title of the segment adds more to a word than this. */
function titleBonusAtMost({ held }: Search, ways: readonly OpenWay[]): number {
  const titled = ways.find(({ word }) => ((held.segment.bits[word] ?? 0) & NOTED.title) !== 0);
  return TITLE * (titled?.weight ?? 0);
}

/** Puts the paragraphs that were met in an order of falling bounds, roughly; returns the highest bound. */
function order(count: number): number {
  let highest = 0;
  for (let at = 0; at < count; at++) {
    const own = bounds[met[at] ?? 0] ?? 0;
    if (own > highest) highest = own;
  }
  const starts = new Int32Array(STEPS + 1);
  const scale = STEPS / highest;
  for (let at = 0; at < count; at++) {
    const step = STEPS - Math.min(STEPS - 1, Math.floor((bounds[met[at] ?? 0] ?? 0) * scale));
    starts[step] = (starts[step] ?? 0) + 1;
  }
  for (let step = 0; step < STEPS; step++) starts[step + 1] = (starts[step + 1] ?? 0) + (starts[step] ?? 0);
  for (let at = 0; at < count; at++) {
    const run = met[at] ?? 0;
    const step = STEPS - 1 - Math.min(STEPS - 1, Math.floor((bounds[run] ?? 0) * scale));
    const place = starts[step] ?? 0;
    ordered[place] = run;
    starts[step] = place + 1;
  }
  return highest;
}

/** Room for so many paragraphs, kept from one question to the next and all zero between them. */
function makeRoom(paragraphs: number): void {
  if (bounds.length >= paragraphs) return;
  bounds = new Float32Array(paragraphs);
  parts = new Float32Array(paragraphs);
  marks = new Uint16Array(paragraphs);
  met = new Int32Array(paragraphs);
  ordered = new Int32Array(paragraphs);
}
