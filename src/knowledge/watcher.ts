import { realpath } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { watch } from 'chokidar';
import { type FolderContents, readFolder } from './folder.ts';
import { type FolderMemory, folderMemory } from './folder-memory.ts';

/** A folder that is being watched. */
export interface Watcher {
  /** What the folder held when the watching began. */
  readonly contents: FolderContents;
  /** Tells of no more changes; resolves when the last one is dealt with. */
  close(): Promise<void>;
}

/** Told of everything that happens in a folder. */
export interface FolderListener {
  /** The folder now holds this. Told again only once the promise is settled. */
  changed(contents: FolderContents): Promise<void>;
  /** The folder cannot be read, or a listener failed; what was read last still counts. */
  failed(problem: unknown): void;
}

/** A file is read when nothing has been heard of it for so many milliseconds, so not while it is being written. */
const SETTLED = 200;
/** A file that has settled waits no longer than this for others that change: a folder of files is copied at once. */
const LONGEST = 1000;

/**
 * Reads a folder of articles and then every change to it, within two seconds. A change costs a listing of names and the
 * reading of the files that changed. No broken file takes another one away, and not even its own last good version.
 *
 * @throws FootnoteError when the folder cannot be read in the first place
 */
export async function watchFolder(dir: string, listener: FolderListener): Promise<Watcher> {
  const memory: FolderMemory = folderMemory();
  const root = await realpath(dir).catch(() => dir);
  /** Files that changed and are not read yet, with when that was first and last heard. */
  const changed = new Map<string, { readonly first: number; readonly last: number }>();
  let again: NodeJS.Timeout | null = null;
  let reading: Promise<void> = Promise.resolve();
  let queued = false;
  let ready = false;
  const read = async () => {
    queued = false;
    try {
      await listener.changed(await readFolder(dir, memory));
    } catch (problem) {
      listener.failed(problem);
    }
  };
  const look = () => {
    const now = performance.now();
    const settled = [...changed].filter(([, { last }]) => now - last >= SETTLED);
    if (settled.length === changed.size || settled.some(([, { first }]) => now - first >= LONGEST)) {
      for (const [file] of settled) {
        changed.delete(file);
        memory.forget(file);
      }
      if (!queued) reading = reading.then(read);
      queued = true;
    }
    again = changed.size === 0 ? null : setTimeout(look, SETTLED / 4);
  };
  const watching = watch(root, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path) => isPassedOver(relative(root, path)),
  });
  watching.on('all', (_, path) => {
    const now = performance.now();
    const file = relative(root, path).split(sep).join('/');
    changed.set(file, { first: changed.get(file)?.first ?? now, last: now });
    if (ready) again ??= setTimeout(look, SETTLED);
  });
  watching.on('error', listener.failed);
  const close = async () => {
    await watching.close();
    if (again !== null) clearTimeout(again);
    await reading;
  };
  try {
    await new Promise<void>((resolve) => watching.once('ready', () => resolve()));
    const contents = await readFolder(dir, memory);
    ready = true;
    if (changed.size > 0) again ??= setTimeout(look, SETTLED);
    return { contents, close };
  } catch (problem) {
    await close();
    throw problem;
  }
}

/** Hidden files and what is no article's folder, as when a folder is read. */
function isPassedOver(path: string): boolean {
  return path.split(sep).some((name) => (name.startsWith('.') && name !== '..') || name === 'node_modules');
}
