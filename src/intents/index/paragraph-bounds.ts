import { type Gathered, MOST_WAYS } from './gathered.ts';
import type { HeldSegment } from './held-segment.ts';
import type { WordFacts } from './posting-lists.ts';
import type { Search, Sought } from './sought.ts';
import { ASSOCIATED, type LengthNorms, saturated, USUAL } from './weighting.ts';

/** A bound is taken to be this much higher than it was added up, since sums are rounded. */
export const ROUNDING = 1.0001;
/** Paragraphs are visited in this many steps from the highest bound to the lowest. */
const STEPS = 128;

/** What is added up, by paragraph. */
interface Room {
  /** What it can reach at most. */
  readonly bounds: Float32Array;
  /** What of that comes from the word at hand, and which word that is. */
  readonly parts: Float32Array;
  readonly marks: Uint16Array;
  /** Paragraphs with a bound, as they were met and by their bounds. */
  readonly met: Int32Array;
  readonly ordered: Int32Array;
}

/** Kept from one question to the next and all zero between them. */
let room: Room = roomFor(0);

/**
 * Visits the paragraphs of a segment that may hold one of the best facts, those that can reach most first, roughly,
 * until there are no more. Words come by what they can add; a paragraph that cannot reach the best with all that are left
 * is looked at no further, so common words bring no new ones. Where a visited paragraph meets the question stands in `gathered`.
 */
export function boundedParagraphs(search: Search, gathered: Gathered, visit: (run: number) => void): void {
  const { best, held } = search;
  if (room.bounds.length < held.segment.runStarts.length) room = roomFor(held.segment.runStarts.length);
  const { bounds, marks, met, ordered } = room;
  const { last } = gathered;
  const count = bound(search, gathered, room);
  const { highest, likely } = order(room, count, best.threshold / ROUNDING);
  for (let at = 0; at < likely; at++) {
    const run = ordered[at] ?? 0;
    const most = (bounds[run] ?? 0) * ROUNDING;
    if (most + highest / STEPS < best.threshold) break;
    if (most >= best.threshold) visit(run);
  }
  for (let at = 0; at < count; at++) {
    const run = met[at] ?? 0;
    bounds[run] = 0;
    marks[run] = 0;
    last[run] = 0;
  }
}

/** Adds up what each paragraph can reach at most; returns how many were met. */
function bound({ held, sought, best, norms }: Search, gathered: Gathered, room: Room): number {
  const threshold = best.threshold / ROUNDING;
  const most = sought.map(highestBound);
  const order = sought.map((_, term) => term).filter((term) => (most[term] ?? 0) > 0);
  order.sort((a, b) => (most[b] ?? 0) - (most[a] ?? 0));
  let rest = most.reduce((sum, one) => sum + one, 0);
  const progress: Progress = { count: 0, place: 0 };
  order.forEach((term, at) => {
    const { idf, ways } = sought[term] as Sought;
    const { bonus } = ways;
    rest -= most[term] ?? 0;
    for (let way = 0; way < ways.words.length; way++) {
      const least = threshold - rest - saturated(idf, (ways.most[way] ?? 0) + bonus);
      if (least > 0 && progress.count === 0) continue;
      const number = term * MOST_WAYS + way;
      const { facts, counts, from, to } = ways.lists[way] as WordFacts;
      const list = {
        facts,
        counts,
        from,
        to,
        weight: ways.weights[way] ?? 0,
        idf,
        bonus,
        number,
        mark: at + 1,
        least,
      };
      raise(held, norms, list, gathered, room, progress);
    }
  });
  return progress.count;
}

/** The postings by which one way meets the question. */
interface List extends WordFacts {
  readonly weight: number;
  readonly idf: number;
  /** What a title adds at most. */
  readonly bonus: number;
  readonly number: number;
  /** Which word it belongs to; above 0. */
  readonly mark: number;
  /** A paragraph whose bound is lower so far cannot reach the best, even with this and all that is left. */
  readonly least: number;
}

/** Paragraphs met and places noted so far. */
interface Progress {
  count: number;
  place: number;
}

/** Raises the bounds of the paragraphs that one way meets. The innermost loop of a search: all it touches is at hand. */
function raise(
  { segment: { runs, lengths } }: HeldSegment,
  { usual }: LengthNorms,
  { facts, counts, from, to, weight, idf, bonus, number, mark, least }: List,
  { last, before, posting, way }: Gathered,
  { bounds, parts, marks, met }: Room,
  progress: Progress,
): void {
  let { count, place } = progress;
  for (let at = from; at < to; at++) {
    const fact = facts[at] as number;
    const run = runs[fact] as number;
    const known = bounds[run] as number;
    if (known < least) continue;
    const times = counts[at] as number;
    const length = lengths[fact] as number;
    const frequency =
      times === 0
        ? weight * ASSOCIATED
        : (weight * times) / (usual[length < USUAL ? length : USUAL] as number);
    const part = saturated(idf, frequency + bonus);
    place++;
    before[place] = last[run] as number;
    last[run] = place;
    posting[place] = at;
    way[place] = number;
    if (marks[run] !== mark) {
      if (known === 0) met[count++] = run;
      marks[run] = mark;
      parts[run] = part;
      bounds[run] = known + part;
    } else if (part > (parts[run] as number)) {
      bounds[run] = known + part - (parts[run] as number);
      parts[run] = part;
    }
  }
  progress.count = count;
  progress.place = place;
}

/** No fact of the segment gets more for a word. */
function highestBound({ idf, ways }: Sought): number {
  let most = 0;
  for (const times of ways.most) if (times > most) most = times;
  return most === 0 ? 0 : saturated(idf, most + ways.bonus);
}

/** Puts the paragraphs that can reach a score in an order of falling bounds, roughly; tells the highest bound and how many. */
function order(
  { bounds, met, ordered }: Room,
  count: number,
  threshold: number,
): { highest: number; likely: number } {
  let highest = 0;
  let likely = 0;
  for (let at = 0; at < count; at++) {
    const own = bounds[met[at] ?? 0] ?? 0;
    if (own > highest) highest = own;
  }
  const starts = new Int32Array(STEPS + 1);
  const scale = STEPS / highest;
  for (let at = 0; at < count; at++) {
    const own = bounds[met[at] ?? 0] ?? 0;
    if (own < threshold) continue;
    const step = STEPS - Math.min(STEPS - 1, Math.floor(own * scale));
    starts[step] = (starts[step] ?? 0) + 1;
    likely++;
  }
  for (let step = 0; step < STEPS; step++) starts[step + 1] = (starts[step + 1] ?? 0) + (starts[step] ?? 0);
  for (let at = 0; at < count; at++) {
    const run = met[at] ?? 0;
    const own = bounds[run] ?? 0;
    if (own < threshold) continue;
    const step = STEPS - 1 - Math.min(STEPS - 1, Math.floor(own * scale));
    const place = starts[step] ?? 0;
    ordered[place] = run;
    starts[step] = place + 1;
  }
  return { highest, likely };
}

function roomFor(paragraphs: number): Room {
  return {
    bounds: new Float32Array(paragraphs),
    parts: new Float32Array(paragraphs),
    marks: new Uint16Array(paragraphs),
    met: new Int32Array(paragraphs),
    ordered: new Int32Array(paragraphs),
  };
}
