import { fileURLToPath } from 'node:url';
import { readFolder } from '../../src/knowledge/folder.ts';
import { readLexicon } from '../../src/knowledge/lexicon.ts';
import { type OpenLibrary, openLibrary } from '../../src/library.ts';

/** The folder of articles that comes with the project. */
export const KNOWLEDGE = fileURLToPath(new URL('../../knowledge', import.meta.url));

/** The library people get who start Footnote in a fresh clone. */
export async function seedLibrary(): Promise<OpenLibrary> {
  const { articles, problems } = await readFolder(KNOWLEDGE);
  return openLibrary(articles, problems, readLexicon());
}
