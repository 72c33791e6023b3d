import type { Citation } from '../answer/answer.ts';
import type { Article } from '../facts/article.ts';
import type { Fact } from '../facts/fact.ts';
import { quote } from '../facts/quote.ts';

/** A sentence that reads differently, is new (`was` is null) or is gone (`now` is null). */
export type Change =
  | { readonly was: Citation; readonly now: Citation | null }
  | { readonly was: null; readonly now: Citation };

/** An article that was not there at the last edition, with its most telling facts. */
export interface NewArticle {
  readonly kind: 'new';
  readonly article: Article;
  readonly citations: readonly [Citation, ...Citation[]];
}

/** An article that says something else than at the last edition. */
export interface ChangedArticle {
  readonly kind: 'changed';
  readonly article: Article;
  readonly changes: readonly [Change, ...Change[]];
}

/** A day to come that a fact names. */
export interface DayAhead {
  readonly kind: 'ahead';
  readonly article: Article;
  /** `2026-12-01`. */
  readonly day: string;
  readonly citation: Citation;
}

/** A question that several people asked, with its answer. */
export interface AskedOften {
  readonly kind: 'asked';
  readonly article: Article;
  readonly question: string;
  readonly times: number;
  readonly citation: Citation;
}

/** A question that several people asked and no article answers. */
export interface OpenGap {
  readonly kind: 'gap';
  readonly question: string;
  readonly times: number;
}

/** One thing that an edition tells. */
export type Item = (NewArticle | ChangedArticle | DayAhead | AskedOften | OpenGap) & {
  /** Everything it says, so that no later edition says any of it again. At least one. */
  readonly keys: readonly string[];
};

/** A fact as an edition quotes it: for its own sake, not as the best of many. */
export function cited(fact: Fact): Citation {
  return { fact, quote: quote(fact.article, fact.span), score: 1 };
}
