import { readdir, readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { extname } from 'node:path';
import { readStyleSheet } from '../drawing/library.ts';

/** A file as it goes to the browser. */
export interface PageFile {
  readonly type: string;
  readonly body: string;
}

const FOLDER = new URL('../page/', import.meta.url);

/** The files of the page, by name. `blocks.css` is the style sheet of the drawing library. */
export async function readPageFiles(): Promise<ReadonlyMap<string, PageFile>> {
  const names = await readdir(FOLDER);
  const files = names.map(async (name): Promise<[string, PageFile]> => {
    const text = await readFile(new URL(name, FOLDER), 'utf8');
    switch (extname(name)) {
      case '.ts':
        return [name, { type: 'text/javascript; charset=utf-8', body: stripTypes(text) }];
      case '.css':
        return [name, { type: 'text/css; charset=utf-8', body: text }];
      default:
        return [name, { type: 'text/html; charset=utf-8', body: text }];
    }
  });
  const library: [string, PageFile] = [
    'blocks.css',
    { type: 'text/css; charset=utf-8', body: await readStyleSheet() },
  ];
  return new Map([...(await Promise.all(files)), library]);
}

/** Takes the types out, as Node does for its own modules; its notice that this is experimental helps nobody here. */
function stripTypes(source: string): string {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return stripTypeScriptTypes(source);
  } finally {
    process.emitWarning = emitWarning;
  }
}
