import { foldWord } from './fold.ts';
import { ENGLISH } from './languages/english.ts';
import type { Language } from './languages/language.ts';
import { isUnspaced, pairs } from './pairs.ts';
import { PlainWords } from './plain-words.ts';
import type { Span } from './span.ts';
import { NOT_KEPT, type WordForm, WordForms } from './word-forms.ts';

/** A word of a text as the index compares it, and where it stands. */
export class Token implements WordForm {
  readonly form: WordForm;
  /** Offset of its first character. */
  readonly start: number;

  constructor(form: WordForm, start: number) {
    this.form = form;
    this.start = start;
  }

  get text(): string {
    return this.form.text;
  }

  get word(): string {
    return this.form.word;
  }

  get stop(): boolean {
    return this.form.stop;
  }

  get stem(): string {
    return this.form.stem;
  }

  get capital(): boolean {
    return this.form.capital;
  }

  get small(): boolean {
    return this.form.small;
  }

  get number(): number {
    return this.form.number;
  }

  /** Offset behind its last character. */
  get end(): number {
    return this.start + this.form.text.length;
  }

  get span(): Span {
    return { start: this.start, end: this.end };
  }

  /** The same word without some of its last characters. */
  shortened(text: string): Token {
    return text === this.text ? this : new Token({ ...this.form, text, number: NOT_KEPT }, this.start);
  }
}

/** Dotted letters ("U.S.", "a.m."), "C++" and "C#", numbers with what is glued to them, and plain words. */
const WORD =
  /\p{L}(?:\.\p{L})+(?![\p{L}\p{M}\p{N}])\.?|\p{L}(?:\+\+|#)(?![\p{L}\p{N}])|\d+(?:[.,:/]\d+)*[\p{L}\p{M}]*|[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;
const LOWER_FIRST = /^[a-z]/;

/**
 * The words of a text, in order, each with its place and its stem. Chinese and Japanese give pairs of characters that
 * overlap. Nothing of the text is lost on the way to a quote: offsets travel with the tokens and survive to the result.
 *
 * @example tokenize('U.S. troops').map((token) => token.stem) // ['us.', 'troop']
 */
export function tokenize(text: string, language: Language = ENGLISH): Token[] {
  const tokens: Token[] = [];
  const known = formsOf(language);
  const plain = new PlainWords(text);
  for (let at = 0; plain.findFrom(at); ) {
    let { start, end } = plain;
    let form: WordForm | undefined;
    if (end === -1) {
      WORD.lastIndex = start;
      const match = WORD.exec(text);
      if (match === null) break;
      start = match.index;
      end = WORD.lastIndex;
      form = known.find(text, start, end);
    } else {
      form = known.find(text, start, end, plain.hash);
    }
    if (form !== undefined) tokens.push(new Token(form, start));
    else readWord(tokens, text.slice(start, end), start, language);
    at = end;
  }
  return tokens;
}

/** Adds a word that is not remembered: itself, or what it consists of. */
function readWord(tokens: Token[], written: string, start: number, language: Language): void {
  if (isUnspaced(written)) {
    for (const { text, word, stop, span } of pairs(written, start))
      tokens.push(new Token({ ...formOf(text, word, stop, language), number: NOT_KEPT }, span.start));
    return;
  }
  const before = language.elision?.exec(written)?.[0] ?? '';
  if (before !== '')
    tokens.push(new Token({ ...formOf(before, foldWord(before), true, language), number: NOT_KEPT }, start));
  const rest = written.slice(before.length);
  const word = foldWord(rest);
  if (word === '') return;
  const made = formOf(rest, word, !isCapitals(rest) && isStopWord(word, language), language);
  const form = before === '' ? formsOf(language).keep(made) : { ...made, number: NOT_KEPT };
  tokens.push(new Token(form, start + before.length));
}

/** The stem of an abbreviation that looks like a common word: "US" is no "us", "WHO" no "who". */
export function abbreviationStem(word: string): string {
  return `${word}.`;
}

/** What two folded English words must share to count as the same word. Words of one or two letters and numbers stay as they are. */
export function stem(word: string): string {
  return ENGLISH.stem(word, word);
}

function formOf(text: string, word: string, stop: boolean, language: Language): Omit<WordForm, 'number'> {
  const stem = !stop && language.stopWords.has(word) ? abbreviationStem(word) : language.stem(word, text);
  const small = SMALL.test(text);
  return { text, word, stop, stem, capital: !APART.test(text) && CAPITAL.test(text), small };
}

const CAPITAL = /^(?:[dl]['’])?\p{Lu}/u;
const SMALL = /^\p{Ll}/u;
/** A small letter, but for those before an apostrophe and a capital. */
const APART = /^(?:[a-ce-km-z]|[dl][a-z])/;

const forms = new WeakMap<Language, WordForms>();

function formsOf(language: Language): WordForms {
  const known = forms.get(language) ?? new WordForms();
  forms.set(language, known);
  return known;
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

/** Small plain letters and single spaces: words that are folded and stand for themselves. */
const PLAIN_WORDS = /^[a-z]+(?: [a-z]+)*$/;

/** The stems of a text's words without stop words. */
export function stemsOf(text: string, language: Language = ENGLISH): string[] {
  if (PLAIN_WORDS.test(text))
    return text
      .split(' ')
      .flatMap((word) => (language.stopWords.has(word) ? [] : [language.stem(word, word)]));
  return tokenize(text, language)
    .filter((token) => !token.stop)
    .map((token) => token.stem);
}
