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

/** A file is read when its size has stayed the same for so many milliseconds, so never while it is being written. */
const SETTLED = 200;
/** Changes within so many milliseconds are one: a folder of files is copied at once. */
const TOGETHER = 100;

/**
 * Reads a folder of articles and then every change to it, within two seconds. A change costs a listing of names and the
 * reading of the files that changed. No broken file takes another one away, and not even its own last good version.
 *
 * @throws FootnoteError when the folder cannot be read in the first place
 */
export async function watchFolder(dir: string, listener: FolderListener): Promise<Watcher> {
  const memory: FolderMemory = folderMemory();
  const root = await realpath(dir).catch(() => dir);
  let again: NodeJS.Timeout | null = null;
  let reading: Promise<void> = Promise.resolve();
  let ready = false;
  const read = async () => {
    try {
      await listener.changed(await readFolder(dir, memory));
    } catch (problem) {
      listener.failed(problem);
    }
  };
  const soon = () => {
    if (again !== null) clearTimeout(again);
    again = setTimeout(() => {
      again = null;
      reading = reading.then(read);
    }, TOGETHER);
  };
  const watching = watch(root, {
    ignoreInitial: true,
    followSymlinks: false,
    awaitWriteFinish: { stabilityThreshold: SETTLED, pollInterval: SETTLED / 4 },
    ignored: (path) => isPassedOver(relative(root, path)),
  });
  watching.on('all', (_, path) => {
    memory.forget(relative(root, path).split(sep).join('/'));
    if (ready) soon();
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
