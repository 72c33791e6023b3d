/** Half-open range of UTF-16 offsets into one article's body. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True when the two ranges share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
