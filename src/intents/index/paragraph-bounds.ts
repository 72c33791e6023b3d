import type { Column } from './columns.ts';
import { FREQUENCIES } from './impacts.ts';
import { runsOf } from './open-ways.ts';
import { type ReadingPlan, readingPlan } from './reading-plan.ts';
import { ROUNDING, type Search, type Sought } from './sought.ts';
import { K1 } from './weighting.ts';

/** Paragraphs are visited in this many steps from the highest bound to the lowest. */
const STEPS = 128;
/** Words that have a bit of their own, each to tell that it brought a paragraph in; the last bit tells that any did. */
const BITS = 31;
const BROUGHT = 1 << BITS;

/** What is added up, by paragraph. */
interface Room {
  /** What it can reach beyond what the lists that are not read can add. */
  readonly bounds: Float32Array;
  /** What of that comes from the word at hand, and which word that is. */
  readonly parts: Float32Array;
  readonly marks: Uint16Array;
  /** Which words brought it in. */
  readonly brought: Int32Array;
  /** Paragraphs that were brought in, as they were met and by their bounds. */
  readonly met: Int32Array;
  readonly ordered: Int32Array;
}

/** Kept from one question to the next and all zero between them. */
let room: Room = roomFor(0);

/**
 * Visits the paragraphs of a segment that may hold one of the best facts, those that can reach most first, roughly, until there are
 * no more.
 */
export function boundedParagraphs(search: Search, visit: (run: number) => void): void {
  const { best, held, sought } = search;
  const least = best.threshold / ROUNDING;
  const plan = readingPlan(sought, least);
  if (plan === null) return;
  const paragraphs = held.segment.runStarts.length;
  if (room.bounds.length < paragraphs) room = roomFor(paragraphs);
  const { bounds, marks, brought, met, ordered } = room;
  const count = bringIn(search, plan, least);
  if (count > 0) refine(search, plan, least);
  const { highest, likely } = order(count, least - plan.base);
  for (let at = 0; at < likely; at++) {
    const run = ordered[at] as number;
    const most = ((bounds[run] as number) + plan.base) * ROUNDING;
    if (most + highest / STEPS < best.threshold) break;
    if (most >= best.threshold) visit(run);
  }
  for (let at = 0; at < count; at++) {
    const run = met[at] as number;
    bounds[run] = 0;
    marks[run] = 0;
    brought[run] = 0;
  }
}

/**
 * Reads the lists that bring paragraphs in; returns how many those are. Words come by what they can add, so a paragraph that cannot
 * reach the least score with all that are left is looked at no further.
 */
function bringIn(search: Search, { first, later, rests }: ReadingPlan, least: number): number {
  const { sought } = search;
  const order: number[] = [];
  const gains = new Float64Array(sought.length);
  /** What a paragraph that has nothing yet lacks when all that is left is added to it. */
  let lacks = least;
  for (let term = 0; term < sought.length; term++) {
    lacks -= later[term] as number;
    if (first[term] === 0) continue;
    const { idf, ways } = sought[term] as Sought;
    gains[term] = idf * (ways.rests[0] as number) - (later[term] as number);
    lacks -= gains[term] as number;
    order.push(term);
  }
  order.sort((a, b) => (gains[b] as number) - (gains[a] as number));
  let count = 0;
  for (const term of order) {
    const { idf, ways } = sought[term] as Sought;
    const floor = later[term] as number;
    lacks += gains[term] as number;
    for (let way = 0; way < (first[term] as number); way++) {
      const lacking = lacks - Math.max(0, idf * (ways.shares[way] as number) - floor);
      if (lacking > 0 && count === 0) continue;
      count = raise(listOf(search, term, way, floor, rests[term] as number, lacking), count);
    }
  }
  return count;
}

/** Reads the lists that tell more of the paragraphs that are in. What a word brought in has its part for that word. */
function refine(search: Search, { first, read, later, rests, base }: ReadingPlan, least: number): void {
  const { sought } = search;
  const words = Math.min(BITS, sought.length);
  let lacks = least - base;
  for (let term = 0; term < words; term++) lacks -= (later[term] as number) - (rests[term] as number);
  for (let term = 0; term < words; term++) {
    for (let way = first[term] as number; way < (read[term] as number); way++)
      raiseBrought(listOf(search, term, way, 0, rests[term] as number, lacks));
    lacks += (later[term] as number) - (rests[term] as number);
  }
}

/** The paragraphs by which one way meets the question. */
interface List {
  readonly runs: Column;
  readonly impacts: Uint8Array;
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  readonly idf: number;
  /** What a title adds at most. */
  readonly bonus: number;
  /** What a paragraph gets at least for the word, and what of all it gets is left out, since every one is taken to have it. */
  readonly floor: number;
  readonly rest: number;
  /** Which word it belongs to, above 0, and the bit of that word, 0 for none. */
  readonly mark: number;
  readonly bit: number;
  /** A paragraph whose bound is lower so far cannot reach the best, even with this and all that is left. */
  readonly lacking: number;
}

function listOf(
  { held, sought, stretched }: Search,
  term: number,
  way: number,
  floor: number,
  rest: number,
  lacking: number,
): List {
  const { idf, ways } = sought[term] as Sought;
  const { runs, impacts, from, to } = runsOf(held, ways, way);
  return {
    runs,
    impacts,
    from,
    to,
    weight: (ways.weights[way] as number) * stretched,
    idf,
    bonus: ways.bonus,
    floor,
    rest,
    mark: term + 1,
    bit: term < BITS ? 1 << term : 0,
    lacking,
  };
}

/** Raises the bounds of the paragraphs of a list and brings them in; returns how many are. A search spends most of its time here. */
function raise(list: List, already: number): number {
  const { runs, impacts, from, to, weight, idf, bonus, floor, rest, mark, bit, lacking } = list;
  const { bounds, parts, marks, brought, met } = room;
  let count = already;
  for (let at = from; at < to; at++) {
    const run = runs[at] as number;
    const known = bounds[run] as number;
    if (known < lacking) continue;
    const frequency = weight * (FREQUENCIES[impacts[at] as number] as number) + bonus;
    const all = (idf * frequency) / (K1 + frequency);
    const part = (all < floor ? floor : all) - rest;
    if (marks[run] !== mark) {
      const before = brought[run] as number;
      if (before === 0) met[count++] = run;
      brought[run] = before | BROUGHT | bit;
      marks[run] = mark;
      parts[run] = part;
      bounds[run] = known + part;
    } else if (part > (parts[run] as number)) {
      bounds[run] = known + part - (parts[run] as number);
      parts[run] = part;
    }
  }
  return count;
}

/** The same for paragraphs that are in already, and not by this word. */
function raiseBrought(list: List): void {
  const { runs, impacts, from, to, weight, idf, bonus, rest, mark, bit, lacking } = list;
  const { bounds, parts, marks, brought } = room;
  for (let at = from; at < to; at++) {
    const run = runs[at] as number;
    const before = brought[run] as number;
    if (before === 0 || (before & bit) !== 0) continue;
    const known = bounds[run] as number;
    if (known < lacking) continue;
    const frequency = weight * (FREQUENCIES[impacts[at] as number] as number) + bonus;
    const part = (idf * frequency) / (K1 + frequency) - rest;
    if (part <= 0) continue;
    if (marks[run] !== mark) {
      marks[run] = mark;
      parts[run] = part;
      bounds[run] = known + part;
    } else if (part > (parts[run] as number)) {
      bounds[run] = known + part - (parts[run] as number);
      parts[run] = part;
    }
  }
}

/** Puts the paragraphs whose bound reaches so much in an order of falling bounds, roughly; tells the highest and how many. */
function order(count: number, least: number): { highest: number; likely: number } {
  const { bounds, met, ordered } = room;
  let highest = 0;
  for (let at = 0; at < count; at++) highest = Math.max(highest, bounds[met[at] as number] as number);
  let likely = 0;
  if (highest < least) return { highest, likely };
  const starts = new Int32Array(STEPS + 1);
  const scale = STEPS / highest;
  const stepOf = (bound: number) => STEPS - 1 - Math.min(STEPS - 1, Math.floor(bound * scale));
  for (let at = 0; at < count; at++) {
    const bound = bounds[met[at] as number] as number;
    if (bound < least) continue;
    const behind = stepOf(bound) + 1;
    starts[behind] = (starts[behind] as number) + 1;
    likely++;
  }
  for (let step = 0; step < STEPS; step++)
    starts[step + 1] = (starts[step + 1] as number) + (starts[step] as number);
  for (let at = 0; at < count; at++) {
    const run = met[at] as number;
    const bound = bounds[run] as number;
    if (bound < least) continue;
    const step = stepOf(bound);
    const place = starts[step] as number;
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
    brought: new Int32Array(paragraphs),
    met: new Int32Array(paragraphs),
    ordered: new Int32Array(paragraphs),
  };
}
