import { likelyParagraphs } from './likely-paragraphs.ts';
import { boundedParagraphs } from './paragraph-bounds.ts';
import { type ParagraphScorer, paragraphScorer } from './paragraph-scorer.ts';
import type { Search } from './sought.ts';

/** Of the paragraphs that look likeliest this share of the hits wanted is scored before all others. */
const SCORED_FIRST = 0.3;

/**
 * Adds the best facts of segments to the best so far. A few paragraphs that look likely are scored first: what their facts reach is
 * what others must reach as well, so most of what cannot is known before its lists are read.
 *
 * @param limit How many hits are wanted.
 */
export function searchSegments(searches: readonly Search[], limit: number): void {
  const scored = new Set<number>();
  const first = Number.isFinite(limit) ? likelyParagraphs(searches, Math.ceil(limit * SCORED_FIRST)) : [];
  let next = 0;
  for (const search of searches) {
    const behind = search.firstFact + search.held.segment.runs.length;
    if ((first[next] ?? behind) >= behind) continue;
    scoring(search, (score) => {
      for (; (first[next] ?? behind) < behind; next++) {
        const fact = first[next] as number;
        scored.add(fact);
        score(search.held.segment.runs[fact - search.firstFact] as number);
      }
    });
  }
  for (const search of searches) {
    const { runStarts } = search.held.segment;
    scoring(search, (score) => {
      boundedParagraphs(search, (run) => {
        if (!scored.has(search.firstFact + (runStarts[run] as number))) score(run);
      });
    });
  }
}

/** Gives what scores paragraphs of a segment, which gets ready when the first is scored. */
function scoring(search: Search, use: (score: (run: number) => void) => void): void {
  let scorer: ParagraphScorer | null = null;
  use((run) => {
    scorer ??= paragraphScorer(search);
    scorer.score(run);
  });
  (scorer as ParagraphScorer | null)?.close();
}
