import { ASKED } from './asked.ts';
import { BestHits, type Hit } from './index/best-hits.ts';
import { averageLengthOf, stretch } from './index/impacts.ts';
import { type OpenWays, openWays } from './index/open-ways.ts';
import { searchSegments } from './index/search-segments.ts';
import type { Search } from './index/sought.ts';
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
 * Only paragraphs that may still be among the best are read: how much a word adds at most in a segment is known from
 * the facts that hold it, so a paragraph's bound is the sum over the words it holds (max-score: Turtle and Flood 1995),
 * and common words alone soon cannot reach the best.
 */
export function retrieve(index: InvertedIndex, question: Question, scope: Scope, limit: number): Hit[] {
  const best = new BestHits(limit);
  const norms = lengthNorms(index);
  const wanted = question.terms.map((term) => ({
    idf: weightIn(index, term),
    ways: openWays(index, term.variants),
  }));
  const searches = index.segments.map(
    (held, number): Search => ({
      held,
      sought: wanted.map(({ idf, ways }) => ({ idf, ways: ways[number] as OpenWays })),
      norms,
      stretched: stretch(averageLengthOf(held.length, held.segment.runs.length), norms),
      firstFact: index.factBases[number] ?? 0,
      inScope: scope === EVERYWHERE ? null : (article) => scope((index.articleBases[number] ?? 0) + article),
      best,
    }),
  );
  searchSegments(searches, limit);
  return best.sorted();
}

/** A word's rarity; unlike in the features, how much its absence tells plays no part in finding it. */
function weightIn(index: InvertedIndex, term: Term): number {
  return rarity(term.variants, index) * (term.role === 'asked' ? ASKED : 1);
}
