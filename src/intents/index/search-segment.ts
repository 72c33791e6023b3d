import { gathering } from './gathered.ts';
import { articleWithin } from './layout.ts';
import { boundedParagraphs } from './paragraph-bounds.ts';
import { paragraphScorer } from './paragraph-scorer.ts';
import { openWays, type Search } from './sought.ts';

/** Adds a segment's best facts to the best so far. */
export function searchSegment(search: Search): void {
  const { held, inScope } = search;
  const open = openWays(search).flat();
  if (open.length === 0) return;
  const { runStarts } = held.segment;
  const gathered = gathering(held, open);
  const scorer = paragraphScorer(search, gathered);
  boundedParagraphs(search, gathered, (run) => {
    const article = articleWithin(held, runStarts[run] ?? 0);
    if (inScope(article)) scorer.score(run, article);
  });
  scorer.close();
}
