import { ASKED } from './asked.ts';
import { bestHits, type Hit } from './index/best-hits.ts';
import { searchSegment } from './index/search-segment.ts';
import { type Sought, sought } from './index/sought.ts';
import { lengthNorms } from './index/weighting.ts';
import type { InvertedIndex } from './inverted-index.ts';
import type { Question, Term } from './question.ts';
import { rarity } from './rarity.ts';

/** Which articles may be quoted, by their number in the index. */
export type Scope = (article: number) => boolean;

/** Any article may be quoted. */
export const EVERYWHERE: Scope = () => true;

/**
 * The best facts for a question by BM25F (Robertson, Zaragoza and Taylor 2004): term frequencies of the fields are
 * weighted and summed before saturation, so that a word counts once, wherever it stands. Ties keep article order.
 *
 * Only paragraphs that may still be among the best are read: how much a word can add at most is known from its rarity,
 * so a paragraph's bound is the sum over the words it holds (max-score: Turtle and Flood 1995), and common words alone
 * soon cannot reach the best.
 */
export function retrieve(index: InvertedIndex, question: Question, scope: Scope, limit: number): Hit[] {
  const wanted = question.terms.map((term) => soughtFor(index, term));
  const best = bestHits(limit);
  const norms = lengthNorms(index.averageLength);
  index.segments.forEach((held, number) => {
    searchSegment({
      held,
      sought: wanted,
      norms,
      firstFact: index.factBases[number] ?? 0,
      inScope: (article) => scope((index.articleBases[number] ?? 0) + article),
      best,
    });
  });
  return best.sorted();
}

function soughtFor(index: InvertedIndex, term: Term): Sought {
  const ways = term.variants.flatMap(({ terms, weight }) => {
    const [rarest] =
      terms.length === 1 ? terms : [...terms].sort((a, b) => index.frequency(a) - index.frequency(b));
    return rarest === undefined ? [] : [{ weight, rarest, others: terms.filter((one) => one !== rarest) }];
  });
  return sought(weightIn(index, term), ways);
}

/** A word's rarity; unlike in the features, how much its absence tells plays no part in finding it. */
function weightIn(index: InvertedIndex, term: Term): number {
  return rarity(term.variants, index) * (term.role === 'asked' ? ASKED : 1);
}
