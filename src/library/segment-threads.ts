import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Article } from '../facts/article.ts';
import type { Segment } from '../intents/index/segment.ts';

const THREAD = new URL('./segment-thread.ts', import.meta.url);
/** A thread whose code was kept by one before it starts in half the time. */
const KEPT_CODE = ['--import', new URL('../compile-cache.js', import.meta.url).href];

/**
 * Makes segments of batches of articles on other threads, so that this one answers meanwhile; in the order of the
 * batches. The threads end with the work.
 *
 * @param threads at most so many at once; all processors where nobody waits for an answer yet
 */
export async function segmentsOffThread(
  batches: readonly (readonly Article[])[],
  threads = Math.max(1, availableParallelism() - 1),
): Promise<Segment[]> {
  const made: Segment[] = [];
  let next = 0;
  const work = async () => {
    const worker = new Worker(THREAD, { execArgv: KEPT_CODE });
    try {
      for (let at = next++; at < batches.length; at = next++) {
        worker.postMessage(batches[at]);
        const [segment] = (await once(worker, 'message')) as [Segment];
        made[at] = segment;
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(threads, batches.length) }, work));
  return made;
}

/** Every processor of the machine. */
export const ALL_THREADS = availableParallelism();
