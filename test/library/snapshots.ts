import type { Article } from '../../src/facts/article.ts';
import { fingerprint } from '../../src/intents/index/fingerprint.ts';
import { segmentsOf } from '../../src/intents/index/pack.ts';
import type { KeptSegment } from '../../src/library/snapshot.ts';
import { articleOf } from '../support/libraries.ts';

/** Articles that differ from one edition to the next in every sentence. */
export function editionOf(edition: number): readonly Article[] {
  return Array.from({ length: 40 }, (_, number) =>
    articleOf(
      `a${String(number).padStart(2, '0')}`,
      `Ship ${number} of edition ${edition} left the harbour. Captain Ida Brandt said: “We sail at ${edition}.”\n\nIt cost $${edition} million.`,
      { title: `Edition ${edition}` },
    ),
  );
}

/** What is kept of an edition, in segments of a few facts each. */
export function keptEdition(edition: number): readonly KeptSegment[] {
  const articles = editionOf(edition);
  let next = 0;
  return Array.from(segmentsOf(articles, 10), (segment) => {
    const own = articles.slice(next, next + segment.articleStarts.length - 1);
    next += own.length;
    return { segment, fingerprints: own.map(fingerprint) };
  });
}
