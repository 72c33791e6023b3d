import type { Question } from './question.ts';
import type { Kinship } from './variants.ts';

/** How well each term of the question is met somewhere, 0..1 by the term's place in the question. */
export type Matches = Float64Array;

/** A word of a fact that stands for a word of the question. */
export interface Meeting {
  /** Place among the fact's words, from 0. */
  readonly place: number;
  /** Place of the term in the question. */
  readonly term: number;
  /** How well it stands for it, 0..1. */
  readonly weight: number;
}

interface Way {
  readonly at: number;
  readonly weight: number;
  readonly kinship: Kinship;
  /** Other terms that must stand beside it. */
  readonly others: readonly number[];
}

/** How one sentence meets the question by itself. */
export interface Met {
  /** By the word itself or its stem. */
  readonly exact: Matches;
  /** By whatever stands for the word: spelling, place names, paraphrases, related words. */
  readonly here: Matches;
}

/** The same for a candidate, with where its words stand. */
export interface MetInFull extends Met {
  readonly words: Int32Array;
  readonly meetings: readonly Meeting[];
}

/** For each term of the index, which terms of the question it stands for. */
export interface Ways {
  readonly byTerm: ReadonlyMap<number, readonly Way[]>;
  /** A bit for each term that is there, by its last bits: most words of most facts stand for nothing. */
  readonly filter: Uint32Array;
}

/** Bits of a filter, less one; a question has some hundred ways. */
const FILTERED = 4095;

function waysOf({ byTerm, filter }: Ways, term: number): readonly Way[] | undefined {
  const bit = term & FILTERED;
  return ((filter[bit >> 5] as number) & (1 << (bit & 31))) === 0 ? undefined : byTerm.get(term);
}

/** Prepares to meet a question. */
export function waysToMeet(question: Question): Ways {
  const ways = new Map<number, Way[]>();
  question.terms.forEach((term, at) => {
    for (const { terms, weight, kinship } of term.variants) {
      const [first, ...others] = terms;
      if (first === undefined) continue;
      const known = ways.get(first);
      if (known === undefined) ways.set(first, [{ at, weight, kinship, others }]);
      else known.push({ at, weight, kinship, others });
    }
  });
  const filter = new Uint32Array((FILTERED + 1) >> 5);
  for (const term of ways.keys()) {
    const bit = term & FILTERED;
    filter[bit >> 5] = (filter[bit >> 5] as number) | (1 << (bit & 31));
  }
  return { byTerm: ways, filter };
}

/** How a candidate meets the question. @param room Gives zeros, one for each term of the question. */
export function meet(words: Int32Array, ways: Ways, room: () => Matches): MetInFull {
  const meetings: Meeting[] = [];
  const { exact, here } = meetBy(words, ways, room, meetings) ?? { exact: room(), here: room() };
  return { words, exact, here, meetings };
}

/** How a fact that is no candidate itself meets the question; null where it does not. */
export function meetLightly(words: Int32Array, ways: Ways, room: () => Matches): Met | null {
  return meetBy(words, ways, room, null);
}

/** @param meetings Is told where each word stands, unless that is null. */
function meetBy(words: Int32Array, ways: Ways, room: () => Matches, meetings: Meeting[] | null): Met | null {
  let met: Met | null = null;
  for (let place = 0; place < words.length; place++) {
    const found = waysOf(ways, words[place] as number);
    if (found === undefined) continue;
    for (const { at, weight, kinship, others } of found) {
      if (others.length > 0 && !others.every((other) => words.includes(other))) continue;
      met ??= { exact: room(), here: room() };
      if (weight > (met.here[at] ?? 0)) met.here[at] = weight;
      if (kinship === 'exact' && weight > (met.exact[at] ?? 0)) met.exact[at] = weight;
      meetings?.push({ place, term: at, weight });
    }
  }
  return met;
}

/** How well each term is met by some terms; `beside` tells which others stand with them. */
export function matched(
  terms: Iterable<number>,
  beside: (term: number) => boolean,
  ways: Ways,
  room: () => Matches,
): Matches {
  const into = room();
  for (const term of terms)
    for (const { at, weight, others } of waysOf(ways, term) ?? [])
      if (weight > (into[at] ?? 0) && others.every(beside)) into[at] = weight;
  return into;
}
