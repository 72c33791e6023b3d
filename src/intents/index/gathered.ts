import type { Sought } from './sought.ts';

/**
 * Where a segment's facts meet the question, chained by paragraph. Written while bounds are added up, so that whoever
 * scores a paragraph need not read its words again: a question meets few of them.
 */
export interface Gathered {
  /** For each paragraph the last place that was noted, counted from 1; 0 for none. */
  readonly last: Int32Array;
  /** For each noted place the one before it in the same paragraph, likewise. */
  readonly before: Int32Array;
  /** The posting that was noted. */
  readonly posting: Int32Array;
  /** By which way of which word it meets the question: the word's place times {@link MOST_WAYS} and the way's. */
  readonly way: Uint16Array;
}

/** A word has fewer ways than this: two to the power of {@link WAY_BITS}. */
export const MOST_WAYS = 256;
/** So many bits of a way's number are its own place, the rest its word's. */
export const WAY_BITS = 8;

/** Kept from one question to the next; no paragraph has a place between two of them. */
let room: Gathered = roomFor(0, 0);

/** Room for the places of a question in so many paragraphs. Only one question at a time may use it. */
export function gathering(paragraphs: number, sought: readonly Sought[]): Gathered {
  let places = 1;
  for (const { ways } of sought) places += ways.postings;
  if (room.last.length < paragraphs || room.before.length < places)
    room = roomFor(Math.max(paragraphs, room.last.length), Math.max(2 * places, room.before.length));
  return room;
}

function roomFor(paragraphs: number, places: number): Gathered {
  return {
    last: new Int32Array(paragraphs),
    before: new Int32Array(places),
    posting: new Int32Array(places),
    way: new Uint16Array(places),
  };
}
