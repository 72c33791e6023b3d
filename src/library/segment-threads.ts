import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Article } from '../facts/article.ts';
import type { Segment } from '../intents/index/segment.ts';
import type { SegmentRange } from '../intents/index/write-range.ts';
import type { SegmentWork } from './segment-thread.ts';
import { buffersOf, copyOf } from './segment-transfer.ts';

const THREAD = new URL('./segment-thread.ts', import.meta.url);
/** A thread whose code was kept by one before it starts in half the time. */
const KEPT_CODE = ['--import', new URL('../compile-cache.js', import.meta.url).href];

/** Every processor of the machine. */
export const ALL_THREADS = availableParallelism();

/** Makes segments on other threads, so that this one answers meanwhile. */
export class SegmentThreads {
  readonly #most: number;
  readonly #all = new Set<Worker>();
  readonly #idle: Worker[] = [];
  #next: (() => void)[] = [];

  /** @param most Threads at once; all processors where nobody waits for an answer yet. */
  constructor(most = Math.max(1, ALL_THREADS - 1)) {
    this.#most = most;
  }

  /** One segment of some articles, which are read. */
  read(articles: readonly Article[]): Promise<Segment> {
    return this.#make({ articles });
  }

  /** One segment of parts of others. */
  join(ranges: readonly SegmentRange[]): Promise<Segment> {
    const segments = [...new Set(ranges.map(({ held }) => held.segment))];
    const numbers = new Map(segments.map((segment, number) => [segment, number]));
    const parts = ranges.map(({ held, from, to }) => ({
      segment: numbers.get(held.segment) ?? 0,
      from,
      to,
    }));
    const copies = segments.map(copyOf);
    return this.#make({ segments: copies, ranges: parts }, copies.flatMap(buffersOf));
  }

  /** Ends the threads. What they have not finished is never made. */
  async close(): Promise<void> {
    await Promise.all(Array.from(this.#all, (worker) => worker.terminate()));
  }

  async #make(work: SegmentWork, handedOver: readonly ArrayBuffer[] = []): Promise<Segment> {
    while (this.#idle.length === 0 && this.#all.size >= this.#most)
      await new Promise<void>((resolve) => this.#next.push(resolve));
    const worker = this.#idle.pop() ?? this.#start();
    try {
      worker.postMessage(work, handedOver);
      const [segment] = (await once(worker, 'message')) as [Segment];
      this.#idle.push(worker);
      return segment;
    } catch (problem) {
      this.#all.delete(worker);
      throw problem;
    } finally {
      this.#next.shift()?.();
    }
  }

  #start(): Worker {
    const worker = new Worker(THREAD, { execArgv: KEPT_CODE });
    this.#all.add(worker);
    return worker;
  }
}
