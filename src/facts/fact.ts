import type { Span } from '../text/span.ts';
import type { Article } from './article.ts';

/**
 * How a statement reaches the reader: a direct quotation, somebody's words reported without quotation marks,
 * the article's own narration, or a judgement (by analysts, or by the article itself).
 */
export type Manner = 'quote' | 'reported' | 'narration' | 'analysis';

/** A stretch of a fact in one manner, with who answers for it. */
export interface Statement {
  readonly span: Span;
  readonly manner: Manner;
  /**
   * The fullest form of the name the article gives, or the group as it is written; null when the article itself
   * speaks or leaves open who does.
   */
  readonly speaker: string | null;
  /** Where it was said, as the article names it: "X", "a news conference". */
  readonly medium: string | null;
}

/**
 * What a piece of text can answer: a person for "who", a place for "where". A country that acts or is acted on, and its
 * people, are a nation; where something is, it is a place. A name of unclear sort is just a name.
 */
export type EntityKind =
  | 'person'
  | 'organisation'
  | 'place'
  | 'nation'
  | 'name'
  | 'date'
  | 'duration'
  | 'money'
  | 'percent'
  | 'number';

/** A name, date or amount as it stands in the article. */
export interface Entity {
  readonly kind: EntityKind;
  readonly span: Span;
}

/** One citable statement of an article: a sentence, a list item, a table row or a heading. */
export interface Fact {
  readonly article: Article;
  /** Position among the article's facts, from 0. */
  readonly ordinal: number;
  /** Counted from 1; a list item, a table row and a heading are paragraphs of their own. */
  readonly paragraph: number;
  /** Counted from 1 within the paragraph. */
  readonly sentence: number;
  readonly span: Span;
  /** A table row is an item; a line of code is a sentence. */
  readonly form: 'sentence' | 'item' | 'heading';
  /** The nearest heading above, as a span of the body. */
  readonly under: Span | null;
  /** In order, covering the fact; at least one. */
  readonly statements: readonly [Statement, ...Statement[]];
  readonly entities: readonly Entity[];
}

/** True for one and the same fact of an article, however it was come by. */
export function isSameFact(one: Pick<Fact, 'article' | 'ordinal'>, other: typeof one): boolean {
  return one.article === other.article && one.ordinal === other.ordinal;
}

/** A fact's characters as they stand in the article, marks included: for reading them. What is shown is a quote. */
export function written({ article, span }: Fact): string {
  return article.body.slice(span.start, span.end);
}
