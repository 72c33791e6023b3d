import type { Article } from '../../facts/article.ts';

const known = new WeakMap<Article, string>();

/** Everything about an article that its facts and its words in the index follow from. Equal where the index would be. */
export function fingerprint(article: Article): string {
  const before = known.get(article);
  if (before !== undefined) return before;
  const { sha256, markup, title, language } = article;
  const made = JSON.stringify([sha256, markup, title, language]);
  known.set(article, made);
  return made;
}
