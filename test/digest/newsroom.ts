import { compose, type Edition } from '../../src/digest/edition.ts';
import type { Item } from '../../src/digest/item.ts';
import type { Commission, Past } from '../../src/digest/newsroom.ts';
import { ALL_INTERESTS } from '../../src/digest/topics.ts';
import type { Article, Metadata } from '../../src/facts/article.ts';
import { factsOf } from '../../src/facts/facts.ts';
import { quote, visible } from '../../src/facts/quote.ts';
import { openLibrary } from '../../src/library.ts';
import { NO_LEXICON } from '../../src/text/lexicon.ts';
import { articleOf } from '../support/libraries.ts';

/** A channel that has had editions: what it knows, and every key it was told. */
export interface Channel {
  known: Map<string, Article> | null;
  readonly had: Set<string>;
}

/** A channel before its first edition. */
export function newChannel(): Channel {
  return { known: null, had: new Set() };
}

/** Composes the next edition of a channel and delivers it. */
export function nextEdition(
  channel: Channel,
  articles: readonly Article[],
  wish: Partial<Commission> = {},
): Edition {
  const { index, answer } = openLibrary(articles, [], NO_LEXICON);
  const before = channel.known;
  const past: Past = {
    known: before === null ? null : new Map([...before].map(([id, { sha256 }]) => [id, sha256])),
    former: new Map([...(before ?? [])].map(([id, article]) => [id, factsOf(article)])),
    had: (key) => channel.had.has(key),
  };
  const commission = {
    day: '2026-03-03',
    most: 10,
    interests: ALL_INTERESTS,
    past,
    asked: [],
    gaps: [],
    ...wish,
  };
  const edition = compose({ index, answer }, commission);
  channel.known = new Map(articles.map((article) => [article.id, article]));
  for (const { keys } of edition.items) for (const key of keys) channel.had.add(key);
  return edition;
}

/** A short article of its own about a thing: its sentences repeat no other thing's. */
export function note(thing: string, metadata: Partial<Metadata> = {}): Article {
  return articleOf(
    thing,
    `The ${thing} committee approved a new ${thing} plan for Ostrey on Monday. Builders of the ${thing} plan expect work to take two years.`,
    { title: `News of the ${thing}`, ...metadata },
  );
}

/** What an item quotes, as people see it. */
export function quoted(item: Item | undefined): string[] {
  if (item === undefined) return [];
  if (item.kind === 'new') return item.citations.map(({ quote: one }) => visible(one));
  if (item.kind === 'ahead' || item.kind === 'asked') return [visible(item.citation.quote)];
  if (item.kind === 'gap') return [];
  return item.changes.map(({ was, now }) =>
    [was, now]
      .map((side) => (side === null ? '' : visible(quote(side.fact.article, side.fact.span))))
      .join(' => '),
  );
}
