import { ENGLISH } from './english.ts';
import { DUTCH_SENTENCES } from './languages/dutch.ts';
import { FRENCH_SENTENCES } from './languages/french.ts';
import { GERMAN_SENTENCES } from './languages/german.ts';
import { ITALIAN_SENTENCES } from './languages/italian.ts';
import { NORWEGIAN_SENTENCES } from './languages/norwegian.ts';
import { PORTUGUESE_SENTENCES } from './languages/portuguese.ts';
import { RUSSIAN_SENTENCES } from './languages/russian.ts';
import { SPANISH_SENTENCES } from './languages/spanish.ts';
import { SWEDISH_SENTENCES } from './languages/swedish.ts';
import { type Sentences, type Words, wordsFrom } from './words.ts';

/** Our sentences by language, with the region whose dates and numbers they go with. */
export const SPOKEN: Readonly<Record<string, { readonly locale: string; readonly sentences: Sentences }>> = {
  de: { locale: 'de-DE', sentences: GERMAN_SENTENCES },
  fr: { locale: 'fr-FR', sentences: FRENCH_SENTENCES },
  es: { locale: 'es-ES', sentences: SPANISH_SENTENCES },
  it: { locale: 'it-IT', sentences: ITALIAN_SENTENCES },
  pt: { locale: 'pt-PT', sentences: PORTUGUESE_SENTENCES },
  nl: { locale: 'nl-NL', sentences: DUTCH_SENTENCES },
  sv: { locale: 'sv-SE', sentences: SWEDISH_SENTENCES },
  no: { locale: 'nb-NO', sentences: NORWEGIAN_SENTENCES },
  ru: { locale: 'ru-RU', sentences: RUSSIAN_SENTENCES },
};

const made = new Map<string, Words>([['en', ENGLISH]]);

/**
 * Our words for somebody's locale, by its language; null for a language we do not speak.
 *
 * @example spokenIn('de-CH')?.say('close') // 'Schließen'
 */
export function spokenIn(locale: string): Words | null {
  const code = locale.split(/[-_]/)[0]?.toLowerCase() ?? '';
  const language = code === 'nb' || code === 'nn' ? 'no' : code;
  const known = made.get(language);
  if (known !== undefined) return known;
  const spoken = Object.hasOwn(SPOKEN, language) ? SPOKEN[language] : undefined;
  if (spoken === undefined) return null;
  const words = wordsFrom(spoken.locale, spoken.sentences);
  made.set(language, words);
  return words;
}
