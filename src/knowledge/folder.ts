import { createHash } from 'node:crypto';
import { readdir, realpath, stat } from 'node:fs/promises';
import { FootnoteError } from '../errors.ts';
import { type Article, article } from '../facts/article.ts';
import type { AliasGroup } from '../intents/aliases.ts';
import type { Problem } from '../ports.ts';
import { readAliases } from './aliases.ts';
import { readText } from './file-text.ts';
import { type FolderMemory, folderMemory, type ReadFile } from './folder-memory.ts';
import { readFrontMatter } from './front-matter.ts';
import { byteOrder, type Found, listFiles } from './listing.ts';
import { error, warning } from './problem.ts';

/** What a folder holds. */
export interface FolderContents {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
  /** Names that mean the same, by the editor's list. */
  readonly aliases: readonly AliasGroup[];
}

/** How many files are read at once: enough to keep a disk busy, few enough to keep memory small. */
const TOGETHER = 8;

/**
 * Reads every article below a folder. What cannot be used is told as a problem and never keeps another file
 * out. Articles come by path in byte order and problems by file and line, so the same files always give the
 * same result.
 *
 * With a memory, only those files are read that it does not remember, and a file that cannot be used any more keeps
 * its last good version until it is mended or removed, or the process ends.
 *
 * When two files would have the same id (`vpn.md` and `vpn.txt`), the first usable one by name is the article
 * and the other is a problem: adding a file by mistake takes no article away.
 *
 * @throws FootnoteError `knowledge_missing`, `knowledge_not_a_folder`, `knowledge_unreadable`
 */
export async function readFolder(
  dir: string,
  memory: FolderMemory = folderMemory(),
): Promise<FolderContents> {
  const root = await rootOf(dir);
  const { found, problems } = await listFiles(root);
  const { groups, problems: misspelt } = await readAliases(root);
  problems.push(...misspelt);
  memory.keepOnly(found);
  const articles: Article[] = [];
  const fileOf = new Map<string, string>();
  for (let at = 0; at < found.length; at += TOGETHER) {
    for (const { file, read, notes } of await Promise.all(
      found.slice(at, at + TOGETHER).map((one) => memory.read(one, readArticle)),
    )) {
      problems.push(...notes);
      if (read === null) continue;
      const first = fileOf.get(read.id);
      if (first !== undefined) {
        problems.push(duplicate(file, first));
      } else {
        fileOf.set(read.id, file);
        articles.push(read);
      }
    }
  }
  if (found.length === 0) problems.push(noArticles());
  problems.sort((a, b) => byteOrder(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0));
  return { articles, problems, aliases: groups };
}

async function rootOf(dir: string): Promise<string> {
  const root = await realpath(dir).catch(() => null);
  if (root === null) {
    throw new FootnoteError(
      'knowledge_missing',
      `The knowledge folder ${dir} does not exist.`,
      'Create it, or name another one with --knowledge or FOOTNOTE_KNOWLEDGE.',
    );
  }
  if (!(await stat(root)).isDirectory()) {
    throw new FootnoteError(
      'knowledge_not_a_folder',
      `${dir} is a file, not a folder.`,
      'Name the folder that the articles lie in.',
    );
  }
  await readdir(root).catch((cause) => {
    throw new FootnoteError(
      'knowledge_unreadable',
      `The knowledge folder ${dir} cannot be read.`,
      'Give the account that runs Footnote permission to read it.',
      { cause },
    );
  });
  return root;
}

async function readArticle(found: Found): Promise<ReadFile> {
  const { file } = found;
  const text = await readText(found);
  if (typeof text !== 'string') return { file, read: null, notes: [text] };
  const { metadata, body, problems } = readFrontMatter(text, file);
  if (metadata === null) return { file, read: null, notes: problems };
  const read = article({
    id: file.slice(0, file.lastIndexOf('.')),
    body,
    markup: /\.md$/i.test(file) ? 'markdown' : 'plain',
    sha256: createHash('sha256').update(body, 'utf8').digest('hex'),
    metadata,
  });
  return { file, read, notes: body.trim() === '' ? [...problems, emptyArticle(file)] : problems };
}

function duplicate(file: string, first: string): Problem {
  const message = `${file} and ${first} would be the same article; ${first} is used.`;
  return error(file, null, 'duplicate_id', message, 'Rename one of the two files, or remove it.');
}

function emptyArticle(file: string): Problem {
  const message = 'The file has no text, so there is nothing to quote.';
  return warning(
    file,
    null,
    'empty_article',
    message,
    'Write the article below the front matter, or remove the file.',
  );
}

function noArticles(): Problem {
  return warning(
    '',
    null,
    'no_articles',
    'There are no articles in this folder.',
    'Put a .txt or .md file into it.',
  );
}
