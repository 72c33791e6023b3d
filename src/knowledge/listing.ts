import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { Problem } from '../ports.ts';
import { ALIASES_FILE } from './aliases.ts';
import { error, warning } from './problem.ts';

/** A file that an article may lie in. */
export interface Found {
  /** Path below the knowledge folder, with `/` between folders. */
  readonly file: string;
  /** Where its bytes lie: the end of every link. */
  readonly path: string;
}

const ARTICLE = /\.(?:md|txt)$/i;
const README = /^readme\.md$/i;

/**
 * Lists the files that articles may lie in, by path in byte order, with a problem for everything else that is
 * not meant to be passed over. Hidden files, `node_modules`, the alias list and every `README.md` are passed over.
 *
 * @param root real path of the folder, free of links
 */
export async function listFiles(root: string): Promise<{ found: Found[]; problems: Problem[] }> {
  const found: Found[] = [];
  const problems: Problem[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => null);
    if (entries === null) problems.push(unreadable(folder));
    for (const entry of entries ?? []) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) folders.push(file);
      else if (!README.test(entry.name) && file !== ALIASES_FILE) {
        const result = await place(root, file, entry);
        if ('path' in result) found.push(result);
        else problems.push(result);
      }
    }
  }
  return { found: found.sort((a, b) => byteOrder(a.file, b.file)), problems };
}

/** Order of the names' UTF-8 bytes: the same on every machine, whatever its language. */
export function byteOrder(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

async function place(root: string, file: string, entry: Dirent): Promise<Found | Problem> {
  let path = join(root, file);
  if (entry.isSymbolicLink()) {
    const target = await realpath(path).catch(() => null);
    if (target === null) return brokenLink(file);
    const way = relative(root, target);
    if (isAbsolute(way) || way.split(sep)[0] === '..') return linkOutside(file);
    path = target;
  }
  const kind = entry.isSymbolicLink() ? await stat(path).catch(() => null) : entry;
  if (kind === null) return brokenLink(file);
  if (kind.isDirectory()) return linkToFolder(file);
  if (!kind.isFile()) return notAFile(file);
  return ARTICLE.test(file) ? { file, path } : otherType(file);
}

function unreadable(file: string): Problem {
  return error(
    file,
    null,
    'folder_unreadable',
    'This folder cannot be read.',
    'Give the account that runs Footnote permission to read it.',
  );
}

function brokenLink(file: string): Problem {
  return error(
    file,
    null,
    'link_broken',
    'This link leads to nothing.',
    'Put the file itself here, or remove the link.',
  );
}

function linkOutside(file: string): Problem {
  return error(
    file,
    null,
    'link_outside',
    'This link leads out of the knowledge folder, so it was not followed.',
    'Put the file itself here.',
  );
}

function linkToFolder(file: string): Problem {
  return warning(
    file,
    null,
    'link_to_folder',
    'Links to folders are not followed.',
    'Put the files themselves here, or link each file.',
  );
}

/** @example a named pipe, which would keep a reader waiting for ever */
export function notAFile(file: string): Problem {
  return error(
    file,
    null,
    'not_a_file',
    'This is not an ordinary file (a pipe, a socket or a device).',
    'Remove it from the knowledge folder.',
  );
}

function otherType(file: string): Problem {
  return warning(
    file,
    null,
    'other_file_type',
    'This file was not read: only UTF-8 text and Markdown.',
    'Save its text as a .txt or .md file, or move it out of the knowledge folder.',
  );
}
