import type { Span } from './span.ts';

/** One line of a text without its line break. */
export interface Line extends Span {
  readonly text: string;
}

/** How a text uses its line breaks, read from the whole of it. */
export interface Layout {
  /** Blank lines stand between words, so that a single break need not end a paragraph. */
  readonly spaced: boolean;
  /** The longest line that an editor's hard wrapping may have produced, at least {@link NARROWEST}. */
  readonly width: number;
}

/** Longest line an editor's hard wrapping produces; a longer one is a paragraph on one line. */
const WRAP = 100;
const NARROWEST = 60;
/** A line that leaves this much of the width free, with the next word counted in, was broken on purpose. */
const DELIBERATE = 0.75;
/** A line this short without a full stop may be the title of the paragraph below it. */
const TITLE = 80;
const SENTENCE_END = '.!?…。！？';
const PUNCTUATION = /[\p{P}\p{S}]/u;
const BULLET = /^[ \t]*(?:[-*+•‣◦–—][ \t]|\d{1,3}[.)][ \t]|\(\d{1,3}\)[ \t])/;
const FIRST_WORD = /^\s*(\S{0,40})/;
const STARTS_LOWER = /^[^\p{L}\p{N}]{0,3}\p{Ll}/u;
const BREAK = /\r\n?|[\n\u2028\u2029]/g;

/** The lines of a text, in order. Every kind of line break counts; a text without any is one line. */
export function* lines(text: string): Generator<Line> {
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(BREAK)) {
    yield { start, end: index, text: text.slice(start, index) };
    start = index + mark.length;
  }
  yield { start, end: text.length, text: text.slice(start) };
}

/** Reads once over a text how it breaks its lines. */
export function layout(text: string): Layout {
  let width = NARROWEST;
  let spaced = false;
  let words = false;
  let blank = false;
  for (const line of lines(text)) {
    const length = line.end - line.start;
    if (length <= WRAP && length > width) width = length;
    if (line.text.trim() === '') {
      blank = words;
    } else {
      spaced ||= blank;
      words = true;
    }
  }
  return { spaced, width };
}

/** True for a line that begins with the sign or number of a list. */
function bulleted(line: string): boolean {
  return BULLET.test(line);
}

/** True for a line whose last sentence is finished, closing quotation marks and brackets aside. */
export function finished(line: string): boolean {
  for (let at = line.trimEnd().length - 1; at >= 0; at--) {
    const sign = line[at] ?? '';
    if (SENTENCE_END.includes(sign)) return true;
    if (!PUNCTUATION.test(sign)) return false;
  }
  return false;
}

/** True for a line short enough to be wrapped by hand or by an editor. */
export function wrappable(line: string): boolean {
  return line.trimEnd().length <= WRAP;
}

/**
 * Whether a single line break ends a paragraph. After a finished sentence it does where the line is too long for
 * hard wrapping or the text has no blank lines. After an unfinished one it does below a title, and in plain text
 * wherever the next word would easily have fitted on the line.
 */
export function breaksParagraph(
  before: string,
  next: string,
  { spaced, width }: Layout,
  markup: 'markdown' | 'plain',
): boolean {
  const line = before.trimEnd();
  if (markup === 'plain' && bulleted(next)) return true;
  if (finished(line)) return !spaced || !wrappable(line);
  if (STARTS_LOWER.test(next)) return false;
  if (!wrappable(next) && line.length <= TITLE && !/[,;]$/.test(line)) return true;
  if (markup === 'markdown') return false;
  const word = FIRST_WORD.exec(next)?.[1]?.length ?? 0;
  return !wrappable(line) || !wrappable(next) || line.length + 1 + word <= width * DELIBERATE;
}
