import type { Article } from '../facts/article.ts';

/** Articles in lists of about so many characters each, in order; a longer article is a list of its own. */
export function inBatches(articles: readonly Article[], characters: number): Article[][] {
  const batches: Article[][] = [];
  let room = 0;
  for (const article of articles) {
    if (room <= 0) {
      batches.push([]);
      room = characters;
    }
    batches.at(-1)?.push(article);
    room -= article.body.length;
  }
  return batches;
}
