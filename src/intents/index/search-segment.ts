import { gathering } from './gathered.ts';
import { boundedParagraphs } from './paragraph-bounds.ts';
import { paragraphScorer } from './paragraph-scorer.ts';
import type { Search } from './sought.ts';

/** Adds a segment's best facts to the best so far. */
export function searchSegment(search: Search): void {
  const { held, sought, inScope } = search;
  if (sought.every(({ ways }) => ways.words.length === 0)) return;
  const gathered = gathering(held.segment.runStarts.length, sought);
  const scorer = paragraphScorer(search, gathered);
  boundedParagraphs(search, gathered, (run) => {
    const article = held.articleOfRun[run] ?? 0;
    if (inScope?.(article) !== false) scorer.score(run, article);
  });
  scorer.close();
}
