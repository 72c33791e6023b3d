import type { Metadata } from '../facts/article.ts';

/** A key of the front matter whose value is one line of text. */
export type TextKey = Exclude<keyof Metadata, 'tags'>;

/** What is wrong with a value, and what to write instead. */
export interface Complaint {
  readonly message: string;
  readonly fix: string;
}

/** Every key the front matter can have, in the order people are told of them. */
export const KEYS = [
  'title',
  'source',
  'author',
  'url',
  'published',
  'language',
  'collection',
  'tags',
] as const;

/** What editors of other systems write, and what it is called here. */
const OTHER_NAMES: ReadonlyMap<string, (typeof KEYS)[number]> = new Map([
  ['headline', 'title'],
  ['publisher', 'source'],
  ['publication', 'source'],
  ['outlet', 'source'],
  ['authors', 'author'],
  ['by', 'author'],
  ['byline', 'author'],
  ['link', 'url'],
  ['uri', 'url'],
  ['date', 'published'],
  ['lang', 'language'],
  ['category', 'collection'],
  ['tag', 'tags'],
  ['keywords', 'tags'],
]);

const UNREADABLE = /[\p{Cc}\p{Cs}\u2028\u2029]/u;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;
const ADDRESS = /^https?:\/\/[^\s<>"|\\^`{}]+$/i;

/** True for the keys that can stand in the front matter. */
export function isKey(key: string): key is (typeof KEYS)[number] {
  return KEYS.some((known) => known === key);
}

/** The key that was probably meant, or null. */
export function meantKey(key: string): (typeof KEYS)[number] | null {
  const plain = key.trim().toLowerCase();
  return isKey(plain) ? plain : (OTHER_NAMES.get(plain) ?? null);
}

/** Why a text cannot be the value of a key, or null. The text is neither empty nor padded with spaces. */
export function complainOf(key: TextKey | 'tags', text: string): Complaint | null {
  if (UNREADABLE.test(text)) {
    return {
      message: `"${key}" must be one line of readable text.`,
      fix: 'Write it on one line, without control characters.',
    };
  }
  if (key === 'published' && !isDay(text)) {
    return {
      message: '"published" must be a date like 2026-11-22.',
      fix: 'Write year, month and day of publication, or remove the line when the day is not known.',
    };
  }
  if (key === 'language' && !isLanguage(text)) {
    return {
      message: '"language" must be a language tag like en or en-GB.',
      fix: 'Write for example: language: en',
    };
  }
  if (key === 'url' && !(ADDRESS.test(text) && URL.canParse(text))) {
    return {
      message: '"url" must be a web address like https://example.org/article.',
      fix: "Copy the whole address from the browser's address bar, or remove the line.",
    };
  }
  return null;
}

/** A day that the month does not have would fall into another month. */
function isDay(text: string): boolean {
  const [, year, month, day] = DAY.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1;
}

function isLanguage(text: string): boolean {
  if (!LANGUAGE.test(text)) return false;
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
