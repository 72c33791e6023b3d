import { type ArticleEvidence, articleEvidence } from './article-evidence.ts';
import type { InvertedIndex } from './inverted-index.ts';
import type { Question } from './question.ts';
import type { Kinship } from './variants.ts';

/** How well each term of the question is met somewhere, 0..1 by the term's place in the question. */
export type Matches = Float64Array;

/** A word of a fact that stands for a word of the question. */
export interface Meeting {
  /** Place among the fact's words, from 0. */
  readonly place: number;
  /** Place of the term in the question. */
  readonly term: number;
  /** How well it stands for it, 0..1. */
  readonly weight: number;
}

/** Where one candidate fact and its surroundings meet the question. */
export interface Evidence {
  /** In the fact, by the word itself or its stem. */
  readonly exact: Matches;
  /** In the fact, by whatever stands for the word: spelling, place names, paraphrases, related words. */
  readonly here: Matches;
  /** By titles and full names of the fact's people. */
  readonly associated: Matches;
  readonly before: Matches;
  /** In the sentence before the one before. */
  readonly earlier: Matches;
  readonly after: Matches;
  readonly paragraph: Matches;
  /** In the first sentence of the paragraph. */
  readonly opening: Matches;
  readonly title: Matches;
  /** Anywhere in the article. */
  readonly article: Matches;
}

/** A fact's evidence with what features read beside it. */
export interface Found {
  readonly evidence: Evidence;
  /** The words of the fact that meet the question, in reading order. */
  readonly meetings: readonly Meeting[];
  readonly throughout: ArticleEvidence;
  /** Number of the fact's article. */
  readonly article: number;
  /** Terms of the fact in reading order. */
  readonly words: Int32Array;
}

/** Finds evidence for one question; keeps what facts share, so that candidates of one article cost little. */
export interface EvidenceFinder {
  evidence(fact: number): Evidence;
  find(fact: number): Found;
  /** What an article as a whole has of the question. */
  throughout(article: number): ArticleEvidence;
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

interface Own {
  readonly words: Int32Array;
  readonly exact: Matches;
  readonly here: Matches;
  readonly meetings: readonly Meeting[];
}

/** Prepares to find evidence for one question in any fact of the index. */
export function findEvidence(index: InvertedIndex, question: Question): EvidenceFinder {
  const size = question.terms.length;
  const ways = waysToMeet(question);
  const nothing = new Float64Array(size);
  const inFact = new Map<number, Own>();
  const lightly = new Map<number, Matches>();
  const inTitle = new Map<number, Matches>();
  const inArticle = new Map<number, ArticleEvidence>();
  const own = (fact: number): Own => {
    const known = inFact.get(fact);
    if (known !== undefined) return known;
    const words = index.terms(fact);
    const made = meet(words, ways, size);
    inFact.set(fact, made);
    return made;
  };
  const here = (fact: number): Matches => {
    const known = inFact.get(fact)?.here ?? lightly.get(fact);
    if (known !== undefined) return known;
    const made = meetLightly(index.terms(fact), ways, size) ?? nothing;
    lightly.set(fact, made);
    return made;
  };
  const neighbour = (fact: number, article: number): Matches =>
    fact >= 0 && fact < index.size && index.articleOf(fact) === article ? here(fact) : nothing;
  const associated = (fact: number): Matches => {
    const linked = index.associated(fact);
    if (linked.length === 0) return nothing;
    const beside = (term: number) => linked.includes(term) || own(fact).words.includes(term);
    return matched(linked, beside, ways, size);
  };
  const titled = (article: number): Matches => {
    const known = inTitle.get(article);
    if (known !== undefined) return known;
    const terms = index.titleTerms(article);
    const made = matched(terms, (term) => terms.has(term), ways, size);
    inTitle.set(article, made);
    return made;
  };
  const throughout = (article: number): ArticleEvidence => {
    const known = inArticle.get(article);
    if (known !== undefined) return known;
    const made = articleEvidence(index, question, article);
    inArticle.set(article, made);
    return made;
  };
  const find = (fact: number): Found => {
    const article = index.articleOf(fact);
    const { from, to } = index.paragraph(fact);
    const paragraph = to - from > 1 ? new Float64Array(size) : nothing;
    for (let other = from; other < to; other++) if (other !== fact) keepBest(paragraph, here(other));
    const { words, exact, here: itself, meetings } = own(fact);
    const whole = throughout(article);
    return {
      meetings,
      article,
      words,
      throughout: whole,
      evidence: {
        exact,
        here: itself,
        associated: associated(fact),
        before: neighbour(fact - 1, article),
        earlier: neighbour(fact - 2, article),
        after: neighbour(fact + 1, article),
        paragraph,
        opening: from < fact ? here(from) : nothing,
        title: titled(article),
        article: whole.matches,
      },
    };
  };
  return {
    find,
    throughout,
    evidence: (fact) => find(fact).evidence,
    anywhere: Float64Array.from(question.terms, (term) => term.variants[0]?.weight ?? 0),
  };
}

/** For each term of the index, which terms of the question it stands for. */
interface Ways {
  readonly byTerm: ReadonlyMap<number, readonly Way[]>;
  /** A bit for each term that is there, by its last bits: most words of most facts stand for nothing. */
  readonly filter: Uint32Array;
}

/** Bits of a filter, less one; a question has some hundred ways. */
const FILTERED = 4095;

function waysOf({ byTerm, filter }: Ways, term: number): readonly Way[] | undefined {
  const bit = term & FILTERED;
  return ((filter[bit >> 5] as number) & (1 << (bit & 31))) === 0 ? undefined : byTerm.get(term);
}

function waysToMeet(question: Question): Ways {
  const ways = new Map<number, Way[]>();
  question.terms.forEach((term, at) => {
    for (const { terms, weight, kinship } of term.variants) {
      const [first, ...others] = terms;
      if (first === undefined) continue;
      const known = ways.get(first);
      if (known === undefined) ways.set(first, [{ at, weight, kinship, others }]);
      else known.push({ at, weight, kinship, others });
    }
  });
  const filter = new Uint32Array((FILTERED + 1) >> 5);
  for (const term of ways.keys()) {
    const bit = term & FILTERED;
    filter[bit >> 5] = (filter[bit >> 5] as number) | (1 << (bit & 31));
  }
  return { byTerm: ways, filter };
}

function meet(words: Int32Array, ways: Ways, size: number): Own {
  const exact = new Float64Array(size);
  const here = new Float64Array(size);
  const meetings: Meeting[] = [];
  for (let place = 0; place < words.length; place++) {
    const found = waysOf(ways, words[place] as number);
    if (found === undefined) continue;
    for (const { at, weight, kinship, others } of found) {
      if (others.length > 0 && !others.every((other) => words.includes(other))) continue;
      if (weight > (here[at] ?? 0)) here[at] = weight;
      if (kinship === 'exact' && weight > (exact[at] ?? 0)) exact[at] = weight;
      meetings.push({ place, term: at, weight });
    }
  }
  return { words, exact, here, meetings };
}

/** How well each term is met, for a fact that is no candidate itself; null where none is. */
function meetLightly(words: Int32Array, ways: Ways, size: number): Matches | null {
  let here: Float64Array | null = null;
  for (let place = 0; place < words.length; place++) {
    const found = waysOf(ways, words[place] as number);
    if (found === undefined) continue;
    for (const { at, weight, others } of found) {
      if (others.length > 0 && !others.every((other) => words.includes(other))) continue;
      here ??= new Float64Array(size);
      if (weight > (here[at] ?? 0)) here[at] = weight;
    }
  }
  return here;
}

function matched(
  terms: Iterable<number>,
  beside: (term: number) => boolean,
  ways: Ways,
  size: number,
): Matches {
  const into = new Float64Array(size);
  for (const term of terms)
    for (const { at, weight, others } of waysOf(ways, term) ?? [])
      if (weight > (into[at] ?? 0) && others.every(beside)) into[at] = weight;
  return into;
}

function keepBest(into: Matches, from: Matches): void {
  for (let at = 0; at < from.length; at++) if ((from[at] ?? 0) > (into[at] ?? 0)) into[at] = from[at] ?? 0;
}
