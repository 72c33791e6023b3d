import { FootnoteError } from '../errors.ts';
import { stretches } from '../text/emphasis.ts';
import type { Span } from '../text/span.ts';
import type { Article } from './article.ts';

declare const verbatim: unique symbol;

/** Text copied character for character from an article. Only {@link quote} makes one. */
export type Verbatim = string & { readonly [verbatim]: true };

/** A stretch of a quote in one style. Joined, the runs are the quote without its emphasis marks. */
export interface Run {
  /** Offset of its first character in the body. */
  readonly start: number;
  readonly text: Verbatim;
  readonly emphasised: boolean;
}

/** Words of an article, with the place they stand in it. */
export interface Quote {
  readonly article: Article;
  readonly span: Span;
  /** Exactly `article.body.slice(span.start, span.end)`, marks included. */
  readonly text: Verbatim;
  /** What people are shown. */
  readonly runs: readonly Run[];
}

/**
 * Cuts a span out of an article. The one place quoted text comes from, so a reply can never show words the
 * article does not contain.
 *
 * @throws FootnoteError `span_outside_article`
 */
export function quote(article: Article, span: Span): Quote {
  const { start, end } = span;
  if (
    !(
      Number.isInteger(start) &&
      Number.isInteger(end) &&
      0 <= start &&
      start <= end &&
      end <= article.body.length
    )
  ) {
    throw new FootnoteError(
      'span_outside_article',
      `${article.id}: ${start}..${end} is not a span of its ${article.body.length} characters.`,
      'The article has changed since; ask again.',
    );
  }
  return { article, span: { start, end }, text: slice(article, span), runs: runs(article, span) };
}

/** The quote as people read it: its runs without their style. */
export function visible(quote: Quote): string {
  return quote.runs.map((run) => run.text).join('');
}

/** What people read of a span, for reading it ourselves; what is shown is a quote. */
export function visibleIn(article: Article, span: Span): string {
  return article.marks.length === 0 ? slice(article, span) : visible(quote(article, span));
}

function slice(article: Article, { start, end }: Span): Verbatim {
  return article.body.slice(start, end) as Verbatim;
}

function runs(article: Article, span: Span): Run[] {
  return stretches(article.marks, span).map(({ start, end, emphasised }) => ({
    start,
    text: slice(article, { start, end }),
    emphasised,
  }));
}
