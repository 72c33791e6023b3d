import { stemsOf } from '../text/tokens.ts';
import type { InvertedIndex } from './inverted-index.ts';
import { isSmall } from './smallness.ts';

const NAME = /\p{Lu}[\p{L}’'-]*(?:,? (?:(?:of|and|for|the) )*\p{Lu}[\p{L}’'-]*)+/gu;
const OTHERS = /\b(?:of|and|for|the|Jr|Sr)\b/g;

const known = new WeakMap<InvertedIndex, ReadonlyMap<string, readonly (readonly string[])[]>>();

/**
 * The names of a small folder that a word has the initials of, by their stems: those of Martin Luther King for "mlk". What an
 * article spells out itself, as in "Civilian Conservation Corps (CCC)", is an alias in any folder.
 */
export function namesWithInitials(word: string, index: InvertedIndex): readonly (readonly string[])[] {
  if (!isSmall(index)) return [];
  const names = known.get(index) ?? read(index);
  known.set(index, names);
  return names.get(word.replace(/['’]s$/, '')) ?? [];
}

function read(index: InvertedIndex): ReadonlyMap<string, readonly (readonly string[])[]> {
  const names = new Map<string, readonly string[]>();
  const texts = [
    ...index.articles.map(({ heading }) => heading),
    ...Array.from({ length: index.size }, (_, fact) => index.entities(fact)).flatMap((entities) =>
      entities.map(({ text }) => text),
    ),
  ];
  for (const text of texts)
    for (const [name] of text.matchAll(NAME))
      for (const words of runs(name.replace(OTHERS, ' ').match(/[\p{L}’'-]+/gu) ?? []))
        names.set(words.join(' '), words);
  const byInitials = Map.groupBy(names.values(), (words) =>
    words.map((word) => word.charAt(0).toLowerCase()).join(''),
  );
  return new Map(
    [...byInitials].map(([initials, all]) => [initials, all.map((words) => stemsOf(words.join(' ')))]),
  );
}

/** Words of a name that follow each other: a title may begin before the name does. */
function runs(words: readonly string[]): string[][] {
  const lengths = [3, 4, 5, 6];
  return lengths.flatMap((length) =>
    words.slice(length - 1).map((_, from) => words.slice(from, from + length)),
  );
}
