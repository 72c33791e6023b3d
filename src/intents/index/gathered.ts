import type { HeldSegment } from './held-segment.ts';
import type { OpenWay } from './sought.ts';

/**
 * Where a segment's facts meet the question, chained by paragraph. Written while bounds are added up, so that whoever
 * scores a paragraph need not read its words again: a question meets few of them.
 */
export interface Gathered {
  /** For each paragraph the last place that was noted, counted from 1; 0 for none. */
  readonly last: Int32Array;
  /** For each noted place the one before it in the same paragraph, likewise. */
  readonly before: Int32Array;
  readonly fact: Int32Array;
  /** Number of the way by which the fact meets the question. */
  readonly way: Uint16Array;
  /** Weighted frequency in the fact. */
  readonly frequency: Float64Array;
  /** The ways by their numbers. */
  readonly ways: readonly OpenWay[];
}

/** Kept from one question to the next; no paragraph has a place between two of them. */
let room: Omit<Gathered, 'ways'> = roomFor(0, 0);

/** Room for the places of some ways in a segment. Only one question at a time may use it. */
export function gathering({ segment }: HeldSegment, ways: readonly OpenWay[]): Gathered {
  const paragraphs = segment.runStarts.length;
  const places = ways.reduce((sum, { from, to }) => sum + to - from, 1);
  if (room.last.length < paragraphs || room.fact.length < places)
    room = roomFor(Math.max(paragraphs, room.last.length), Math.max(2 * places, room.fact.length));
  return { ...room, ways };
}

function roomFor(paragraphs: number, places: number): Omit<Gathered, 'ways'> {
  return {
    last: new Int32Array(paragraphs),
    before: new Int32Array(places),
    fact: new Int32Array(places),
    way: new Uint16Array(places),
    frequency: new Float64Array(places),
  };
}
