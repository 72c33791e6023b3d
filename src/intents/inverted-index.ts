import type { Article } from '../facts/article.ts';
import type { EntityKind, Fact } from '../facts/fact.ts';
import { quote, visible } from '../facts/quote.ts';
import { tokenize } from '../text/tokens.ts';
import { associations, namesIn, stemsOf } from './associations.ts';

/** A half-open range of fact numbers. */
export interface FactRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Which facts hold which stems, in typed arrays. Facts are numbered in the order of their articles, so that a
 * paragraph and an article are ranges of numbers.
 */
export interface InvertedIndex {
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
  /** True at the places of {@link terms} that are no stop words. */
  content(fact: number): Uint8Array;
  /** Terms that belong to a fact without standing in it: titles and full names of its people. */
  associated(fact: number): Int32Array;
  /** Numbers of the facts that hold a term, ascending, and how often; 0 times: only associated. */
  postings(term: number): { readonly facts: Uint32Array; readonly counts: Uint8Array };
  /** In how many facts a term stands. */
  frequency(term: number): number;
  /** Words of a fact that are no stop words. */
  length(fact: number): number;
  readonly averageLength: number;
  paragraph(fact: number): FactRange;
  /** Number of a fact's article in {@link articles}. */
  articleOf(fact: number): number;
  articleFacts(article: number): FactRange;
  /** Terms that stand in a name somewhere. */
  readonly nameTerms: ReadonlySet<number>;
  /** Terms of the people and groups in the articles: who may be asked about as a speaker. */
  readonly speakers: ReadonlySet<number>;
  /** Terms of whoever speaks in a fact. */
  speakerTerms(fact: number): Int32Array;
  /** Terms of an article's title. */
  titleTerms(article: number): ReadonlySet<number>;
  /** The names, dates and amounts of a fact, each with the terms of its words. */
  entities(
    fact: number,
  ): readonly { readonly kind: EntityKind; readonly text: string; readonly terms: readonly number[] }[];
}

/** Builds the index of all facts. `facts` are grouped by article, in the order of `articles`. */
export function invert(articles: readonly Article[], facts: readonly Fact[]): InvertedIndex {
  const dictionary = new Map<string, number>();
  const stems: string[] = [];
  const capitalised = new Set<number>();
  const termOf = (stem: string) => {
    let term = dictionary.get(stem);
    if (term === undefined) {
      term = stems.length;
      stems.push(stem);
      dictionary.set(stem, term);
    }
    return term;
  };
  const linked = associations(facts);
  const termLists: Int32Array[] = [];
  const contentLists: Uint8Array[] = [];
  const associatedLists: Int32Array[] = [];
  const lengths = new Uint16Array(facts.length);
  const entityLists: { kind: EntityKind; text: string; terms: number[] }[][] = [];
  const nameTerms = new Set<number>();
  const speakers = new Set<number>();
  const speakerLists: Int32Array[] = [];
  const builders: { facts: number[]; counts: number[] }[] = [];
  facts.forEach((fact, number) => {
    const tokens = tokenize(visible(quote(fact.article, fact.span)));
    const terms = Int32Array.from(tokens, (token, at) => {
      const term = termOf(token.stem);
      if (at > 0 && /^\p{Lu}/u.test(token.text)) capitalised.add(term);
      return term;
    });
    const content = Uint8Array.from(tokens, (token) => (token.stop ? 0 : 1));
    const counts = new Map<number, number>();
    terms.forEach((term, at) => {
      if (content[at] === 1) counts.set(term, (counts.get(term) ?? 0) + 1);
    });
    lengths[number] = Math.min(
      65_535,
      content.reduce((sum, one) => sum + one, 0),
    );
    const associated = (linked[number] ?? []).map(termOf).filter((term) => !counts.has(term));
    for (const term of associated) counts.set(term, 0);
    for (const [term, count] of counts) {
      builders[term] ??= { facts: [], counts: [] };
      builders[term].facts.push(number);
      builders[term].counts.push(Math.min(255, count));
    }
    termLists.push(terms);
    contentLists.push(content);
    associatedLists.push(Int32Array.from(associated));
    for (const { kind, stems: named, own } of namesIn(fact)) {
      for (const term of named.map(termOf)) nameTerms.add(term);
      if (kind === 'person') for (const term of own.map(termOf)) speakers.add(term);
    }
    speakerLists[number] = Int32Array.from(
      new Set(
        fact.statements.flatMap(({ speaker }) => (speaker === null ? [] : stemsOf(speaker).map(termOf))),
      ),
    );
    for (const term of speakerLists[number]) speakers.add(term);
    entityLists[number] = fact.entities.map(({ kind, span }) => {
      const text = visible(quote(fact.article, span));
      return { kind, text, terms: stemsOf(text).map(termOf) };
    });
  });
  const titles = articles.map(
    (article) =>
      new Set(
        tokenize(article.title ?? '')
          .filter((token) => !token.stop)
          .map((token) => termOf(token.stem)),
      ),
  );
  const empty = { facts: new Uint32Array(0), counts: new Uint8Array(0) };
  const postings = stems.map((_, term) => {
    const built = builders[term];
    return built === undefined
      ? empty
      : { facts: Uint32Array.from(built.facts), counts: Uint8Array.from(built.counts) };
  });
  const frequencies = Uint32Array.from(postings, ({ counts }) =>
    counts.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0),
  );
  const { paragraphs, articleNumbers, articleRanges } = ranges(articles, facts);
  return {
    facts,
    articles,
    dictionary,
    stems,
    capitalised,
    terms: (fact) => termLists[fact] ?? new Int32Array(0),
    content: (fact) => contentLists[fact] ?? new Uint8Array(0),
    associated: (fact) => associatedLists[fact] ?? new Int32Array(0),
    postings: (term) => postings[term] ?? empty,
    frequency: (term) => frequencies[term] ?? 0,
    length: (fact) => lengths[fact] ?? 0,
    averageLength: Math.max(1, lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, facts.length)),
    paragraph: (fact) => paragraphs[fact] ?? { from: fact, to: fact + 1 },
    articleOf: (fact) => articleNumbers[fact] ?? 0,
    articleFacts: (article) => articleRanges[article] ?? { from: 0, to: 0 },
    nameTerms,
    speakers,
    speakerTerms: (fact) => speakerLists[fact] ?? new Int32Array(0),
    titleTerms: (article) => titles[article] ?? new Set(),
    entities: (fact) => entityLists[fact] ?? [],
  };
}

function ranges(articles: readonly Article[], facts: readonly Fact[]) {
  const paragraphs: FactRange[] = [];
  const articleNumbers = new Uint32Array(facts.length);
  const numberOf = new Map(articles.map((article, number) => [article.id, number]));
  const articleRanges: FactRange[] = articles.map(() => ({ from: 0, to: 0 }));
  let from = 0;
  facts.forEach((fact, number) => {
    const next = facts[number + 1];
    const article = numberOf.get(fact.article.id) ?? 0;
    articleNumbers[number] = article;
    if (fact.ordinal === 0) articleRanges[article] = { from: number, to: number + 1 };
    else articleRanges[article] = { from: articleRanges[article]?.from ?? number, to: number + 1 };
    if (next === undefined || next.paragraph !== fact.paragraph || next.article !== fact.article) {
      const range = { from, to: number + 1 };
      for (let at = from; at <= number; at++) paragraphs[at] = range;
      from = number + 1;
    }
  });
  return { paragraphs, articleNumbers, articleRanges };
}
