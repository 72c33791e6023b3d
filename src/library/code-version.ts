import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cachedDataVersionTag } from 'node:v8';

/** The rooms that an index follows from: how articles are cut and how their words are read. */
const ROOMS = ['text', 'facts', 'intents'];

/**
 * A name for the code that makes indexes, different whenever it may make another one: the sources themselves, the
 * packages beside them, and the runtime with its rules for words and sentences.
 */
export async function codeVersion(): Promise<string> {
  const src = fileURLToPath(new URL('..', import.meta.url));
  const hash = createHash('sha256').update(String(cachedDataVersionTag()));
  hash.update(await readFile(join(src, '..', 'package.json')));
  for (const room of ROOMS) {
    const files = (await readdir(join(src, room), { recursive: true })).filter((file) =>
      /\.(?:ts|json)$/.test(file),
    );
    for (const file of files.sort()) hash.update(`${file}\0`).update(await readFile(join(src, room, file)));
  }
  return hash.digest('hex');
}
