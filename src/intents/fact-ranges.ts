import type { Article } from '../facts/article.ts';
import type { Fact } from '../facts/fact.ts';

/** A half-open range of fact numbers. */
export interface FactRange {
  readonly from: number;
  readonly to: number;
}

/** Where paragraphs and articles lie among the facts, which are numbered in the order of their articles. */
export interface FactRanges {
  paragraph(fact: number): FactRange;
  /** Number of a fact's article. */
  articleOf(fact: number): number;
  articleFacts(article: number): FactRange;
}

/** Finds the ranges; `facts` are grouped by article, in the order of `articles`. */
export function factRanges(articles: readonly Article[], facts: readonly Fact[]): FactRanges {
  const numberOf = new Map(articles.map((article, number) => [article.id, number]));
  const paragraphs: FactRange[] = [];
  const articleNumbers = new Uint32Array(facts.length);
  const articleRanges: FactRange[] = articles.map(() => ({ from: 0, to: 0 }));
  let from = 0;
  facts.forEach((fact, number) => {
    const article = numberOf.get(fact.article.id) ?? 0;
    articleNumbers[number] = article;
    const start = fact.ordinal === 0 ? number : (articleRanges[article]?.from ?? number);
    articleRanges[article] = { from: start, to: number + 1 };
    const next = facts[number + 1];
    if (next?.paragraph === fact.paragraph && next.article === fact.article) return;
    const range = { from, to: number + 1 };
    for (let at = from; at <= number; at++) paragraphs[at] = range;
    from = number + 1;
  });
  return {
    paragraph: (fact) => paragraphs[fact] ?? { from: fact, to: fact + 1 },
    articleOf: (fact) => articleNumbers[fact] ?? 0,
    articleFacts: (article) => articleRanges[article] ?? { from: 0, to: 0 },
  };
}
