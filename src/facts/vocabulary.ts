import type { Token } from '../text/tokens.ts';

/** How an article writes its words, which tells names from the beginnings of sentences and from titles. */
export interface Vocabulary {
  /** Words written with a capital inside a sentence, without possessive. */
  readonly capital: ReadonlySet<string>;
  /** Folded words written in small letters somewhere. */
  readonly lower: ReadonlySet<string>;
}

/** A sentence as people see it, with its words. */
export interface Worded {
  readonly text: string;
  readonly heading: boolean;
  words(): readonly Token[];
}

/** From this share of capitalised words on, a heading is written in title case. */
const TITLE_CASE = 0.75;
const POSSESSIVE = /['’ʼ]s?$/;
/** A word with a possessive ends in one of these. */
const POSSESSING = new Set("s'’ʼ");

/** Signs after which a capital may only begin a sentence or a quotation. */
export const OPENING = /[“"„«‘'(—–:]\s*$/;

/** Reads the words of an article, but for headings in title case, whose capitals say nothing. */
export function vocabulary(sentences: Iterable<Worded>): Vocabulary {
  const capital = new Set<string>();
  const lower = new Set<string>();
  for (const { text, heading, words } of sentences) {
    const tokens = words();
    if (heading && inTitleCase(tokens)) continue;
    tokens.forEach((token, at) => {
      if (token.small) lower.add(token.word);
      if (at === 0 || !token.capital) return;
      const before = text.slice(tokens[at - 1]?.end ?? 0, token.start);
      if (before === ' ' || (!OPENING.test(before) && !/[.!?]/.test(before))) capital.add(bare(token.text));
    });
  }
  return { capital, lower };
}

/** True where nearly all words that count have a capital: "How to Reset Your Password". */
export function inTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => !token.stop && /^\p{L}/u.test(token.text));
  if (words.length < 2) return false;
  return words.filter((token) => token.capital).length / words.length >= TITLE_CASE;
}

/** A word's characters without the ending of a possessive: "India’s", "students’". */
export function bare(word: string): string {
  return word.length > 2 && POSSESSING.has(word.charAt(word.length - 1))
    ? word.replace(POSSESSIVE, '')
    : word;
}
