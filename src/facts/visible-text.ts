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

/** White space of any length and kind, and the signs that a block quote repeats on every line. */
const GAP = /\s+(?:(?<=\n[ \t]*)(?:>[ \t]*)+)?/g;
const UNEVEN = /\s\s|[^\S ]/;

/**
 * What stands in a span when its emphasis marks are left out, and in flowing text every gap between words is one
 * space: where a line happens to break says nothing.
 */
export function visibleText(article: Article, span: Span, flowing: boolean): VisibleText {
  const { runs } = quote(article, span);
  const [only] = runs;
  if (only?.text.length === span.end - span.start && !(flowing && UNEVEN.test(only.text))) {
    return {
      text: only.text,
      toBody: ({ start, end }) => ({ start: span.start + start, end: span.start + end }),
    };
  }
  const unmarked = runs.map((run) => run.text).join('');
  const bodyOffsets = new Uint32Array(unmarked.length);
  let at = 0;
  for (const run of runs) {
    for (let unit = 0; unit < run.text.length; unit++) bodyOffsets[at++] = run.start + unit;
  }
  const { text, offsets } = flowing
    ? evened(unmarked, bodyOffsets)
    : { text: unmarked, offsets: bodyOffsets };
  return {
    text,
    toBody: ({ start, end }) =>
      widen(article, span, {
        start: offsets[start] ?? span.end,
        end: (offsets[end - 1] ?? span.end - 1) + 1,
      }),
  };
}

function evened(unmarked: string, bodyOffsets: Uint32Array): { text: string; offsets: Uint32Array } {
  const offsets = new Uint32Array(unmarked.length);
  let length = 0;
  let from = 0;
  const pieces: string[] = [];
  const keep = (piece: string, start: number) => {
    pieces.push(piece);
    for (let unit = 0; unit < piece.length; unit++) offsets[length++] = bodyOffsets[start + unit] ?? 0;
  };
  for (const { 0: gap, index } of unmarked.matchAll(GAP)) {
    keep(unmarked.slice(from, index), from);
    keep(' ', index);
    from = index + gap.length;
  }
  keep(unmarked.slice(from), from);
  return { text: pieces.join(''), offsets: offsets.subarray(0, length) };
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
