import type { OpenWay, Search } from './sought.ts';
import { ASSOCIATED, highestFrequency, LONGEST, lengthNorms, saturated, TITLE } from './weighting.ts';

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
 * until there are no more or `visit` returns false. Words come by what they can add; once all that are left together
 * cannot reach the best, they raise bounds but bring no more paragraphs.
 */
export function boundedParagraphs(
  search: Search,
  open: readonly (readonly OpenWay[])[],
  visit: (run: number) => boolean,
): void {
  const { best, held } = search;
  makeRoom(held.segment.runStarts.length);
  const count = bound(search, open);
  const highest = order(count);
  for (let at = 0; at < count; at++) {
    const run = ordered[at] ?? 0;
    const most = (bounds[run] ?? 0) * ROUNDING;
    if (most + highest / STEPS < best.threshold) break;
    if (most >= best.threshold && !visit(run)) break;
  }
  for (let at = 0; at < count; at++) {
    const run = met[at] ?? 0;
    bounds[run] = 0;
    marks[run] = 0;
  }
}

/** Adds up what each paragraph can reach at most; returns how many can reach the best at all. */
function bound(search: Search, open: readonly (readonly OpenWay[])[]): number {
  const { held, sought, best } = search;
  const { runs, lengths, postingFacts, postingCounts } = held.segment;
  const norms = lengthNorms(search.averageLength);
  const threshold = best.threshold / ROUNDING;
  const words = [...open.keys()]
    .filter((at) => (open[at]?.length ?? 0) > 0)
    .sort((a, b) => (sought[b]?.bound ?? 0) - (sought[a]?.bound ?? 0));
  let rest = words.reduce((sum, at) => sum + (sought[at]?.bound ?? 0), 0);
  let count = 0;
  words.forEach((term, place) => {
    const { idf = 0, bound: most = 0 } = sought[term] ?? {};
    const mark = place + 1;
    rest -= most;
    const bonus = TITLE * (sought[term]?.ways[0]?.weight ?? 0);
    for (const { weight, from, to } of open[term] ?? []) {
      const admits = saturated(idf, highestFrequency(weight) + bonus) + rest >= threshold;
      if (!admits && count === 0) continue;
      for (let at = from; at < to; at++) {
        const fact = postingFacts[at] ?? 0;
        const run = runs[fact] ?? 0;
        const known = bounds[run] ?? 0;
        if (known === 0 && !admits) continue;
        const norm = norms[Math.min(LONGEST, lengths[fact] ?? 0)] ?? 1;
        const times = postingCounts[at] ?? 0;
        const part = saturated(idf, (times === 0 ? weight * ASSOCIATED : (weight * times) / norm) + bonus);
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
  });
  return count;
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
