import type { Article } from '../../src/facts/article.ts';
import type { EntityKind, Fact, Manner } from '../../src/facts/fact.ts';
import { factsOf } from '../../src/facts/facts.ts';
import { quote, visible } from '../../src/facts/quote.ts';
import type { Span } from '../../src/text/span.ts';
import { articleOf } from '../support/libraries.ts';

/** What people see of a span, on one line. */
export function seen(article: Article, span: Span): string {
  return visible(quote(article, span)).replace(/\s+/g, ' ').trim();
}

/** Where a fact stands: "2.1". */
export function place({ paragraph, sentence }: Fact): string {
  return `${paragraph}.${sentence}`;
}

/** Manner, speaker and medium of each statement, without repeating what stays the same: "reported Ida Brandt (X)". */
export function told(fact: Fact): string[] {
  const lines = fact.statements.map(({ manner, speaker, medium }) =>
    [manner, speaker, medium === null ? null : `(${medium})`].filter((part) => part !== null).join(' '),
  );
  return [...new Set(lines)];
}

/** The entities of a fact: "person Ida Brandt". */
export function holds(fact: Fact): string[] {
  return fact.entities.map(({ kind, span }) => `${kind} ${seen(fact.article, span)}`);
}

/** The entities of a made-up sentence that are of some kinds; of all kinds when none is named. */
export function entitiesOf(text: string, ...kinds: readonly EntityKind[]): string[] {
  return factsOf(articleOf('made-up', text))
    .flatMap((fact) => fact.entities.map(({ kind, span }) => ({ kind, text: seen(fact.article, span) })))
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
    .map(({ kind, text }) => (kinds.length === 1 ? text : `${kind} ${text}`));
}

/** Each statement of a made-up text with its words: `['quote', 'Ida Brandt', '“Yes.”']`. */
export function statementsOf(text: string): [Manner, string | null, string][] {
  const article = articleOf('made-up', text);
  return factsOf(article).flatMap(({ statements }) =>
    statements.map(({ manner, speaker, span }): [Manner, string | null, string] => [
      manner,
      speaker,
      seen(article, span),
    ]),
  );
}
