import type { Article } from '../../facts/article.ts';

/** Everything about an article that its facts and its words in the index follow from. Equal where the index would be. */
export function fingerprint({ sha256, markup, title, language }: Article): string {
  return JSON.stringify([sha256, markup, title, language]);
}
