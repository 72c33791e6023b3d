import type { HeldSegment } from './held-segment.ts';
import { NOTED } from './segment.ts';

/** Terms of which any article tells something. */
export interface TermSet extends Iterable<number> {
  has(term: number): boolean;
}

/** For each first name its last names. */
export interface FirstNames {
  has(first: number): boolean;
  get(first: number): ReadonlySet<number> | undefined;
}

/** The terms that any segment notes a bit of. */
export function termSet(segments: readonly HeldSegment[], bit: number): TermSet {
  return {
    has: (term) => segments.some((held) => ((held.segment.bits[held.wordOf(term)] ?? 0) & bit) !== 0),
    *[Symbol.iterator]() {
      const given = new Set<number>();
      for (const { segment, terms } of segments) {
        for (const [word, term] of terms.entries()) {
          if (((segment.bits[word] ?? 0) & bit) === 0 || given.has(term)) continue;
          given.add(term);
          yield term;
        }
      }
    },
  };
}

/** Who is called by a first name, by looking through the people of the segments that have it. */
export function firstNames(segments: readonly HeldSegment[]): FirstNames {
  const known = new Map<number, ReadonlySet<number>>();
  const { has } = termSet(segments, NOTED.firstName);
  return {
    has,
    get(first) {
      if (!has(first)) return undefined;
      const remembered = known.get(first);
      if (remembered !== undefined) return remembered;
      const lasts = new Set<number>();
      for (const { segment, terms, wordOf } of segments) {
        const word = wordOf(first);
        if (word === -1) continue;
        for (
          let at = segment.firstNames.indexOf(word);
          at !== -1;
          at = segment.firstNames.indexOf(word, at + 1)
        )
          lasts.add(terms[segment.lastNames[at] ?? 0] ?? 0);
      }
      known.set(first, lasts);
      return lasts;
    },
  };
}
