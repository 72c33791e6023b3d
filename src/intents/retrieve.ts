import { ASKED } from './asked.ts';
import type { InvertedIndex } from './inverted-index.ts';
import type { Question, Term } from './question.ts';
import { rarity } from './rarity.ts';

/** A fact that shares something with the question. */
export interface Hit {
  /** Number of the fact in the index. */
  readonly fact: number;
  /** BM25F score; comparable within one question only. */
  readonly score: number;
}

/** Which articles may be quoted, by their number in the index. */
export type Scope = (article: number) => boolean;

/** Any article may be quoted. */
export const EVERYWHERE: Scope = () => true;

/** Term-frequency saturation. Sentences are short: a second occurrence says little (0.6 beat 1.2 by three points). */
const K1 = 0.6;
/** Length normalisation, likewise weak. */
const B = 0.4;
/** Field weights: the sentence itself, what belongs to its people, the rest of its paragraph, the article's title. */
const ASSOCIATED = 0.5;
const PARAGRAPH = 0.3;
const TITLE = 0.25;

/**
 * The best facts for a question by BM25F (Robertson, Zaragoza and Taylor 2004): term frequencies of the fields are
 * weighted and summed before saturation, so that a word counts once, wherever it stands. Ties keep article order.
 */
export function retrieve(index: InvertedIndex, question: Question, scope: Scope, limit: number): Hit[] {
  const scores = new Float64Array(index.facts.length);
  const frequencies = new Float64Array(index.facts.length);
  for (const term of question.terms) {
    const touched = weighFrequencies(index, term, frequencies);
    const idf = weightIn(index, term);
    for (const fact of touched) {
      const frequency = frequencies[fact] ?? 0;
      frequencies[fact] = 0;
      scores[fact] = (scores[fact] ?? 0) + (idf * frequency) / (K1 + frequency);
    }
  }
  const hits: Hit[] = [];
  scores.forEach((score, fact) => {
    if (score > 0 && scope(index.articleOf(fact))) hits.push({ fact, score });
  });
  return hits.sort((a, b) => b.score - a.score || a.fact - b.fact).slice(0, limit);
}

/** Fills in each fact's weighted frequency of a term; returns the facts touched. */
function weighFrequencies(index: InvertedIndex, term: Term, frequencies: Float64Array): ReadonlySet<number> {
  const touched = new Set<number>();
  for (const variant of term.variants) {
    const [rarest] = [...variant.terms].sort((a, b) => index.frequency(a) - index.frequency(b));
    if (rarest === undefined) continue;
    const others = variant.terms.filter((one) => one !== rarest);
    const { facts, counts } = index.postings(rarest);
    facts.forEach((fact, at) => {
      if (
        others.length > 0 &&
        !others.every((one) => index.terms(fact).includes(one) || index.associated(fact).includes(one))
      )
        return;
      const count = counts[at] ?? 0;
      const own =
        variant.weight *
        (count === 0 ? ASSOCIATED : count / (1 - B + (B * index.length(fact)) / index.averageLength));
      const { from, to } = index.paragraph(fact);
      for (let other = from; other < to; other++) {
        const frequency = other === fact ? own : own * PARAGRAPH;
        if (frequency > (frequencies[other] ?? 0)) frequencies[other] = frequency;
        touched.add(other);
      }
    });
  }
  for (const fact of touched) {
    const titled = term.variants.find((variant) =>
      variant.terms.every((one) => index.titleTerms(index.articleOf(fact)).has(one)),
    );
    if (titled !== undefined) frequencies[fact] = (frequencies[fact] ?? 0) + titled.weight * TITLE;
  }
  return touched;
}

/** A word's rarity; unlike in the features, how much its absence tells plays no part in finding it. */
function weightIn(index: InvertedIndex, term: Term): number {
  return rarity(term.variants, index) * (term.role === 'asked' ? ASKED : 1);
}
