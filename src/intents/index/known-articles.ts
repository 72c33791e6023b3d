import type { Article } from '../../facts/article.ts';
import type { InvertedIndex } from '../inverted-index.ts';
import { fingerprint } from './fingerprint.ts';
import type { HeldSegment } from './held-segment.ts';
import { sizeOf } from './segment.ts';
import type { SegmentRange } from './write-range.ts';

/** Finds an article among those that were read before; null where it is not among them. */
export type KnownArticles = (article: Article) => SegmentRange | null;

/** Finds articles that an index holds already, in the same words, whatever their id and their place. */
export function articlesOf({ segments, articles }: InvertedIndex): KnownArticles {
  const ranges = rangesOf(segments);
  const places = new Map(articles.map((article, place) => [article, place]));
  let byPrint: KnownArticles | null = null;
  return (article) => {
    const same = places.get(article);
    if (same !== undefined) return ranges[same] ?? null;
    byPrint ??= articlesWith(segments, articles.map(fingerprint));
    return byPrint(article);
  };
}

/** Finds articles by the fingerprints of those that some segments hold, in order. */
export function articlesWith(
  segments: readonly HeldSegment[],
  fingerprints: readonly string[],
): KnownArticles {
  const ranges = rangesOf(segments);
  const places = new Map(fingerprints.map((print, place) => [print, place]));
  return (article) => ranges[places.get(fingerprint(article)) ?? -1] ?? null;
}

/** The articles of segments, one by one. */
function rangesOf(segments: readonly HeldSegment[]): SegmentRange[] {
  return segments.flatMap((held) =>
    Array.from({ length: sizeOf(held.segment).articles }, (_, from) => ({ held, from, to: from + 1 })),
  );
}
