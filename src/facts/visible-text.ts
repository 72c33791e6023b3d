import { firstMarkBehind } from '../text/emphasis.ts';
import type { Span } from '../text/span.ts';
import type { Article } from './article.ts';
import { quote } from './quote.ts';

/** A stretch of an article as people read it, with the way back to the body. */
export interface VisibleText {
  readonly text: string;
  /** The body's span for a span of the text; emphasis marks that touch its ends belong to it. */
  toBody(span: Span): Span;
}

/** Every gap but a single space, with the signs that a block quote repeats on each line. */
const GAP = /(?:[^\S ]\s*| \s+)(?:(?<=\n[ \t]*)(?:>[ \t]*)+)?/g;

/**
 * What stands in a span when its emphasis marks are left out. In flowing text every gap between words is one space:
 * where a line happens to break says nothing.
 */
export function visibleText(article: Article, span: Span, flowing: boolean): VisibleText {
  const pieces: string[] = [];
  /** Where each piece begins in the text and in the body. */
  const inText: number[] = [];
  const inBody: number[] = [];
  let length = 0;
  const add = (piece: string, start: number) => {
    if (piece === '') return;
    pieces.push(piece);
    inText.push(length);
    inBody.push(start);
    length += piece.length;
  };
  for (const { start, text } of quote(article, span).runs) {
    let from = 0;
    for (const { 0: gap, index } of flowing ? text.matchAll(GAP) : []) {
      add(`${text.slice(from, index)} `, start + from);
      from = index + gap.length;
    }
    add(text.slice(from), start + from);
  }
  const offset = (at: number) => {
    const piece = lastUpTo(inText, at);
    return (inBody[piece] ?? span.start) + at - (inText[piece] ?? 0);
  };
  return {
    text: pieces.join(''),
    toBody: ({ start, end }) => widen(article, span, { start: offset(start), end: offset(end - 1) + 1 }),
  };
}

/** Index of the last number that is not greater; 0 when all are. */
function lastUpTo(sorted: readonly number[], wanted: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((sorted[middle] ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Takes in the opening marks right before a span and the closing marks right behind it. */
function widen({ marks }: Article, within: Span, span: Span): Span {
  let { start, end } = span;
  for (let at = firstMarkBehind(marks, start) - 1; at >= 0; at--) {
    const mark = marks[at];
    if (mark === undefined || !mark.opens || mark.end !== start || mark.start < within.start) break;
    start = mark.start;
  }
  for (let at = firstMarkBehind(marks, end); at < marks.length; at++) {
    const mark = marks[at];
    if (mark === undefined || mark.opens || mark.start !== end || mark.end > within.end) break;
    end = mark.end;
  }
  return { start, end };
}
