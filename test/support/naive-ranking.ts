import type { Hit } from '../../src/intents/index/best-hits.ts';
import type { InvertedIndex } from '../../src/intents/inverted-index.ts';
import type { Question, Term } from '../../src/intents/question.ts';
import { inverseFrequency } from '../../src/intents/rarity.ts';
import type { Variant } from '../../src/intents/variants.ts';

/** The settings of `src/intents/index/weighting.ts`; a change there is made here too. */
const K1 = 0.6;
const B = 0.4;
const ASSOCIATED = 0.5;
const PARAGRAPH = 0.3;
const TITLE = 0.25;
const ASKED = 0.3;

/**
 * BM25F by its definition: for every fact, every word of the question and every way to meet it, the fact and its
 * paragraph are read through. No postings, no shortcuts; what `retrieve` must agree with.
 */
export function retrieveNaively(index: InvertedIndex, question: Question): Hit[] {
  return index.facts
    .map((_, fact) => ({ fact, score: scoreOf(index, question, fact) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.fact - b.fact);
}

function scoreOf(index: InvertedIndex, question: Question, fact: number): number {
  let score = 0;
  for (const term of question.terms) {
    const frequency = frequencyOf(index, term, fact);
    score += (idfOf(index, term) * frequency) / (K1 + frequency);
  }
  return score;
}

function frequencyOf(index: InvertedIndex, term: Term, fact: number): number {
  const { from, to } = index.paragraph(fact);
  let best = 0;
  for (const variant of term.variants) {
    for (let other = from; other < to; other++) {
      const own = standsIn(index, variant, other);
      best = Math.max(best, other === fact ? own : own * PARAGRAPH);
    }
  }
  if (best === 0) return 0;
  const title = index.titleTerms(index.articleOf(fact));
  const titled = term.variants.find(({ terms }) => terms.every((one) => title.has(one)));
  return best + (titled?.weight ?? 0) * TITLE;
}

/** The weighted frequency of one way to meet a word in one fact, before its paragraph and title are looked at. */
function standsIn(index: InvertedIndex, { terms, weight }: Variant, fact: number): number {
  const [rarest, ...others] = [...terms].sort((a, b) => factsWith(index, a) - factsWith(index, b));
  if (rarest === undefined) return 0;
  const linked = index.associated(fact);
  const count = countIn(index, rarest, fact);
  if (count === 0 && !linked.includes(rarest)) return 0;
  if (!others.every((one) => index.terms(fact).includes(one) || linked.includes(one))) return 0;
  if (count === 0) return weight * ASSOCIATED;
  return (weight * count) / (1 - B + (B * lengthOf(index, fact)) / averageLength(index));
}

function countIn(index: InvertedIndex, term: number, fact: number): number {
  const content = index.content(fact);
  return [...index.terms(fact)].filter((one, at) => one === term && content[at] === 1).length;
}

function factsWith(index: InvertedIndex, term: number): number {
  return index.facts.filter((_, fact) => countIn(index, term, fact) > 0).length;
}

function lengthOf(index: InvertedIndex, fact: number): number {
  return index.content(fact).filter((one) => one === 1).length;
}

function averageLength(index: InvertedIndex): number {
  const sum = index.facts.reduce((total, _, fact) => total + lengthOf(index, fact), 0);
  return Math.max(1, sum / Math.max(1, index.facts.length));
}

function idfOf(index: InvertedIndex, term: Term): number {
  const [best] = term.variants;
  const frequency = best === undefined ? 0 : Math.min(...best.terms.map((one) => factsWith(index, one)));
  return inverseFrequency(frequency, index.facts.length) * (term.role === 'asked' ? ASKED : 1);
}
