import { constants, platform, setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import type { Article } from '../facts/article.ts';
import { segmentsOf } from '../intents/index/pack.ts';

// On Linux each thread has a priority of its own; elsewhere this would be the whole process's. Answers go first.
if (platform() === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

/**
 * A thread of its own that makes segments: each message is a list of articles, and the reply is one segment of them
 * all, whose columns change hands without being copied.
 */
parentPort?.on('message', (articles: readonly Article[]) => {
  const [segment] = segmentsOf(articles, Number.POSITIVE_INFINITY);
  const buffers = Object.values(segment ?? {}).map((column) => column.buffer as ArrayBuffer);
  parentPort?.postMessage(segment, buffers);
});
