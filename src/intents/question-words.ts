import type { Asked, Language } from '../text/languages/language.ts';
import type { Span } from '../text/span.ts';
import type { Wanted } from './question-type.ts';

/** What languages other than English can ask for, tried in this order: "combien de temps" before "combien". */
const ORDER: readonly Asked[] = [
  'statement',
  'percent',
  'duration',
  'money',
  'number',
  'date',
  'nation',
  'place',
  'reason',
  'person',
  'manner',
];

/**
 * What a question in a language other than English wants to be told, by its question words.
 *
 * @example wantedIn('Wie viele Schiffe kamen?', GERMAN) // 'number'
 */
export function wantedIn(text: string, language: Language): Wanted {
  return found(text, language)?.wanted ?? 'thing';
}

/** Where the question words stand, which say what is wanted and not what about; null without any. */
export function questionWords(text: string, language: Language): Span | null {
  return found(text, language)?.span ?? null;
}

/** The question with blanks for question words that would make pairs with the characters beside them. */
export function withoutAsking(text: string, language: Language): string {
  const span = language.spaced ? null : questionWords(text, language);
  if (span === null) return text;
  return text.slice(0, span.start) + ' '.repeat(span.end - span.start) + text.slice(span.end);
}

function found(text: string, { asks }: Language): { readonly wanted: Asked; readonly span: Span } | null {
  const even = text.replace(/[’ʼ]/g, "'");
  for (const wanted of ORDER) {
    const match = asks?.[wanted]?.exec(even);
    if (match) return { wanted, span: { start: match.index, end: match.index + match[0].length } };
  }
  return null;
}
