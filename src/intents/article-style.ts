import { written } from '../facts/fact.ts';
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
  const { from, to } = index.articleFacts(article);
  let spoken = 0;
  let paragraphs = 0;
  for (let fact = from; fact < to; fact++) {
    if (
      index.facts[fact]?.statements.some(({ speaker, manner }) => speaker !== null && manner !== 'narration')
    )
      spoken++;
    if (index.paragraph(fact).from === fact) paragraphs++;
  }
  const first = index.facts[from];
  const dateline = first !== undefined && DATELINE.test(written(first)) ? 1 : 0;
  const facts = Math.max(1, to - from);
  const talk = Math.min(1, spoken / facts / 0.25);
  const short = facts < 6 ? 0 : Math.min(1, Math.max(0, (3.5 - facts / Math.max(1, paragraphs)) / 1.5));
  return Math.max(dateline, Math.min(1, Math.max(0, talk + talk * short - 0.5)));
}
