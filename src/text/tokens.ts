import { baseForm } from './irregular.ts';
import { porterStem } from './natural.ts';
import type { Span } from './span.ts';
import { foldSpelling } from './spelling.ts';
import { STOP_WORDS } from './stop-words.ts';

/** A word as the index compares it, and where it stood in the text. */
export interface Token {
  /** Characters as written. */
  readonly text: string;
  /** Lower case, without accents, possessive and dots; one spelling for variants. */
  readonly word: string;
  readonly stem: string;
  readonly span: Span;
  /** Too common to count as evidence. An all-capitals word ("US", "WHO") never is. */
  readonly stop: boolean;
}

const WORD =
  /(?:\p{Lu}\.){2,}|\p{L}(?:\+\+|#)(?![\p{L}\p{N}])|\d+(?:[.,:/]\d+)*[\p{L}]*|[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;
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

/**
 * The words of a text, in order, each with its place. Nothing of the text is lost on the way to a quote: offsets
 * travel with the tokens and survive to the result.
 *
 * @example tokenize('U.S. troops').map((token) => token.stem) // ['us', 'troop']
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const written = match[0];
    const word = foldWord(written);
    if (word === '') continue;
    const bare = written.replace(/['’ʼ]s?$/, '');
    const capitals = bare.length > 1 && bare === bare.toUpperCase() && /\p{Lu}/u.test(bare);
    tokens.push({
      text: written,
      word,
      stem: capitals && STOP_WORDS.has(word) ? abbreviationStem(word) : stem(word),
      span: { start: match.index, end: match.index + written.length },
      stop: !capitals && isStopWord(word),
    });
  }
  return tokens;
}

/** The stem of an abbreviation that looks like a common word: "US" is no "us", "WHO" no "who". */
export function abbreviationStem(word: string): string {
  return `${word}.`;
}

/** What two words must share to count as the same word. Words of one or two letters and numbers stay as they are. */
export function stem(word: string): string {
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

function foldWord(written: string): string {
  const plain = written.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’ʼ]/g, "'").toLowerCase();
  const whole = /^(?:\p{L}\.)+$/u.test(plain) ? plain.replaceAll('.', '') : plain;
  return whole
    .replace(POSSESSIVE, '')
    .replace(/(?<=\d),(?=\d)/g, '')
    .replace(/^(\d+)(?:st|nd|rd|th)$/, '$1');
}
