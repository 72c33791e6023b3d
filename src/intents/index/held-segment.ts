import type { AliasGroup } from '../aliases.ts';
import type { Dictionary } from '../dictionary.ts';
import type { Segment } from './segment.ts';

/** A segment that an index holds: its own numbers of words beside those of the index's dictionary. */
export interface HeldSegment {
  readonly segment: Segment;
  /** The dictionary's number of each word of the segment. */
  readonly terms: Uint32Array;
  /** The names that its numbers stand for; the number 0 is none of them. */
  readonly names: readonly string[];
  /** Acronyms that each article spells out. */
  readonly acronyms: readonly (readonly AliasGroup[])[];
  /** The segment's number of a term, or -1 where the segment has no such word. */
  wordOf(term: number): number;
  /** Whether any fact holds a term or belongs to it by its people. */
  holds(term: number): boolean;
  /** Where the postings of a term lie; null where there are none. */
  postingsOf(term: number): { readonly from: number; readonly to: number } | null;
  /** Whether a word stands anywhere as a stop word, where no posting tells of it. */
  standsAsStop(word: number): boolean;
  /** Number of the article that each run of facts of one paragraph belongs to. */
  readonly articleOfRun: Uint32Array;
  /** Words of all facts that are no stop words. */
  readonly length: number;
}

/** Knuth's multiplicative hash: 2^32 divided by the golden ratio. */
const SPREAD = 0x9e3779b1;

/** Takes a segment in: its words get numbers of the dictionary, in time proportional to how many different ones it has. */
export function hold(segment: Segment, dictionary: Dictionary): HeldSegment {
  const utf8 = new TextDecoder();
  const stems = utf8.decode(segment.stems).split('\n');
  stems.pop();
  const terms = Uint32Array.from(stems, dictionary.numberOf);
  const bits = Math.max(4, Math.ceil(Math.log2(terms.length * 1.4 + 1)));
  const mask = 2 ** bits - 1;
  /** For each slot a word, counted from 1, and 0 for none. */
  const slots = terms.length < 0xffff ? new Uint16Array(mask + 1) : new Uint32Array(mask + 1);
  const slotOf = (term: number) => {
    let slot = Math.imul(term, SPREAD) >>> (32 - bits);
    while (slots[slot] !== 0 && terms[(slots[slot] as number) - 1] !== term) slot = (slot + 1) & mask;
    return slot;
  };
  terms.forEach((term, word) => {
    slots[slotOf(term)] = word + 1;
  });
  const wordOf = (term: number) => (slots[slotOf(term)] as number) - 1;
  let stops: Uint8Array | null = null;
  let length = 0;
  for (const one of segment.lengths) length += one;
  return {
    segment,
    terms,
    names: JSON.parse(utf8.decode(segment.names)) as string[],
    acronyms: JSON.parse(utf8.decode(segment.acronyms)) as AliasGroup[][],
    wordOf,
    holds(term) {
      const word = wordOf(term);
      return word !== -1 && segment.postingStarts[word] !== segment.postingStarts[word + 1];
    },
    postingsOf(term) {
      const word = wordOf(term);
      if (word === -1) return null;
      const from = segment.postingStarts[word] ?? 0;
      const to = segment.postingStarts[word + 1] ?? 0;
      return from === to ? null : { from, to };
    },
    standsAsStop(word) {
      stops ??= stopWordsOf(segment, terms.length);
      return stops[word] === 1;
    },
    articleOfRun: articlesOfRuns(segment),
    length,
  };
}

function articlesOfRuns({ articleStarts, runStarts, spanStarts }: Segment): Uint32Array {
  const articles = new Uint32Array(runStarts.length);
  let article = 0;
  for (let run = 0; run < runStarts.length; run++) {
    const first = runStarts[run] ?? 0;
    while (first < spanStarts.length && (articleStarts[article + 1] ?? 0) <= first) article++;
    articles[run] = article;
  }
  return articles;
}

/** 1 for each word that stands as a stop word somewhere. */
function stopWordsOf({ words, contentBits }: Segment, vocabulary: number): Uint8Array {
  const stops = new Uint8Array(vocabulary);
  for (let at = 0; at < words.length; at++)
    if (((contentBits[at >> 3] ?? 0) & (1 << (at & 7))) === 0) stops[words[at] ?? 0] = 1;
  return stops;
}
