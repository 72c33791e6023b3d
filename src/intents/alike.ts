import { foldWord } from '../text/fold.ts';
import type { Language } from '../text/languages/language.ts';

const made = new WeakMap<Language, ReadonlyMap<string, readonly string[]>>();

/**
 * Stems of the words that mean much the same as a word, by the language's own list.
 *
 * @example alike('streik', GERMAN) // []
 */
export function alike(stem: string, language: Language): readonly string[] {
  let known = made.get(language);
  if (known === undefined) {
    known = byStem(language);
    made.set(language, known);
  }
  return known.get(stem) ?? [];
}

function byStem(language: Language): Map<string, readonly string[]> {
  const groups = language.alike
    .split('\n')
    .map((line) => [
      ...new Set(
        line.split(/\s+/).flatMap((word) => (word === '' ? [] : [language.stem(foldWord(word), word)])),
      ),
    ]);
  const found = new Map<string, readonly string[]>();
  for (const group of groups)
    for (const stem of group)
      found.set(
        stem,
        [...new Set([...(found.get(stem) ?? []), ...group])].filter((other) => other !== stem),
      );
  return found;
}
