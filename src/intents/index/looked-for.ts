import type { Column } from './columns.ts';
import { hasWord } from './posting-lists.ts';
import type { Segment } from './segment.ts';
import type { Search, Sought } from './sought.ts';

/** A way to meet a word of the question, and the next one that begins with the same word of the segment. */
interface Way {
  /** Place of the word in the question. */
  readonly term: number;
  readonly weight: number;
  /** The other words of the way; all of them must be there. */
  readonly others: readonly number[];
  readonly next: Way | null;
}

/** By word of a segment the place of its ways, counted from 1, and a bit for each word that has any. All zero between two searches. */
let places = new Uint16Array(0);
let filter = new Int32Array(0);
/** Where words that are looked for were found last. */
let hits = new Int32Array(256);

/** The words of one segment that a question is met by. Only one question at a time may use them. */
export class LookedFor {
  readonly #segment: Segment;
  readonly #words: number[] = [];
  /** By place. */
  readonly ways: (Way | null)[] = [null];

  constructor({ held, sought }: Search) {
    this.#segment = held.segment;
    if (places.length < held.terms.length) {
      places = new Uint16Array(held.terms.length);
      filter = new Int32Array((held.terms.length >> 5) + 1);
    }
    for (let term = 0; term < sought.length; term++) {
      const { words, weights, others } = (sought[term] as Sought).ways;
      for (let way = 0; way < words.length; way++)
        this.#add(words[way] as number, term, weights[way] as number, others[way] as readonly number[]);
    }
  }

  #add(word: number, term: number, weight: number, others: readonly number[]): void {
    let place = places[word] as number;
    if (place === 0) {
      place = this.ways.length;
      places[word] = place;
      filter[word >> 5] = (filter[word >> 5] as number) | (1 << (word & 31));
      this.ways.push(null);
      this.#words.push(word);
    }
    this.ways[place] = { term, weight, others, next: this.ways[place] ?? null };
  }

  /** The place of a word's ways, 0 without any. */
  placeOf(word: number): number {
    return places[word] as number;
  }

  /** Where in `from..to` of some words one stands that is looked for: the beginning of what is given back, and how much of it. */
  find(words: Column, from: number, to: number): { readonly hits: Int32Array; readonly count: number } {
    if (hits.length <= to - from) hits = new Int32Array(2 * (to - from));
    return { hits, count: find(words, from, to, filter, hits) };
  }

  /** Whether a fact has all the other words of a way. */
  complete({ others }: Way, fact: number): boolean {
    for (const other of others) if (!hasWord(this.#segment, other, fact)) return false;
    return true;
  }

  /** Leaves the room as it was found; nothing is looked for behind it. */
  close(): void {
    for (const word of this.#words) {
      places[word] = 0;
      filter[word >> 5] = 0;
    }
  }
}

/** Writes down every place and keeps those with a bit: few words have one, and which is not to be foreseen. */
function find(words: Column, from: number, to: number, bits: Int32Array, found: Int32Array): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const word = words[at] as number;
    found[count] = at;
    count += ((bits[word >> 5] as number) >>> (word & 31)) & 1;
  }
  return count;
}
