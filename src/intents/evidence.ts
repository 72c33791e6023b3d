import type { InvertedIndex } from './inverted-index.ts';
import type { Question } from './question.ts';
import type { Kinship } from './variants.ts';

/** How well each term of the question is met somewhere, 0..1 by the term's place in the question. */
export type Matches = Float64Array;

/** Where one candidate fact and its surroundings meet the question. */
export interface Evidence {
  /** In the fact, by the word itself or its stem. */
  readonly exact: Matches;
  /** In the fact, by whatever stands for the word: spelling, place names, paraphrases, related words. */
  readonly here: Matches;
  /** By titles and full names of the fact's people. */
  readonly associated: Matches;
  readonly before: Matches;
  readonly after: Matches;
  readonly paragraph: Matches;
  readonly title: Matches;
  /** Anywhere in the article. */
  readonly article: Matches;
}

/** Finds evidence for one question; keeps what facts share, so that candidates of one article cost little. */
export interface EvidenceFinder {
  evidence(fact: number): Evidence;
  /** Best match of each term anywhere in the index. */
  readonly anywhere: Matches;
}

interface Way {
  readonly at: number;
  readonly weight: number;
  readonly kinship: Kinship;
  /** Other terms that must stand beside it. */
  readonly others: readonly number[];
}

/** Prepares to find evidence for one question in any fact of the index. */
export function findEvidence(index: InvertedIndex, question: Question): EvidenceFinder {
  const size = question.terms.length;
  const ways = new Map<number, Way[]>();
  question.terms.forEach((term, at) => {
    for (const { terms, weight, kinship } of term.variants) {
      for (const first of terms.slice(0, 1)) {
        ways.set(first, [...(ways.get(first) ?? []), { at, weight, kinship, others: terms.slice(1) }]);
      }
    }
  });
  const inFact = new Map<number, { exact: Matches; here: Matches }>();
  const inArticle = new Map<number, Matches>();
  const meet = (terms: Iterable<number>, holds: (term: number) => boolean, into: Matches, only?: Kinship) => {
    for (const term of terms) {
      for (const { at, weight, kinship, others } of ways.get(term) ?? []) {
        if ((only === undefined || kinship === only) && weight > (into[at] ?? 0) && others.every(holds))
          into[at] = weight;
      }
    }
  };
  const own = (fact: number) => {
    let known = inFact.get(fact);
    if (known === undefined) {
      const terms = index.terms(fact);
      const holds = (term: number) => terms.includes(term);
      known = { exact: new Float64Array(size), here: new Float64Array(size) };
      meet(terms, holds, known.here);
      meet(terms, holds, known.exact, 'exact');
      inFact.set(fact, known);
    }
    return known;
  };
  const nothing = new Float64Array(size);
  const neighbour = (fact: number, article: number) =>
    fact >= 0 && fact < index.facts.length && index.articleOf(fact) === article ? own(fact).here : nothing;
  const throughout = (article: number) => {
    let known = inArticle.get(article);
    if (known === undefined) {
      known = articleMatches(index, question, article);
      inArticle.set(article, known);
    }
    return known;
  };
  const anywhere = Float64Array.from(question.terms, (term) => term.variants[0]?.weight ?? 0);
  return {
    anywhere,
    evidence(fact) {
      const article = index.articleOf(fact);
      const { from, to } = index.paragraph(fact);
      const paragraph = new Float64Array(size);
      for (let other = from; other < to; other++) if (other !== fact) keepBest(paragraph, own(other).here);
      const associated = new Float64Array(size);
      const linked = index.associated(fact);
      meet(linked, (term) => linked.includes(term) || index.terms(fact).includes(term), associated);
      const title = new Float64Array(size);
      const titled = index.titleTerms(article);
      meet(titled, (term) => titled.has(term), title);
      return {
        ...own(fact),
        associated,
        paragraph,
        title,
        before: neighbour(fact - 1, article),
        after: neighbour(fact + 1, article),
        article: throughout(article),
      };
    },
  };
}

function articleMatches(index: InvertedIndex, question: Question, article: number): Matches {
  const { from, to } = index.articleFacts(article);
  return Float64Array.from(question.terms, (term) => {
    const met = term.variants.find(({ terms }) =>
      terms.every((one) => standsBetween(index.postings(one).facts, from, to)),
    );
    return met?.weight ?? 0;
  });
}

/** Whether an ascending list of fact numbers has one in `from..to`. */
function standsBetween(facts: Uint32Array, from: number, to: number): boolean {
  let low = 0;
  let high = facts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((facts[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low < facts.length && (facts[low] ?? to) < to;
}

function keepBest(into: Matches, from: Matches): void {
  from.forEach((weight, at) => {
    if (weight > (into[at] ?? 0)) into[at] = weight;
  });
}
