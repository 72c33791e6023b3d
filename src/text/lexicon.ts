import type { TagLexicon } from './tag-lexicon.ts';

/** A word that means something like another, and how much: 1 is the same word. */
export interface Related {
  readonly word: string;
  /** 0..1 */
  readonly weight: number;
}

/** What is known about English words beside the articles: a thesaurus, and what part of speech a word mostly is. */
export interface Lexicon {
  /** True when the word, or the word it is a form of, is an ordinary English word. */
  knows(word: string): boolean;
  /** Synonyms, derivations and near kinds of a lower-case word; not the word itself. Best first. */
  related(word: string): readonly Related[];
  /** Words that mean the opposite of a lower-case word in any of its senses: "closed" of "open". In no order that matters. */
  opposites(word: string): readonly string[];
  readonly tagOf: TagLexicon;
  /** Other names for a name in lower case, by the editor's list or spelt out in the articles. */
  readonly aliases?: ((phrase: string) => readonly string[] | undefined) | undefined;
}

/** Knows nothing: for languages without a thesaurus, and for tests that should not depend on one. */
export const NO_LEXICON: Lexicon = {
  knows: () => false,
  related: () => [],
  opposites: () => [],
  tagOf: () => null,
};
