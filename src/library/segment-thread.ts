import { constants, platform, setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import type { Article } from '../facts/article.ts';
import { dictionary } from '../intents/dictionary.ts';
import { hold } from '../intents/index/held-segment.ts';
import { segmentsOf } from '../intents/index/pack.ts';
import type { Segment } from '../intents/index/segment.ts';
import { written } from '../intents/index/write-range.ts';
import { buffersOf } from './segment-transfer.ts';

/** Some articles of the segment of that number, by their numbers there: `from` up to before `to`. */
export interface NumberedRange {
  readonly segment: number;
  readonly from: number;
  readonly to: number;
}

/** What one segment is made of: articles to read, or parts of segments that were made before. */
export type SegmentWork =
  | { readonly articles: readonly Article[] }
  | { readonly segments: readonly Segment[]; readonly ranges: readonly NumberedRange[] };

// On Linux each thread has a priority of its own; elsewhere this would be the whole process's. Answers go first.
if (platform() === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

/** A thread of its own that makes segments, one for each message, whose columns change hands without being copied. */
parentPort?.on('message', (work: SegmentWork) => {
  const segment = 'articles' in work ? read(work.articles) : joined(work.segments, work.ranges);
  parentPort?.postMessage(segment, segment === undefined ? [] : buffersOf(segment));
});

function read(articles: readonly Article[]): Segment | undefined {
  const [segment] = segmentsOf(articles, Number.POSITIVE_INFINITY);
  return segment;
}

function joined(segments: readonly Segment[], ranges: readonly NumberedRange[]): Segment {
  const words = dictionary();
  const held = segments.map((segment) => hold(segment, words));
  return written(
    ranges.flatMap(({ segment, from, to }) => {
      const one = held[segment];
      return one === undefined ? [] : [{ held: one, from, to }];
    }),
    words.stems,
  );
}
