import { articleWithin } from './layout.ts';
import { paragraphScorer } from './paragraph-scorer.ts';
import { LONGEST, type Search, type Sought } from './sought.ts';
import { highestFrequency, saturated } from './weighting.ts';

/** A bound is taken to be this much higher than it was added up, since sums are rounded. */
const ROUNDING = 1.0001;
/** Paragraphs are read in this many steps from the highest bound to the lowest. */
const STEPS = 128;

let bounds = new Float32Array(0);
let counted = new Int32Array(0);
let parts = new Float32Array(0);
let touched = new Int32Array(0);
let ordered = new Int32Array(0);

/** Adds a segment's best facts to the best so far. */
export function searchSegment(search: Search): void {
  const { held, sought, best, inScope } = search;
  const { segment } = held;
  const order = [...sought.keys()].sort((a, b) => (sought[b]?.bound ?? 0) - (sought[a]?.bound ?? 0));
  makeRoom(segment.runStarts.length);
  const count = boundParagraphs(search, order);
  if (count === 0) return;
  const scorer = paragraphScorer(search);
  for (const run of byBound(count)) {
    if ((bounds[run] ?? 0) * ROUNDING < best.threshold) continue;
    const article = articleWithin(held, segment.runStarts[run] ?? 0);
    if (inScope(article)) scorer.score(run, article);
  }
  scorer.close();
  for (let at = 0; at < count; at++) {
    const run = touched[at] ?? 0;
    bounds[run] = 0;
    counted[run] = 0;
  }
}

/** Adds up what each paragraph can reach at most; returns how many can reach the best at all. */
function boundParagraphs({ held, sought, best }: Search, order: readonly number[]): number {
  const { runs, lengths, postingFacts, postingCounts } = held.segment;
  let rest = order.reduce((sum, at) => sum + (sought[at]?.bound ?? 0), 0);
  let count = 0;
  let mark = 0;
  for (const at of order) {
    const { idf, ways, bound } = sought[at] as Sought;
    const admits = rest * ROUNDING >= best.threshold;
    rest -= bound;
    mark++;
    for (const { rarest, others, weight, once } of ways) {
      const list = held.postingsOf(rarest);
      if (list === null || others.some((other) => held.wordOf(other) === -1)) continue;
      const linked = saturated(idf, highestFrequency(weight, 0));
      const often = saturated(idf, highestFrequency(weight));
      for (let place = list.from; place < list.to; place++) {
        const fact = postingFacts[place] ?? 0;
        const run = runs[fact] ?? 0;
        const times = postingCounts[place] ?? 0;
        const most =
          times === 1 ? (once[Math.min(LONGEST, lengths[fact] ?? 0)] ?? 0) : times === 0 ? linked : often;
        if (counted[run] !== mark) {
          if (bounds[run] === 0) {
            if (!admits) continue;
            touched[count++] = run;
          }
          counted[run] = mark;
          parts[run] = most;
          bounds[run] = (bounds[run] ?? 0) + most;
        } else if (most > (parts[run] ?? 0)) {
          bounds[run] = (bounds[run] ?? 0) + most - (parts[run] ?? 0);
          parts[run] = most;
        }
      }
    }
  }
  return count;
}

/** The paragraphs that can reach the best, those with the highest bounds first, roughly. */
function byBound(count: number): Int32Array {
  let highest = 0;
  for (let at = 0; at < count; at++) highest = Math.max(highest, bounds[touched[at] ?? 0] ?? 0);
  const starts = new Int32Array(STEPS + 1);
  const stepOf = (run: number) =>
    STEPS - 1 - Math.min(STEPS - 1, Math.floor(((bounds[run] ?? 0) / highest) * STEPS));
  for (let at = 0; at < count; at++) {
    const step = stepOf(touched[at] ?? 0) + 1;
    starts[step] = (starts[step] ?? 0) + 1;
  }
  for (let step = 0; step < STEPS; step++) starts[step + 1] = (starts[step + 1] ?? 0) + (starts[step] ?? 0);
  for (let at = 0; at < count; at++) {
    const run = touched[at] ?? 0;
    const step = stepOf(run);
    ordered[starts[step] ?? 0] = run;
    starts[step] = (starts[step] ?? 0) + 1;
  }
  return ordered.subarray(0, count);
}

/** Room for so many paragraphs, kept from one question to the next and all zero between them. */
function makeRoom(paragraphs: number): void {
  if (bounds.length >= paragraphs) return;
  bounds = new Float32Array(paragraphs);
  counted = new Int32Array(paragraphs);
  parts = new Float32Array(paragraphs);
  touched = new Int32Array(paragraphs);
  ordered = new Int32Array(paragraphs);
}
