import { type ArticleEvidence, articleEvidence } from './article-evidence.ts';
import type { InvertedIndex } from './inverted-index.ts';
import {
  type Matches,
  type Meeting,
  type Met,
  type MetInFull,
  matched,
  meet,
  meetLightly,
  waysToMeet,
} from './meet.ts';
import type { Question } from './question.ts';
import { roomFor } from './room.ts';

/** Where one candidate fact and its surroundings meet the question. */
export interface Evidence extends Met {
  /** By titles and full names of the fact's people. */
  readonly associated: Matches;
  readonly before: Matches;
  /** In the sentence before the one before. */
  readonly earlier: Matches;
  readonly after: Matches;
  readonly paragraph: Matches;
  /** In an earlier sentence of the paragraph. */
  readonly soFar: Matches;
  /** In the first sentence of the paragraph. */
  readonly opening: Matches;
  /** In the fact, beside it or in the opening sentence. */
  readonly around: Matches;
  /** There by the word itself or its stem. */
  readonly exactAround: Matches;
  readonly title: Matches;
  /** Anywhere in the article. */
  readonly article: Matches;
}

/** A fact's evidence with what features read beside it. */
export interface Found {
  readonly evidence: Evidence;
  /** The words of the fact that meet the question, in reading order. */
  readonly meetings: readonly Meeting[];
  /** How well each term is met in the fact or, a little less so, around it. */
  readonly context: Matches;
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

/** Prepares to find evidence for one question in any fact of the index. */
export function findEvidence(index: InvertedIndex, question: Question): EvidenceFinder {
  const room = roomFor(question.terms.length);
  const ways = waysToMeet(question);
  const nothing = room();
  const nowhere: Met = { exact: nothing, here: nothing };
  const inFact = new Map<number, MetInFull>();
  const lightly = new Map<number, Met>();
  const inTitle = new Map<number, Matches>();
  const inArticle = new Map<number, ArticleEvidence>();
  const own = (fact: number): MetInFull => {
    const known = inFact.get(fact);
    if (known !== undefined) return known;
    const words = index.terms(fact);
    const made = meet(words, ways, room);
    inFact.set(fact, made);
    return made;
  };
  const met = (fact: number): Met => {
    const known = inFact.get(fact) ?? lightly.get(fact);
    if (known !== undefined) return known;
    const made = meetLightly(index.terms(fact), ways, room) ?? nowhere;
    lightly.set(fact, made);
    return made;
  };
  const neighbour = (fact: number, article: number): Met =>
    fact >= 0 && fact < index.size && index.articleOf(fact) === article ? met(fact) : nowhere;
  const associated = (fact: number): Matches => {
    const linked = index.associated(fact);
    if (linked.length === 0) return nothing;
    const beside = (term: number) => linked.includes(term) || own(fact).words.includes(term);
    return matched(linked, beside, ways, room);
  };
  const titled = (article: number): Matches => {
    const known = inTitle.get(article);
    if (known !== undefined) return known;
    const terms = index.titleTerms(article);
    const made = matched(terms, (term) => terms.has(term), ways, room);
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
    const soFar = from < fact ? room() : nothing;
    for (let other = from; other < fact; other++) keepBest(soFar, met(other).here);
    const paragraph = fact + 1 < to ? room() : soFar;
    if (paragraph !== soFar) paragraph.set(soFar);
    for (let other = fact + 1; other < to; other++) keepBest(paragraph, met(other).here);
    const { words, exact, here, meetings } = own(fact);
    const before = neighbour(fact - 1, article);
    const after = neighbour(fact + 1, article);
    const opening = from < fact ? met(from) : nowhere;
    const around = room();
    const exactAround = room();
    around.set(here);
    exactAround.set(exact);
    for (const beside of [before, after, opening]) {
      keepBest(around, beside.here);
      keepBest(exactAround, beside.exact);
    }
    const whole = throughout(article);
    const evidence: Evidence = {
      exact,
      here,
      associated: associated(fact),
      before: before.here,
      earlier: neighbour(fact - 2, article).here,
      after: after.here,
      paragraph,
      soFar,
      opening: opening.here,
      around,
      exactAround,
      title: titled(article),
      article: whole.matches,
    };
    const context = inAndAround(evidence, room());
    return { evidence, context, meetings, article, words, throughout: whole };
  };
  return {
    find,
    throughout,
    evidence: (fact) => find(fact).evidence,
    anywhere: Float64Array.from(question.terms, (term) => term.variants[0]?.weight ?? 0),
  };
}

function keepBest(into: Matches, from: Matches): void {
  for (let at = 0; at < from.length; at++) if ((from[at] ?? 0) > (into[at] ?? 0)) into[at] = from[at] ?? 0;
}

/** Term by term the best of fact and surroundings, each with its own worth. */
function inAndAround(
  { here, associated, before, after, paragraph, title }: Evidence,
  into: Matches,
): Matches {
  for (let at = 0; at < into.length; at++)
    into[at] = Math.max(
      here[at] ?? 0,
      0.8 * (associated[at] ?? 0),
      0.6 * (before[at] ?? 0),
      0.35 * (after[at] ?? 0),
      0.35 * (paragraph[at] ?? 0),
      0.3 * (title[at] ?? 0),
    );
  return into;
}
