import { type Quote, quote, visible } from '../facts/quote.ts';

/** Part of a quote, with the number of visible characters it leaves out. */
export interface Shortened {
  readonly quote: Quote;
  readonly hidden: number;
}

/** How far back a cut may move to fall between two words. */
const WORD = 40;
const AROUND = 200;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Keeps at most `limit` visible characters of a quote, from its start or its end. The cut falls between words
 * where it can and never inside a character, so what is left is still a slice of the article.
 */
export function shorten(whole: Quote, limit: number, keep: 'start' | 'end' = 'start'): Shortened {
  const text = visible(whole);
  if (text.length <= limit) return { quote: whole, hidden: 0 };
  if (keep === 'start') {
    const cut = cutBefore(text, limit);
    return { quote: part(whole, 0, cut), hidden: text.length - cut };
  }
  const cut = cutAfter(text, text.length - limit);
  return { quote: part(whole, cut, text.length), hidden: cut };
}

/**
 * Words of our own or of a title, on one line and at most `limit` long; `…` says that something is missing. What
 * would turn the direction of the words after it is left out.
 */
export function clip(text: string, limit: number): string {
  const line = text
    .replace(/[\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return line.length <= limit ? line : `${line.slice(0, cutBefore(line, limit - 1))}…`;
}

/** The last place at or before `at` where a text may be cut. */
function cutBefore(text: string, at: number): number {
  const space = text.slice(Math.max(0, at - WORD), at + 1).search(/\s\S*$/u);
  if (space !== -1 && Math.max(0, at - WORD) + space > 0) return Math.max(0, at - WORD) + space;
  const start = grapheme(text, at).start;
  return start > 0 ? start : codePoint(text, at);
}

/** The first place at or after `at` where a text may be cut. */
function cutAfter(text: string, at: number): number {
  const space = /\s(?=\S)/u.exec(text.slice(at, at + WORD));
  if (space !== null) return at + space.index + 1;
  const { start, end } = grapheme(text, at);
  return start === at ? at : end < text.length ? end : codePoint(text, at + 1);
}

/** The character, as a person counts them, that `at` falls into. A window of the text is enough to tell. */
function grapheme(text: string, at: number): { start: number; end: number } {
  const from = Math.max(0, at - AROUND);
  const found = graphemes.segment(text.slice(from, at + AROUND)).containing(at - from);
  if (found === undefined) return { start: at, end: at };
  return { start: from + found.index, end: from + found.index + found.segment.length };
}

function codePoint(text: string, at: number): number {
  const low = text.charCodeAt(at);
  return low >= 0xdc00 && low <= 0xdfff ? at - 1 : at;
}

/** The quote's visible characters `from` to `to`, as a quote. */
function part(whole: Quote, from: number, to: number): Quote {
  return quote(whole.article, {
    start: from === 0 ? whole.span.start : inBody(whole, from),
    end: to === 0 ? whole.span.start : inBody(whole, to - 1) + 1,
  });
}

/** Where the visible character `at` stands in the body. */
function inBody(whole: Quote, at: number): number {
  let passed = 0;
  for (const run of whole.runs) {
    if (at < passed + run.text.length) return run.start + at - passed;
    passed += run.text.length;
  }
  return whole.span.end;
}
