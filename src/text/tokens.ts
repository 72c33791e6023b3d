import { foldWord } from './fold.ts';
import { ENGLISH } from './languages/english.ts';
import type { Language } from './languages/language.ts';
import { isUnspaced, pairs } from './pairs.ts';
import { plainWordEnd, wordStart } from './plain-words.ts';
import type { Span } from './span.ts';

/** A word of a text as the index compares it, and where it stands. */
export interface Token {
  /** Characters as written. */
  readonly text: string;
  /** Lower case, without accents, possessive and dots; one spelling for variants. */
  readonly word: string;
  readonly span: Span;
  /** Too common to count as evidence. An all-capitals word ("US", "WHO") never is. */
  readonly stop: boolean;
  readonly stem: string;
}

/** What a word is wherever it stands. */
type Form = Omit<Token, 'span'>;

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
  const add = ({ text, word, stop, stem }: Form, start: number) =>
    tokens.push({ text, word, span: { start, end: start + text.length }, stop, stem });
  for (let at = wordStart(text, 0); at !== -1; ) {
    const end = plainWordEnd(text, at);
    WORD.lastIndex = at;
    const match = end === -1 ? WORD.exec(text) : null;
    if (end === -1 && match === null) break;
    const start = match?.index ?? at;
    const written = match?.[0] ?? text.slice(at, end);
    const form = known.get(written);
    if (form !== undefined) add(form, start);
    else if (isUnspaced(written)) {
      for (const pair of pairs(written, start)) tokens.push({ ...pair, stem: stemOf(pair, language) });
    } else {
      const before = language.elision?.exec(written)?.[0] ?? '';
      if (before !== '') add(formOf(before, foldWord(before), true, language), start);
      const rest = written.slice(before.length);
      const word = foldWord(rest);
      if (word !== '') {
        const stop = !isCapitals(rest) && isStopWord(word, language);
        const made = formOf(rest, word, stop, language);
        if (before === '') keep(known, made);
        add(made, start + before.length);
      }
    }
    at = wordStart(text, start + written.length);
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

function formOf(text: string, word: string, stop: boolean, language: Language): Form {
  return { text, word, stop, stem: stemOf({ text, word, stop }, language) };
}

function stemOf({ text, word, stop }: Omit<Form, 'stem'>, language: Language): string {
  return !stop && language.stopWords.has(word) ? abbreviationStem(word) : language.stem(word, text);
}

const FORM_CACHE = 200_000;
const LONGEST_KEPT = 40;
const forms = new WeakMap<Language, Map<string, Form>>();

/** Each word of a language is read once, since the same few thousand make up most of any text. */
function formsOf(language: Language): Map<string, Form> {
  const known = forms.get(language) ?? new Map<string, Form>();
  forms.set(language, known);
  return known;
}

/** Numbers, of which there is no end, are not worth keeping. */
function keep(known: Map<string, Form>, form: Form): void {
  if (form.text.length > LONGEST_KEPT || /^\d/.test(form.text)) return;
  if (known.size >= FORM_CACHE) known.clear();
  known.set(form.text, form);
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
