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

/** What stands in a span when its emphasis marks are left out. */
export function visibleText(article: Article, span: Span): VisibleText {
  const { runs } = quote(article, span);
  const [only] = runs;
  if (only?.text.length === span.end - span.start) {
    return {
      text: only.text,
      toBody: ({ start, end }) => ({ start: span.start + start, end: span.start + end }),
    };
  }
  const text = runs.map((run) => run.text).join('');
  const offsets = new Uint32Array(text.length);
  let at = 0;
  for (const run of runs) {
    for (let unit = 0; unit < run.text.length; unit++) offsets[at++] = run.start + unit;
  }
  return {
    text,
    toBody: ({ start, end }) =>
      widen(article, span, {
        start: offsets[start] ?? span.end,
        end: (offsets[end - 1] ?? span.end - 1) + 1,
      }),
  };
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
