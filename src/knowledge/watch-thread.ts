import { relative, sep } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { watch } from 'chokidar';

/** What the thread tells: that it watches now, files that changed, or why it cannot go on. */
export type Heard =
  | { readonly ready: true }
  | { readonly files: readonly string[] }
  | { readonly failed: Error };

/**
 * A thread of its own that watches a folder: of a thousand files that change, finding out costs as much of the processor
 * as answering fifty questions, and those must not wait for it. Files are named from the folder, with `/` between folders.
 */
const root = workerData as string;
const tell = (heard: Heard) => parentPort?.postMessage(heard);
let files: string[] = [];

const watching = watch(root, {
  ignoreInitial: true,
  followSymlinks: false,
  ignored: (path) => isPassedOver(relative(root, path)),
});
watching.on('all', (_, path) => {
  if (files.length === 0) setImmediate(tellFiles);
  files.push(relative(root, path).split(sep).join('/'));
});
watching.on('ready', () => tell({ ready: true }));
watching.on('error', (problem) => tell({ failed: problem as Error }));

function tellFiles(): void {
  tell({ files });
  files = [];
}

/** Hidden files and what is no article's folder, as when a folder is read. */
function isPassedOver(path: string): boolean {
  return path.split(sep).some((name) => (name.startsWith('.') && name !== '..') || name === 'node_modules');
}
