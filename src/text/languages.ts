import { DUTCH } from './languages/dutch.ts';
import { ENGLISH } from './languages/english.ts';
import { FRENCH } from './languages/french.ts';
import { GERMAN } from './languages/german.ts';
import { ITALIAN } from './languages/italian.ts';
import type { Language } from './languages/language.ts';
import { NORWEGIAN } from './languages/norwegian.ts';
import { PORTUGUESE } from './languages/portuguese.ts';
import { RUSSIAN } from './languages/russian.ts';
import { SPANISH } from './languages/spanish.ts';
import { SWEDISH } from './languages/swedish.ts';
import { CHINESE, JAPANESE } from './languages/unspaced.ts';

/** Every language that is known more of than its letters. English first: it wins a tie. */
export const LANGUAGES: readonly Language[] = [
  ENGLISH,
  GERMAN,
  FRENCH,
  SPANISH,
  ITALIAN,
  PORTUGUESE,
  DUTCH,
  SWEDISH,
  NORWEGIAN,
  RUSSIAN,
  CHINESE,
  JAPANESE,
];

const BY_CODE = new Map(LANGUAGES.map((language) => [language.code, language]));
/** Norwegian Bokmål, and Danish, which is close enough to share its endings and small words. */
const CLOSE: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', da: 'no' };

/**
 * The language of a BCP 47 tag. One that nothing is known of has words as they are written, no stem and no stop words.
 *
 * @example languageNamed('de-AT').code // 'de'
 */
export function languageNamed(tag: string): Language {
  const code = tag.split(/[-_]/)[0]?.toLowerCase() ?? '';
  const known = BY_CODE.get(CLOSE[code] ?? code);
  if (known !== undefined) return known;
  const made: Language = {
    code,
    stopWords: new Set(),
    chatWords: new Set(),
    stem: (word) => word,
    elision: null,
    spaced: true,
    capitalNouns: false,
    compounds: false,
    abbreviations: new Set(),
    about: null,
    asks: {},
    measures: null,
    speech: null,
    turns: null,
    alike: '',
  };
  BY_CODE.set(code, made);
  return made;
}
