import type { HeldSegment } from './held-segment.ts';
import { FULL } from './pack.ts';
import { sizeOf } from './segment.ts';
import type { SegmentRange } from './write-range.ts';

/** A segment that stays as it is, or ranges that become one. */
export type Arranged = HeldSegment | readonly SegmentRange[];

/**
 * Which segments are to hold exactly the given articles, in order. A segment all of whose articles are wanted one after
 * another stays as it is; the others are to be written anew from their parts. So what one change costs does not depend on
 * how many articles there are, only on the segment it falls into.
 *
 * @param ranges in the order wanted, next to each other where their articles are
 */
export function arrange(ranges: readonly SegmentRange[]): Arranged[] {
  const arranged: Arranged[] = [];
  let pending: SegmentRange[] = [];
  let waiting = 0;
  const flush = () => {
    const [only, ...more] = joined(pending);
    if (only !== undefined && more.length === 0 && isWhole(only)) arranged.push(only.held);
    else if (only !== undefined) arranged.push(pending);
    pending = [];
    waiting = 0;
  };
  for (const range of joined(ranges)) {
    const { facts } = sizeOf(range.held.segment);
    if (isWhole(range) && (facts > FULL / 2 || (pending.length === 0 && ranges.length === 1))) {
      flush();
      arranged.push(range.held);
      continue;
    }
    for (const piece of pieces(range)) {
      const size = factsIn(piece);
      if (waiting > 0 && waiting + size > FULL * 1.5) flush();
      pending.push(piece);
      waiting += size;
    }
  }
  flush();
  return arranged;
}

/** How many facts a range has. */
export function factsIn({ held, from, to }: SegmentRange): number {
  const { articleStarts } = held.segment;
  return (articleStarts[to] ?? 0) - (articleStarts[from] ?? 0);
}

function isWhole({ held, from, to }: SegmentRange): boolean {
  return from === 0 && to === sizeOf(held.segment).articles;
}

/** A long range in pieces of which several make a segment. */
function* pieces({ held, from, to }: SegmentRange): Generator<SegmentRange> {
  let begin = from;
  for (let article = from; article < to; article++) {
    const piece = { held, from: begin, to: article + 1 };
    if (article + 1 < to && factsIn(piece) < FULL / 4) continue;
    yield piece;
    begin = article + 1;
  }
}

/** Ranges that continue each other as one. */
function* joined(ranges: readonly SegmentRange[]): Generator<SegmentRange> {
  let last: SegmentRange | null = null;
  for (const range of ranges) {
    if (last !== null && last.held === range.held && last.to === range.from) {
      last = { held: last.held, from: last.from, to: range.to };
      continue;
    }
    if (last !== null) yield last;
    last = range;
  }
  if (last !== null) yield last;
}
