import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Article } from '../../../src/facts/article.ts';
import { readArticles, type Size } from '../corpus/corpus.ts';

/** Characters of an article cut for a newsroom: some twenty sentences. */
const LENGTH = 2500;

/** A file of a knowledge folder. */
export interface File {
  readonly path: string;
  readonly text: string;
}

/** Writes a corpus's first articles as a knowledge folder; returns its files. */
export async function writeKnowledge(folder: string, corpus: string, size: Size): Promise<readonly File[]> {
  return writeFiles(folder, (await readArticles(corpus, size)).map(fileOf));
}

/** The same text in many short articles, each of a newspaper's length. */
export async function writeShortKnowledge(
  folder: string,
  corpus: string,
  size: Size,
): Promise<readonly File[]> {
  const articles = await readArticles(corpus, size);
  return writeFiles(folder, articles.flatMap(piecesOf).map(fileOf));
}

function piecesOf(article: Article): Article[] {
  const pieces: string[] = [];
  for (const paragraph of article.body.split(/\n{2,}/)) {
    const last = pieces.at(-1);
    if (last === undefined || last.length + paragraph.length > LENGTH) pieces.push(paragraph);
    else pieces[pieces.length - 1] = `${last}\n\n${paragraph}`;
  }
  return pieces.map((body, at) => ({ ...article, id: `${article.id}-${at}`, body }));
}

function fileOf({ id, title, body, markup }: Article): File {
  const front = title === null ? '' : `---\ntitle: ${JSON.stringify(title)}\n---\n`;
  return { path: `${id}.${markup === 'markdown' ? 'md' : 'txt'}`, text: front + body };
}

async function writeFiles(folder: string, files: readonly File[]): Promise<readonly File[]> {
  for (const { path, text } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return files;
}
