import type { Article } from '../facts/article.ts';
import { languageOf } from '../facts/article-language.ts';
import type { Fact } from '../facts/fact.ts';
import { quote, visible } from '../facts/quote.ts';
import { stemsOf, tokenize } from '../text/tokens.ts';
import { associations } from './associations.ts';
import { dictionary } from './dictionary.ts';
import { type FactRanges, factRanges } from './fact-ranges.ts';
import { type People, peopleOf } from './people.ts';

/** Numbers of the facts that hold a term, ascending, and how often; 0 times: it only belongs to the fact's people. */
export interface Postings {
  readonly facts: Uint32Array;
  readonly counts: Uint8Array;
}

/**
 * Which facts hold which stems, in typed arrays. Facts are numbered in the order of their articles, so that a
 * paragraph and an article are ranges of numbers.
 */
export interface InvertedIndex extends FactRanges, People {
  readonly facts: readonly Fact[];
  readonly articles: readonly Article[];
  /** Stem to term number. */
  readonly dictionary: ReadonlyMap<string, number>;
  /** Term number to stem. */
  readonly stems: readonly string[];
  /** Terms that the articles write with a capital somewhere inside a sentence. */
  readonly capitalised: ReadonlySet<number>;
  /** Term numbers of a fact in reading order, stop words included. */
  terms(fact: number): Int32Array;
  /** 1 at the places of {@link terms} that are no stop words. */
  content(fact: number): Uint8Array;
  /** Terms that belong to a fact without standing in it: titles and full names of its people. */
  associated(fact: number): Int32Array;
  postings(term: number): Postings;
  /** In how many facts a term stands. */
  frequency(term: number): number;
  /** Words of a fact that are no stop words. */
  length(fact: number): number;
  readonly averageLength: number;
  /** Terms that stand in any title. */
  readonly titled: ReadonlySet<number>;
  /** Terms of an article's title. */
  titleTerms(article: number): ReadonlySet<number>;
}

const NO_POSTINGS: Postings = { facts: new Uint32Array(0), counts: new Uint8Array(0) };
const NO_TERMS = new Int32Array(0);

/** Builds the index of all facts. `facts` are grouped by article, in the order of `articles`. */
export function invert(articles: readonly Article[], facts: readonly Fact[]): InvertedIndex {
  const words = dictionary();
  const capitalised = new Set<number>();
  const linked = associations(facts);
  const indexed = facts.map((fact, number) => {
    const tokens = tokenize(visible(quote(fact.article, fact.span)), languageOf(fact.article));
    const terms = Int32Array.from(tokens, (token, at) => {
      const term = words.numberOf(token.stem);
      if (at > 0 && /^\p{Lu}/u.test(token.text)) capitalised.add(term);
      return term;
    });
    const content = Uint8Array.from(tokens, (token) => (token.stop ? 0 : 1));
    const own = new Set(terms.filter((_, at) => content[at] === 1));
    const associated = Int32Array.from(linked[number] ?? [], words.numberOf).filter((term) => !own.has(term));
    return { terms, content, associated, length: content.reduce((sum, one) => sum + one, 0) };
  });
  const people = peopleOf(facts, words);
  const titles = articles.map(
    (article) => new Set(stemsOf(article.title ?? '', languageOf(article)).map(words.numberOf)),
  );
  const postings = postingsOf(indexed);
  const frequencies = postings.map(({ counts }) =>
    counts.reduce((sum, count) => sum + Math.min(1, count), 0),
  );
  const total = indexed.reduce((sum, { length }) => sum + length, 0);
  return {
    ...factRanges(articles, facts),
    ...people,
    facts,
    articles,
    dictionary: words.numbers,
    stems: words.stems,
    capitalised,
    terms: (fact) => indexed[fact]?.terms ?? NO_TERMS,
    content: (fact) => indexed[fact]?.content ?? NO_POSTINGS.counts,
    associated: (fact) => indexed[fact]?.associated ?? NO_TERMS,
    postings: (term) => postings[term] ?? NO_POSTINGS,
    frequency: (term) => frequencies[term] ?? 0,
    length: (fact) => indexed[fact]?.length ?? 0,
    averageLength: Math.max(1, total / Math.max(1, facts.length)),
    titled: new Set(titles.flatMap((terms) => [...terms])),
    titleTerms: (article) => titles[article] ?? new Set(),
  };
}

/** By term number; a term that only stands in a title or as a stop word has none. */
function postingsOf(
  indexed: readonly {
    readonly terms: Int32Array;
    readonly content: Uint8Array;
    readonly associated: Int32Array;
  }[],
): Postings[] {
  const lists: { facts: number[]; counts: number[] }[] = [];
  indexed.forEach(({ terms, content, associated }, fact) => {
    const counts = new Map<number, number>();
    terms.forEach((term, at) => {
      if (content[at] === 1) counts.set(term, Math.min(255, (counts.get(term) ?? 0) + 1));
    });
    for (const term of associated) counts.set(term, 0);
    for (const [term, count] of counts) {
      lists[term] ??= { facts: [], counts: [] };
      lists[term].facts.push(fact);
      lists[term].counts.push(count);
    }
  });
  return Array.from(lists, (list) =>
    list === undefined
      ? NO_POSTINGS
      : { facts: Uint32Array.from(list.facts), counts: Uint8Array.from(list.counts) },
  );
}
