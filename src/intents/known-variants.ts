import type { Language } from '../text/languages/language.ts';
import type { Lexicon } from '../text/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import type { InvertedIndex } from './inverted-index.ts';
import type { Variant } from './variants.ts';

/** So many words and names are remembered for each state of the articles; then all are forgotten. */
const REMEMBERED = 5_000;

const known = new WeakMap<InvertedIndex, WeakMap<Lexicon, Map<string, readonly Variant[]>>>();

/**
 * What a word or name stands for in an index, worked out when it is first asked: people ask about the same things, and
 * an index never changes.
 *
 * @param make must give the same for the same words, language, index and thesaurus
 */
export function knownVariants(
  index: InvertedIndex,
  thesaurus: Lexicon,
  language: Language,
  words: readonly Token[],
  make: () => readonly Variant[],
): readonly Variant[] {
  const byLexicon = known.get(index) ?? new WeakMap<Lexicon, Map<string, readonly Variant[]>>();
  known.set(index, byLexicon);
  const remembered = byLexicon.get(thesaurus) ?? new Map<string, readonly Variant[]>();
  byLexicon.set(thesaurus, remembered);
  const key = [language.code, ...words.map(({ text }) => text)].join(' ');
  const found = remembered.get(key);
  if (found !== undefined) return found;
  const made = make();
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(key, made);
  return made;
}
