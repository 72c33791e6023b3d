import type { Answer } from '../answer/answer.ts';
import type { Article } from '../facts/article.ts';
import type { Fact } from '../facts/fact.ts';
import type { InvertedIndex } from '../intents/inverted-index.ts';
import { type Interests, interests } from './topics.ts';

/** What the readers of a digest have had so far. */
export interface Past {
  /** SHA-256 of every article as it was at the last edition, by id; null before the first edition. */
  readonly known: ReadonlyMap<string, string> | null;
  /** Facts of the former version of articles that have changed since, by id. */
  readonly former: ReadonlyMap<string, readonly Fact[]>;
  /** True for what stood in any edition of the channel, by an item's keys. */
  had(key: string): boolean;
}

/** A question that several people asked. */
export interface Often {
  readonly question: string;
  readonly times: number;
}

/** What an edition is made for. */
export interface Commission {
  /** The edition's local day, `2026-11-23`. */
  readonly day: string;
  /** Most items, from 1. */
  readonly most: number;
  readonly interests: Interests;
  readonly past: Past;
  /** Most frequent first; their answers are looked up anew. */
  readonly asked: readonly Often[];
  /** Questions without an answer, most frequent first; empty where editors do not read along. */
  readonly gaps: readonly Often[];
}

/** What an edition is composed from. */
export interface Sources {
  readonly index: InvertedIndex;
  answer(question: string): Answer;
}

/** Where an edition is made: what its sections are written from. */
export interface Newsroom {
  readonly sources: Sources;
  readonly commission: Commission;
  /** The articles that these readers are interested in. */
  readonly wanted: readonly Wanted[];
  /** True, once, for what no edition of the channel has said, this one included. */
  claim(keys: readonly string[]): boolean;
}

/** An article with its facts. */
export interface Wanted {
  readonly article: Article;
  /** In the index. */
  readonly number: number;
  readonly facts: readonly Fact[];
}

/** Opens the newsroom for one edition. */
export function newsroom(sources: Sources, commission: Commission): Newsroom {
  const { past } = commission;
  const said = new Set<string>();
  return {
    sources,
    commission,
    wanted: articlesOf(sources.index).filter(({ article, facts }) =>
      interests(commission.interests, article, facts),
    ),
    claim: (keys) => {
      const fresh = keys.length > 0 && keys.every((key) => !past.had(key) && !said.has(key));
      if (fresh) for (const key of keys) said.add(key);
      return fresh;
    },
  };
}

const opened = new WeakMap<InvertedIndex, readonly Wanted[]>();

/** Every article with its facts; cut once for each index, since a thousand digests may be due together. */
function articlesOf(index: InvertedIndex): readonly Wanted[] {
  const known = opened.get(index);
  if (known !== undefined) return known;
  const articles = index.articles.map((article, number) => {
    const { from, to } = index.articleFacts(number);
    return { article, number, facts: index.facts.slice(from, to) };
  });
  opened.set(index, articles);
  return articles;
}
