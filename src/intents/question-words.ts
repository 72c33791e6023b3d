import { unaccented } from '../text/fold.ts';
import type { Asked, Language } from '../text/languages/language.ts';
import type { Span } from '../text/span.ts';
import type { Wanted } from './question-type.ts';

/** What languages other than English can ask for, tried in this order: "combien de temps" before "combien". */
export const ASKED_IN_ORDER: readonly Asked[] = [
  'statement',
  'percent',
  'age',
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
  const wanted = found(text, language)?.wanted ?? 'thing';
  return wanted === 'age' ? 'duration' : wanted;
}

const HOW_OLD = /\bhow old\b/i;

/** Whether a question wants to know how old somebody or something is. */
export function asksAge(text: string, language: Language): boolean {
  return language.asks === null ? HOW_OLD.test(text) : found(text, language)?.wanted === 'age';
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
  const plain = unaccented(even) === even ? even : null;
  for (const wanted of ASKED_IN_ORDER) {
    const pattern = asks?.[wanted];
    const match = pattern?.exec(even) ?? (plain === null ? null : opening(pattern, plain));
    if (match) return { wanted, span: { start: match.index, end: match.index + match[0].length } };
  }
  return null;
}

const withoutAccents = new WeakMap<RegExp, RegExp>();

/** Question words typed without their accents are read where a question opens with them: "ou" may be another word elsewhere. */
function opening(pattern: RegExp | undefined, plain: string): RegExpExecArray | null {
  if (pattern === undefined) return null;
  const known = withoutAccents.get(pattern) ?? new RegExp(`^${unaccented(pattern.source)}`, pattern.flags);
  withoutAccents.set(pattern, known);
  return known.exec(plain);
}
