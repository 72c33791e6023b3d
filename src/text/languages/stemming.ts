import { unaccented } from '../fold.ts';
import { snowballStem } from '../natural.ts';
import type { Language } from './language.ts';

const STEM_CACHE = 200_000;
/** No word is longer but compounds; what is, is a key or a slip, and stemmers take quadratic time on it. */
const LONGEST_STEMMED = 40;

/** Stems each word once; forgets all when they become too many. */
export function remembered(make: (word: string, written: string) => string): Language['stem'] {
  const stems = new Map<string, string>();
  return (word, written) => {
    if (word.length > LONGEST_STEMMED) return word;
    const known = stems.get(word);
    if (known !== undefined) return known;
    const made = make(word, written);
    if (stems.size >= STEM_CACHE) stems.clear();
    stems.set(word, made);
    return made;
  };
}

/**
 * Snowball stems of a language, number words as digits. The stemmer sees the accents, which tell endings apart; the
 * stem has none, so that what is typed without them matches mostly.
 *
 * @param participle What stands before a participle and is no part of the verb: the "ge" of "gebaut".
 * @param numbers Words for 0, 1, 2 ... in order; forms of one number are joined by a slash.
 */
export function snowball(
  language: Parameters<typeof snowballStem>[0],
  numbers: string,
  participle: RegExp | null = null,
): Language['stem'] {
  const digits = new Map(
    numbers
      .split(/\s+/)
      .flatMap((forms, value) => forms.split('/').map((form) => [form, String(value)] as const)),
  );
  const stems = new Map<string, string>();
  return (word, written) => {
    if (word.length > LONGEST_STEMMED || word.length < 3 || /\d/.test(word)) return word;
    const accented = written
      .normalize('NFC')
      .toLowerCase()
      .replace(/['’ʼ]s?$/, '')
      .replaceAll('ё', 'е');
    const number = digits.get(accented);
    if (number !== undefined) return number;
    const input = participle?.test(written) === true ? accented.slice('ge'.length) : accented;
    const known = stems.get(input);
    if (known !== undefined) return known;
    const made = unaccented(snowballStem(language, input));
    if (stems.size >= STEM_CACHE) stems.clear();
    stems.set(input, made);
    return made;
  };
}
