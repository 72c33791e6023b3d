import { realpath } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { type FolderContents, readFolder } from './folder.ts';
import { type FolderMemory, folderMemory } from './folder-memory.ts';
import type { Heard } from './watch-thread.ts';

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

const THREAD = new URL('./watch-thread.ts', import.meta.url);
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
  const hear = (files: readonly string[]) => {
    const now = performance.now();
    for (const file of files) changed.set(file, { first: changed.get(file)?.first ?? now, last: now });
    if (ready) again ??= setTimeout(look, SETTLED);
  };
  const watching = new Worker(THREAD, { workerData: root });
  const watches = new Promise<void>((resolve) => {
    watching.on('message', (heard: Heard) => {
      if ('ready' in heard) resolve();
      else if ('files' in heard) hear(heard.files);
      else listener.failed(heard.failed);
    });
    watching.on('error', (problem) => {
      listener.failed(problem);
      resolve();
    });
  });
  const close = async () => {
    await watching.terminate();
    if (again !== null) clearTimeout(again);
    await reading;
  };
  try {
    await watches;
    const contents = await readFolder(dir, memory);
    ready = true;
    if (changed.size > 0) again ??= setTimeout(look, SETTLED);
    return { contents, close };
  } catch (problem) {
    await close();
    throw problem;
  }
}
