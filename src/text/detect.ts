import { detect, detectAll } from 'tinyld/light';
import { foldWord } from './fold.ts';
import { ENGLISH } from './languages/english.ts';
import type { Language } from './languages/language.ts';
import { CHINESE, JAPANESE } from './languages/unspaced.ts';
import { LANGUAGES, languageNamed } from './languages.ts';

/** So much of an article tells its language, in UTF-16 units. */
const SAMPLE = 1000;
/** English sentences have this share of common words or more; other languages share a few of them at most. */
const ENGLISH_SHARE = 0.3;
/** A text in a language has at least this share of its common words. */
const LEAST_SHARE = 0.12;
/** A text in a language that no list is there for has fewer English words than this. */
const FOREIGN_SHARE = 0.1;
/** What `tinyld` makes of tables, code and lists of names stays far below this; of sentences it is all but certain. */
const LEAST_ACCURACY = 0.3;
/** Fewer words than this tell nothing. */
const FEWEST_WORDS = 8;

/**
 * The language an article is written in. Common words decide where it is English, which is quick and by far the most
 * frequent; `tinyld` proposes another, and common words must agree. What is in doubt counts as English.
 */
export function languageOfText(text: string): Language {
  const sample = text.slice(0, SAMPLE);
  const unspaced = unspacedLanguage(sample);
  if (unspaced !== null) return unspaced;
  const words = wordsOf(sample);
  const english = share(words, ENGLISH);
  if (words.length < FEWEST_WORDS || english >= ENGLISH_SHARE) return ENGLISH;
  const [best] = detectAll(sample);
  if (best === undefined) return ENGLISH;
  const proposed = languageNamed(best.lang);
  if (proposed.code === 'ru' && UKRAINIAN.test(sample)) return languageNamed('uk');
  if (proposed.stopWords.size === 0)
    return english < FOREIGN_SHARE && best.accuracy >= LEAST_ACCURACY ? proposed : ENGLISH;
  return share(words, proposed) >= Math.max(LEAST_SHARE, english) ? proposed : ENGLISH;
}

/**
 * The language a question is asked in. A few words tell little, so the languages of the articles are believed in
 * first; another one must have more common words in the question, and `tinyld` must agree or the lead be of two.
 *
 * @param present Languages of the articles, the commonest first.
 */
export function languageOfQuestion(text: string, present: readonly Language[]): Language {
  const [first = ENGLISH] = present;
  const unspaced = unspacedLanguage(text);
  if (unspaced !== null) return unspaced;
  const counts = commonWords(wordsOf(text));
  const bare = text.replace(/[’ʼ]/g, "'").replace(/^[\s¿]+/, '');
  const telling = (language: Language) => {
    const common = counts(language);
    return common > 0 && asksFirst(bare, language) ? common + 1 : common;
  };
  const expected = best(present, first, telling);
  const found = best(LANGUAGES, first, telling);
  const lead = telling(found) - telling(expected);
  return lead >= 2 || (lead > 0 && detect(text) === found.code) ? found : expected;
}

const ENGLISH_OPENING = /^(?:who|whom|whose|what|which|when|where|why|how)\b/i;

/** Whether a text opens with a question word, which tells a language more surely than any other common word. */
function asksFirst(text: string, language: Language): boolean {
  let opening = openings.get(language);
  if (opening === undefined) {
    const asks = language.asks === null ? null : Object.values(language.asks).map(({ source }) => source);
    opening = asks === null ? ENGLISH_OPENING : new RegExp(`^(?:${asks.join('|') || '(?!)'})`, 'iu');
    openings.set(language, opening);
  }
  return opening.test(text);
}

const openings = new WeakMap<Language, RegExp>();

/** Letters that Ukrainian has and Russian has not; `tinyld` takes the one for the other. */
const UKRAINIAN = /[іїєґ]/iu;
const HAN = /\p{Script=Han}/gu;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const HANGUL = /\p{Script=Hangul}/gu;

/** Chinese, Japanese or Korean where at least a third of the letters are of their scripts. */
function unspacedLanguage(text: string): Language | null {
  if (!/[\u1100-\uffdc]/.test(text)) return null;
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  const kana = count(KANA);
  const hangul = count(HANGUL);
  if (count(HAN) + kana + hangul < Math.max(2, letters / 3)) return null;
  if (hangul > kana) return languageNamed('ko');
  return kana > 0 ? JAPANESE : CHINESE;
}

function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).map(foldWord);
}

function common(words: readonly string[], { stopWords }: Language): number {
  return words.reduce((sum, word) => sum + (stopWords.has(word) ? 1 : 0), 0);
}

function share(words: readonly string[], language: Language): number {
  return words.length === 0 ? 0 : common(words, language) / words.length;
}

/** The languages in which a word is common, a bit for each of `LANGUAGES` by its place there. */
const COMMON_IN = new Map<string, number>();
for (const [at, { stopWords }] of LANGUAGES.entries())
  for (const word of stopWords) COMMON_IN.set(word, (COMMON_IN.get(word) ?? 0) | (1 << at));

/** How many of some words are common in a language: each is looked up once for all languages together. */
function commonWords(words: readonly string[]): (language: Language) => number {
  const counts = LANGUAGES.map(() => 0);
  for (const word of words)
    for (let bits = COMMON_IN.get(word) ?? 0, at = 0; bits !== 0; bits >>= 1, at++)
      counts[at] = (counts[at] ?? 0) + (bits & 1);
  return (language) => counts[LANGUAGES.indexOf(language)] ?? 0;
}

/** The language that tells most; the first one given, then the earlier one, on a tie. */
function best(
  languages: readonly Language[],
  first: Language,
  telling: (language: Language) => number,
): Language {
  let found = first;
  let most = telling(first);
  for (const language of languages) {
    const told = telling(language);
    if (told <= most) continue;
    found = language;
    most = told;
  }
  return found;
}
