import type { Segment } from '../intents/index/segment.ts';

/** A segment with every column in memory of its own, as it must be to change hands: one from a file shares its memory with others. */
export function copyOf(segment: Segment): Segment {
  return Object.fromEntries(
    Object.entries(segment).map(([name, column]) => [name, column.slice()]),
  ) as unknown as Segment;
}

/** The memory of a segment's columns, which a message to another thread hands over instead of copying it. */
export function buffersOf(segment: Segment): ArrayBuffer[] {
  return Object.values(segment).map((column) => column.buffer as ArrayBuffer);
}
