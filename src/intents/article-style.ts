import { written } from '../facts/fact.ts';
import { placeIn } from './index/layout.ts';
import { MANNERS, type Segment } from './index/segment.ts';
import type { InvertedIndex } from './inverted-index.ts';

const DATELINE =
  /^[^\n]{0,60}\((?:\p{Lu}[\p{L}.]+ ?){1,3}\) ?(?:--|[–—-])|^\p{Lu}{3}[\p{Lu}\s,.]{0,40}(?:\([^)]{1,20}\) ?)?(?:--|[–—-]) /u;
const styles = new WeakMap<InvertedIndex, Float64Array>();

/** How much an article reads like news, 0..1: people speak in it, its paragraphs are short, it opens with a dateline. */
export function newsLike(index: InvertedIndex, article: number): number {
  let known = styles.get(index);
  if (known === undefined) {
    known = new Float64Array(index.articles.length).fill(-1);
    styles.set(index, known);
  }
  if ((known[article] ?? 0) < 0) known[article] = readStyle(index, article);
  return known[article] ?? 0;
}

function readStyle(index: InvertedIndex, article: number): number {
  const place = placeIn(index.segments, index.articleBases, article);
  if (place === null) return 0;
  const { segment } = place.held;
  const from = segment.articleStarts[place.local] ?? 0;
  const to = segment.articleStarts[place.local + 1] ?? from;
  let spoken = 0;
  for (let fact = from; fact < to; fact++) if (somebodySpeaks(segment, fact)) spoken++;
  const paragraphs = from === to ? 0 : (segment.runs[to - 1] ?? 0) - (segment.runs[from] ?? 0) + 1;
  const first = from === to ? undefined : index.facts[index.articleFacts(article).from];
  const dateline = first !== undefined && DATELINE.test(written(first)) ? 1 : 0;
  const facts = Math.max(1, to - from);
  const talk = Math.min(1, spoken / facts / 0.25);
  const short = facts < 6 ? 0 : Math.min(1, Math.max(0, (3.5 - facts / Math.max(1, paragraphs)) / 1.5));
  return Math.max(dateline, Math.min(1, Math.max(0, talk + talk * short - 0.5)));
}

const NARRATION = MANNERS.indexOf('narration');

/** Whether a fact gives words or a view of somebody named. */
function somebodySpeaks(
  { statementStarts, statementSpeakers, statementManners }: Segment,
  fact: number,
): boolean {
  for (let at = statementStarts[fact] ?? 0; at < (statementStarts[fact + 1] ?? 0); at++)
    if (statementSpeakers[at] !== 0 && statementManners[at] !== NARRATION) return true;
  return false;
}
