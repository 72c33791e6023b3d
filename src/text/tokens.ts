import { baseForm } from './irregular.ts';
import { porterStem } from './natural.ts';
import type { Span } from './span.ts';
import { foldSpelling } from './spelling.ts';
import { STOP_WORDS } from './stop-words.ts';

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
const DOTTED = /^(?:\p{L}\.)+\p{L}?$/u;
/** Most words by far; nothing of them is folded but the case. */
const PLAIN = /^[A-Za-z]+$/;
const LOWER_FIRST = /^[a-z]/;
const POSSESSIVE = /'s?$/;
const NUMBER_WORDS: Readonly<Record<string, string>> = Object.assign(
  Object.create(null),
  Object.fromEntries(
    `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`
      .split(' ')
      .map((word, value) => [word, String(value)]),
  ),
  Object.fromEntries(
    'twenty thirty forty fifty sixty seventy eighty ninety'
      .split(' ')
      .map((word, at) => [word, String((at + 2) * 10)]),
  ),
);

const stems = new Map<string, string>();
const STEM_CACHE = 200_000;
/** No English word is longer; what is, is a key or a slip, and the stemmer's patterns take quadratic time on it. */
const LONGEST_STEMMED = 40;

/** The words of a text, in order, each with its place. */
export function* words(text: string): Generator<Word> {
  for (const { 0: written, index } of text.matchAll(WORD)) {
    const word = foldWord(written);
    if (word === '') continue;
    const span = { start: index, end: index + written.length };
    yield { text: written, word, span, stop: !isCapitals(written) && isStopWord(word) };
  }
}

/**
 * The words of a text with their stems. Nothing of the text is lost on the way to a quote: offsets travel with the
 * tokens and survive to the result.
 *
 * @example tokenize('U.S. troops').map((token) => token.stem) // ['us.', 'troop']
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const word of words(text)) {
    const abbreviated = !word.stop && STOP_WORDS.has(word.word);
    tokens.push({ ...word, stem: abbreviated ? abbreviationStem(word.word) : stem(word.word) });
  }
  return tokens;
}

/** The stem of an abbreviation that looks like a common word: "US" is no "us", "WHO" no "who". */
export function abbreviationStem(word: string): string {
  return `${word}.`;
}

/** What two words must share to count as the same word. Words of one or two letters and numbers stay as they are. */
export function stem(word: string): string {
  if (word.length > LONGEST_STEMMED) return word;
  const known = stems.get(word);
  if (known !== undefined) return known;
  const base = foldSpelling(baseForm(word));
  const made = NUMBER_WORDS[word] ?? (base.length > 2 && !/\d/.test(base) ? porterStem(base) : base);
  if (stems.size >= STEM_CACHE) stems.clear();
  stems.set(word, made);
  return made;
}

/** Whether a folded word, contracted or not ("don't", "we'll"), is too common to be evidence. */
function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word) || /n't$|^(?:i|you|he|she|it|we|they|there|who|that)'/.test(word);
}

/** "US", "WHO’s", "U.S.": more than one letter, all of them capitals. */
function isCapitals(written: string): boolean {
  if (LOWER_FIRST.test(written)) return false;
  const bare = written.replace(/['’ʼ]s?$/, '');
  return bare.length > 1 && bare === bare.toUpperCase() && /\p{Lu}/u.test(bare);
}

function foldWord(written: string): string {
  if (PLAIN.test(written)) return written.toLowerCase();
  const plain = written.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’ʼ]/g, "'").toLowerCase();
  const whole = DOTTED.test(plain) ? plain.replaceAll('.', '') : plain;
  return whole
    .replace(POSSESSIVE, '')
    .replace(/(?<=\d),(?=\d)/g, '')
    .replace(/^(\d+)(?:st|nd|rd|th)$/, '$1');
}

/** The stems of a text's words without stop words. */
export function stemsOf(text: string): string[] {
  return tokenize(text)
    .filter((token) => !token.stop)
    .map((token) => token.stem);
}
