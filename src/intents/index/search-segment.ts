import { articleWithin } from './layout.ts';
import { boundedParagraphs } from './paragraph-bounds.ts';
import { paragraphScorer } from './paragraph-scorer.ts';
import { openWays, type Search } from './sought.ts';

/** While nothing is known of what the best will score, the likeliest paragraphs are read first: so many for each hit. */
const SAMPLE = 2;
/** Ways to meet a word that make a paragraph a likely one. */
const LIKELY = 0.65;

/** Adds a segment's best facts to the best so far. */
export function searchSegment(search: Search): void {
  const { held, best, inScope } = search;
  const open = openWays(search);
  if (open.every((ways) => ways.length === 0)) return;
  const { runStarts } = held.segment;
  const scorer = paragraphScorer(search, open.flat());
  const read = new Set<number>();
  const score = (run: number) => {
    const article = articleWithin(held, runStarts[run] ?? 0);
    if (inScope(article)) scorer.score(run, article);
  };
  if (best.threshold === 0 && Number.isFinite(best.limit)) {
    const likely = open.map((ways) => ways.filter(({ weight }) => weight >= LIKELY));
    boundedParagraphs(search, likely, (run) => {
      if (read.size >= best.limit * SAMPLE) return false;
      score(run);
      read.add(run);
      return true;
    });
  }
  boundedParagraphs(search, open, (run) => {
    if (!read.has(run)) score(run);
    return true;
  });
  scorer.close();
}
