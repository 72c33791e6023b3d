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
  if (runs.length <= 1 && runs[0]?.text.length === span.end - span.start) {
    return {
      text: runs[0].text,
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
      widen(
        article,
        { start: offsets[start] ?? span.end, end: (offsets[end - 1] ?? span.end - 1) + 1 },
        span,
      ),
  };
}

/** Takes in the opening marks right before a span and the closing marks right after it. */
function widen(article: Article, span: Span, within: Span): Span {
  let { start, end } = span;
  for (const mark of article.marks.toReversed())
    if (mark.opens && mark.end === start && mark.start >= within.start) start = mark.start;
  for (const mark of article.marks)
    if (!mark.opens && mark.start === end && mark.end <= within.end) end = mark.end;
  return { start, end };
}
