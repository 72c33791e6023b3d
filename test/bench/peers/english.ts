import { createRequire } from 'node:module';

/** `natural`'s English stop words, for engines that bring none. Its index would load database drivers; the list alone does not. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (createRequire(import.meta.url)('natural/lib/natural/util/stopwords.js') as { words: readonly string[] })
    .words,
);

/** Words in lower case. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Words in lower case without stop words; all of them where nothing else is left. */
export function contentWords(question: string): string[] {
  const all = wordsOf(question);
  const content = all.filter((word) => !STOP_WORDS.has(word));
  return content.length > 0 ? content : all;
}

/** `natural`'s Porter stemmer, which remembers: without that, building would measure the stemmer. */
export async function rememberingStemmer(): Promise<(word: string) => string> {
  const { porterStem } = await import('../../../src/text/natural.ts');
  const stems = new Map<string, string>();
  return (word) => {
    let stem = stems.get(word);
    if (stem === undefined) {
      stem = porterStem(word);
      stems.set(word, stem);
    }
    return stem;
  };
}
