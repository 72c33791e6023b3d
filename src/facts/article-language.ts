import { languageOfText } from '../text/detect.ts';
import type { Language } from '../text/languages/language.ts';
import { languageNamed } from '../text/languages.ts';
import type { Article } from './article.ts';

const languages = new WeakMap<Article, Language>();
const present = new WeakMap<readonly Article[], readonly Language[]>();

/** The language an article is read in: the recorded one, else the one it seems to be written in. Never shown. */
export function languageOf(article: Article): Language {
  const known = languages.get(article);
  if (known !== undefined) return known;
  const made = article.language === null ? languageOfText(article.body) : languageNamed(article.language);
  languages.set(article, made);
  return made;
}

/** Remembers the code of the language that an article was told to be in before, by whoever read the same words. */
export function rememberLanguage(article: Article, code: string): void {
  if (!languages.has(article)) languages.set(article, languageNamed(code));
}

/** The languages of some articles, the one with most articles first. */
export function languagesOf(articles: readonly Article[]): readonly Language[] {
  const known = present.get(articles);
  if (known !== undefined) return known;
  const counts = new Map<Language, number>();
  for (const article of articles) {
    const language = languageOf(article);
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const made = [...counts].sort(([, a], [, b]) => b - a).map(([language]) => language);
  present.set(articles, made);
  return made;
}
