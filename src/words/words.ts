import type { ENGLISH_DIGESTS } from './digests/english.ts';
import type { ENGLISH_SENTENCES } from './languages/english.ts';

/**
 * A sentence that counts something, in every plural form of its language. `single` is for exactly one, where "one" also
 * stands for 21.
 */
type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule | 'single', string>> & { other: string }>;
type English = typeof ENGLISH_SENTENCES;

/** The name of a sentence of ours. */
export type Key = keyof English;

type Like<E> = { readonly [K in keyof E]: E[K] extends string ? string : Plural };

/** All our sentences in one language. The compiler misses one that is left out; a test compares the places. */
export type Sentences = Like<English>;
/** Those of them that are about digests. */
export type DigestSentences = Like<typeof ENGLISH_DIGESTS>;

type Places<S> = S extends `${string}{${infer Place}}${infer Rest}` ? Place | Places<Rest> : never;
type PlacesOf<K extends Key> = Places<English[K] extends string ? English[K] : English[K][keyof English[K]]>;
type Values<K extends Key> = [PlacesOf<K>] extends [never]
  ? []
  : [values: Readonly<Record<PlacesOf<K>, string | number>>];

/** Our own words in one language. Quotes are never translated; what surrounds them is. */
export interface Words {
  /** A BCP 47 tag with region, by which numbers, lists and dates are written. */
  readonly locale: string;
  /**
   * One of our sentences, its places filled in: numbers as the locale writes them, the plural by `count`.
   *
   * @example english.say('from_articles', { count: 1200 }) // '1,200 articles'
   */
  say<K extends Key>(key: K, ...values: Values<K>): string;
  /** Several words in quotation marks, as one list: `“a”, “b” and “c”`. */
  list(words: readonly string[]): string;
  /** A day from `2026-03-03`, as people write it; null where it is no date. */
  day(iso: string): string | null;
}

/** Makes words from sentences. */
export function wordsFrom(locale: string, sentences: Sentences): Words {
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale, { useGrouping: true });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const fill = (sentence: string, values: Readonly<Record<string, string | number>>) =>
    sentence.replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = values[name];
      return typeof value === 'number' ? numbers.format(value) : (value ?? place);
    });
  return {
    locale,
    say: (key, ...[values]) => {
      const filling: Readonly<Record<string, string | number>> = values ?? {};
      const sentence: string | Plural = sentences[key];
      if (typeof sentence === 'string') return fill(sentence, filling);
      const { count } = filling;
      const form = count === 1 ? sentence.single : undefined;
      return fill(form ?? sentence[plurals.select(Number(count))] ?? sentence.other, filling);
    },
    list: (words) => lists.format(words.map((text) => fill(sentences.quoted, { text }))),
    day: (iso) => {
      const date = new Date(`${iso}T00:00:00Z`);
      return Number.isNaN(date.getTime()) ? null : days.format(date);
    },
  };
}
