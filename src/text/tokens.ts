import { foldWord } from './fold.ts';
import { ENGLISH } from './languages/english.ts';
import type { Language } from './languages/language.ts';
import { isUnspaced, pairs } from './pairs.ts';
import type { Span } from './span.ts';

/** A word of a text, and where it stands. */
export interface Word {
  /** Characters as written. */
  readonly text: string;
  /** Lower case, without accents, possessive and dots; one spelling for variants. */
  readonly word: string;
  readonly span: Span;
  /** Too common to count as evidence. An all-capitals word ("US", "WHO") never is. */
  readonly stop: boolean;
}

/** A word as the index compares it. */
export interface Token extends Word {
  readonly stem: string;
}

/** Dotted letters ("U.S.", "a.m."), "C++" and "C#", numbers with what is glued to them, and plain words. */
const WORD =
  /\p{L}(?:\.\p{L})+(?![\p{L}\p{M}\p{N}])\.?|\p{L}(?:\+\+|#)(?![\p{L}\p{N}])|\d+(?:[.,:/]\d+)*[\p{L}\p{M}]*|[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;
/** Most words by far; nothing of them is folded but the case. */
const PLAIN = /^[A-Za-z]+$/;
const LOWER_FIRST = /^[a-z]/;

/** The words of a text, in order, each with its place. Chinese and Japanese give pairs of characters that overlap. */
export function* words(text: string, language: Language = ENGLISH): Generator<Word> {
  const plain = plainWords(language);
  for (let from = 0; ; ) {
    WORD.lastIndex = from;
    const match = WORD.exec(text);
    if (match === null) return;
    const { 0: written, index } = match;
    from = index + written.length;
    const known = plain(written);
    if (known !== null) {
      yield { text: written, word: known.word, span: { start: index, end: from }, stop: known.stop };
    } else if (isUnspaced(written)) {
      yield* pairs(written, index);
    } else {
      const before = language.elision?.exec(written)?.[0] ?? '';
      if (before !== '')
        yield {
          text: before,
          word: foldWord(before),
          span: { start: index, end: index + before.length },
          stop: true,
        };
      const rest = written.slice(before.length);
      const word = foldWord(rest);
      if (word !== '') yield wordAt(rest, word, index + before.length, language);
    }
  }
}

/**
 * The words of a text with their stems. Nothing of the text is lost on the way to a quote: offsets travel with the
 * tokens and survive to the result.
 *
 * @example tokenize('U.S. troops').map((token) => token.stem) // ['us.', 'troop']
 */
export function tokenize(text: string, language: Language = ENGLISH): Token[] {
  const tokens: Token[] = [];
  for (const word of words(text, language)) {
    const abbreviated = !word.stop && language.stopWords.has(word.word);
    tokens.push({
      ...word,
      stem: abbreviated ? abbreviationStem(word.word) : language.stem(word.word, word.text),
    });
  }
  return tokens;
}

/** The stem of an abbreviation that looks like a common word: "US" is no "us", "WHO" no "who". */
export function abbreviationStem(word: string): string {
  return `${word}.`;
}

/** What two folded English words must share to count as the same word. Words of one or two letters and numbers stay as they are. */
export function stem(word: string): string {
  return ENGLISH.stem(word, word);
}

function wordAt(text: string, word: string, start: number, language: Language): Word {
  return {
    text,
    word,
    span: { start, end: start + text.length },
    stop: !isCapitals(text) && isStopWord(word, language),
  };
}

const PLAIN_CACHE = 200_000;
const plainByLanguage = new WeakMap<Language, Map<string, Pick<Word, 'word' | 'stop'>>>();

/** Reads each plain word of a language once, since the same few thousand make up most of any text; null for others. */
function plainWords(language: Language): (written: string) => Pick<Word, 'word' | 'stop'> | null {
  const words = plainByLanguage.get(language) ?? new Map<string, Pick<Word, 'word' | 'stop'>>();
  plainByLanguage.set(language, words);
  return (written) => {
    const known = words.get(written);
    if (known !== undefined) return known;
    if (!PLAIN.test(written)) return null;
    const { word, stop } = wordAt(written, written.toLowerCase(), 0, language);
    if (words.size >= PLAIN_CACHE) words.clear();
    const made = { word, stop };
    words.set(written, made);
    return made;
  };
}

/** Whether a folded word, contracted or not ("don't", "we'll"), is too common to be evidence. */
function isStopWord(word: string, language: Language): boolean {
  return language.stopWords.has(word) || /n't$|^(?:i|you|he|she|it|we|they|there|who|that)'/.test(word);
}

/** "US", "WHO’s", "U.S.": more than one letter, all of them capitals. */
function isCapitals(written: string): boolean {
  if (LOWER_FIRST.test(written)) return false;
  const bare = written.replace(/['’ʼ]s?$/, '');
  return bare.length > 1 && bare === bare.toUpperCase() && /\p{Lu}/u.test(bare);
}

/** The stems of a text's words without stop words. */
export function stemsOf(text: string, language: Language = ENGLISH): string[] {
  return tokenize(text, language)
    .filter((token) => !token.stop)
    .map((token) => token.stem);
}
