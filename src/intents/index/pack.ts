import type { Article } from '../../facts/article.ts';
import { readFacts } from '../../facts/facts.ts';
import { type Dictionary, dictionary } from '../dictionary.ts';
import { type InvertedIndex, invertedIndex } from '../inverted-index.ts';
import { hold } from './held-segment.ts';
import type { Segment } from './segment.ts';
import { segmentColumns } from './segment-columns.ts';
import { writeArticle } from './write-article.ts';

/** From so many facts on a segment is full: large enough that few are searched, small enough to be made anew at once. */
export const FULL = 32_768;

/** Articles as segments, each full but the last. */
export function* segmentsOf(articles: Iterable<Article>, full = FULL): Generator<Segment> {
  let columns = segmentColumns();
  let empty = true;
  for (const article of articles) {
    writeArticle(columns, article, readFacts(article));
    empty = false;
    if (columns.spanStarts.length < full) continue;
    yield columns.finish();
    columns = segmentColumns();
    empty = true;
  }
  if (!empty) yield columns.finish();
}

/** Builds the index of all facts of some articles. */
export function invert(articles: readonly Article[], words: Dictionary = dictionary()): InvertedIndex {
  const segments = Array.from(segmentsOf(articles), (segment) => hold(segment, words));
  return invertedIndex(words, segments, articles);
}
