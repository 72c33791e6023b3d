import { complete } from '../../src/intents/candidates.ts';
import { findEvidence } from '../../src/intents/evidence.ts';
import type { Candidate, Feature } from '../../src/intents/feature.ts';
import { analyse } from '../../src/intents/question.ts';
import { EVERYWHERE, retrieve } from '../../src/intents/retrieve.ts';
import { readTags } from '../../src/knowledge/lexicon.ts';
import type { OpenLibrary } from '../../src/library.ts';
import { type Lexicon, NO_LEXICON } from '../../src/text/lexicon.ts';

/** Words have a part of speech, and mean nothing but themselves. */
const NO_THESAURUS: Lexicon = { ...NO_LEXICON, tagOf: readTags() };

/** A fact of a library as a candidate for a question, whether or not it would be retrieved. */
export function candidateOf(
  { index }: OpenLibrary,
  question: string,
  fact: number,
  lexicon: Lexicon = NO_THESAURUS,
): Candidate {
  const analysed = analyse(question, index, lexicon);
  const hits = retrieve(index, analysed, EVERYWHERE, index.facts.length);
  const finder = findEvidence(index, analysed);
  return complete({
    fact,
    index,
    question: analysed,
    ...finder.find(fact),
    score: hits.find((hit) => hit.fact === fact)?.score ?? 0,
    bestScore: hits[0]?.score ?? 0,
    bestArticle: Math.max(...index.articles.map((_, article) => finder.throughout(article).score)),
    mass: analysed.terms.reduce((sum, term) => sum + term.weight, 0),
  });
}

/** Number of the first fact in whose text these words stand. */
export function factWith({ facts }: OpenLibrary, words: string): number {
  const number = facts.findIndex(({ article, span }) =>
    article.body.slice(span.start, span.end).includes(words),
  );
  if (number === -1) throw new Error(`"${words}" stands in no fact`);
  return number;
}

/** A feature's value for the fact that holds some words. */
export function scoreOf(feature: Feature, library: OpenLibrary, question: string, words: string): number {
  return feature.score(candidateOf(library, question, factWith(library, words)));
}
