import type { Span } from '../text/span.ts';

/** Opening and closing marks of a quotation. Single marks need more care: ’ is an apostrophe as well. */
const DOUBLE = /“[^“”]{2,}(?:”|$)|"[^"]{2,}(?:"|$)|«[^«»]{2,}(?:»|$)|„[^„“”]{2,}(?:[“”]|$)/gu;
const SINGLE = /(?<![\p{L}\p{N}])‘[^‘\n]{2,}?’(?![\p{L}\p{N}])/gu;
/** A single-quoted stretch this short is a title or a term ("the ‘Act East Policy’"), not speech. */
const TERM_WORDS = 4;

/** Where a sentence quotes somebody word for word, marks included, in order. */
export function quotations(text: string): Span[] {
  const found: Span[] = [...text.matchAll(DOUBLE)].map(spanOf);
  for (const match of text.matchAll(SINGLE)) {
    const span = spanOf(match);
    const inside = found.some((other) => other.start < span.end && span.start < other.end);
    if (!inside && match[0].split(/\s+/).length > TERM_WORDS) found.push(span);
  }
  return found.sort((a, b) => a.start - b.start);
}

function spanOf(match: RegExpMatchArray): Span {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}
