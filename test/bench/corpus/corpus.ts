import { once } from 'node:events';
import { createReadStream, createWriteStream, type WriteStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import type { Article } from '../../../src/facts/article.ts';

/** A question of the set that is asked, with the numbers of the facts that answer it. */
export interface Asked {
  readonly question: string;
  readonly right: readonly number[];
}

/** The first so many articles of a corpus, and how many facts they hold. */
export interface Size {
  readonly facts: number;
  readonly articles: number;
}

/** What a corpus on disk holds beside its text. */
export interface Contents {
  /** From which question sets it was made, and to which sizes. */
  readonly made: string;
  /** Facts that were written by people; all later ones are variants. */
  readonly real: number;
  readonly sizes: readonly Size[];
  /** For warming up; not among {@link asked}. */
  readonly rehearsed: readonly string[];
  readonly asked: readonly Asked[];
}

const ARTICLES = 'articles.jsonl';
const FACTS = 'facts.txt';
const CONTENTS = 'contents.json';

/**
 * Writes articles and facts to a folder, from which every engine reads in a process of its own: one article a line,
 * one fact a line, in the same order.
 */
export function corpusWriter(dir: string): {
  add(article: Article, facts: readonly string[]): Promise<void>;
  close(contents: Contents): Promise<void>;
} {
  const articles = createWriteStream(join(dir, ARTICLES));
  const facts = createWriteStream(join(dir, FACTS));
  return {
    add: async (article, texts) => {
      await write(articles, `${JSON.stringify(article)}\n`);
      await write(facts, texts.map((text) => `${text.replace(/\s+/gu, ' ')}\n`).join(''));
    },
    close: async (contents) => {
      for (const stream of [articles, facts]) {
        stream.end();
        await finished(stream);
      }
      await writeFile(join(dir, CONTENTS), JSON.stringify(contents));
    },
  };
}

/** What a corpus holds, or null where there is none. */
export async function readContents(dir: string): Promise<Contents | null> {
  const text = await readFile(join(dir, CONTENTS), 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as Contents);
}

/** The first articles of a corpus. */
export async function readArticles(dir: string, { articles }: Size): Promise<readonly Article[]> {
  return (await firstLines(join(dir, ARTICLES), articles)).map((line) => JSON.parse(line) as Article);
}

/** The first facts of a corpus, as their characters stand in the article, on one line each. */
export async function readFacts(dir: string, { facts }: Size): Promise<readonly string[]> {
  return firstLines(join(dir, FACTS), facts);
}

async function write(stream: WriteStream, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

async function firstLines(file: string, count: number): Promise<string[]> {
  const lines: string[] = [];
  const input = createReadStream(file, 'utf8');
  for await (const line of createInterface({ input })) {
    if (lines.length >= count) break;
    lines.push(line);
  }
  input.destroy();
  return lines;
}
