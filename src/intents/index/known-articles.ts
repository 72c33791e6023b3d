import type { Article } from '../../facts/article.ts';
import type { InvertedIndex } from '../inverted-index.ts';
import { fingerprint } from './fingerprint.ts';
import { sizeOf } from './segment.ts';
import type { SegmentRange } from './write-range.ts';

/** Finds articles that an index holds already, in the same words, whatever their id and their place. */
export function knownArticles(index: InvertedIndex): (article: Article) => SegmentRange | null {
  const ranges: SegmentRange[] = index.segments.flatMap((held) =>
    Array.from({ length: sizeOf(held.segment).articles }, (_, from) => ({ held, from, to: from + 1 })),
  );
  const places = new Map(index.articles.map((article, place) => [article, place]));
  let prints: Map<string, number> | null = null;
  return (article) => {
    const same = places.get(article);
    if (same !== undefined) return ranges[same] ?? null;
    prints ??= new Map(index.articles.map((other, place) => [fingerprint(other), place]));
    return ranges[prints.get(fingerprint(article)) ?? -1] ?? null;
  };
}
