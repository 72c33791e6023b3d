import { setImmediate as pause } from 'node:timers/promises';
import type { Article } from '../facts/article.ts';
import { rememberLanguage } from '../facts/article-language.ts';
import type { AliasGroup } from '../intents/aliases.ts';
import { type Dictionary, dictionary } from '../intents/dictionary.ts';
import { arrange, factsIn } from '../intents/index/arrange.ts';
import { type HeldSegment, hold } from '../intents/index/held-segment.ts';
import { articlesOf, articlesWith, type KnownArticles } from '../intents/index/known-articles.ts';
import { segmentsOf } from '../intents/index/pack.ts';
import type { Segment } from '../intents/index/segment.ts';
import { type SegmentRange, written } from '../intents/index/write-range.ts';
import { invertedIndex } from '../intents/inverted-index.ts';
import { inOrder, libraryOver, type OpenLibrary } from '../library.ts';
import type { Problem } from '../ports.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { inBatches } from './batches.ts';
import { ALL_THREADS, SegmentThreads } from './segment-threads.ts';
import type { KeptSegment } from './snapshot.ts';

/** A library whose articles change while it answers. */
export interface LiveLibrary {
  /** The newest state. It never changes itself: whoever asks it twice gets the same answer. */
  current(): OpenLibrary;
  /**
   * Takes in what the articles now are; resolves when `current` answers from them. Only what changed is read, in time
   * that does not depend on how many articles stayed. Until then, and for ever if it fails, the state before answers.
   *
   * @param ready Shown the new state before it is the newest, which it becomes when the promise is settled.
   */
  update(
    articles: readonly Article[],
    problems: readonly Problem[],
    aliases?: readonly AliasGroup[],
    ready?: (next: OpenLibrary) => Promise<void>,
  ): Promise<void>;
}

/** So many characters of new text are read at once on this thread; more go to other threads. */
const SMALL = 20_000;
/** Characters that one message to a thread carries, some thirty thousand facts. */
const BATCH = 4_000_000;
/** A segment of up to so many facts is put together on this thread, within some milliseconds; larger ones elsewhere. */
const FEW = 2000;
/** Looking at the clock for every article takes longer than what is done for most. */
const STRIDE = 100;
/** Longest time in milliseconds that questions wait for a step of an update. */
const PATIENCE = 8;

/**
 * A library without articles, to be updated.
 *
 * @param kept segments of an earlier run: its articles need not be read again where they are still the same
 */
export function liveLibrary(lexicon: Lexicon, kept: readonly KeptSegment[] = []): LiveLibrary {
  const words = dictionary();
  const empty = invertedIndex(words, [], []);
  let library = libraryOver(empty, [], lexicon);
  let known: KnownArticles | null = articlesWith(
    kept.map(({ segment }) => hold(segment, words)),
    kept.flatMap(({ fingerprints }) => fingerprints),
  );
  let settled: Promise<void> = Promise.resolve();
  return {
    current: () => library,
    update(articles, problems, aliases = [], ready = async () => {}) {
      const update = settled.then(async () => {
        const { index } = library;
        const nobodyAsks = index === empty;
        const ordered = inOrder(articles);
        const threads = new SegmentThreads(nobodyAsks ? ALL_THREADS : undefined);
        const segments = await revised(ordered, known ?? articlesOf(index), words, threads).finally(() =>
          threads.close(),
        );
        known = null;
        const next = libraryOver(invertedIndex(words, segments, ordered), problems, lexicon, aliases);
        await ready(next);
        library = next;
      });
      settled = update.catch(() => undefined);
      return update;
    },
  };
}

/** Segments of some articles, made from those that hold most of them already. */
async function revised(
  articles: readonly Article[],
  known: KnownArticles,
  vocabulary: Dictionary,
  threads: SegmentThreads,
): Promise<HeldSegment[]> {
  const ranges = articles.map(known);
  const fresh = articles.filter((_, at) => ranges[at] === null);
  const made = await freshRanges(fresh, vocabulary, threads);
  let next = 0;
  const all = ranges.flatMap((range) => range ?? made[next++] ?? []);
  const rest = resting();
  for (const [at, { held, from }] of all.entries()) {
    const article = articles[at];
    const code = held.names[(held.segment.languages[from] ?? 0) - 1];
    if (article !== undefined && code !== undefined) rememberLanguage(article, code);
    if (at % STRIDE === 0) await rest();
  }
  const arranged = arrange(all);
  const joined = await Promise.all(
    arranged.map((one) => ('segment' in one || !isLarge(one) ? null : threads.join(one))),
  );
  const segments: HeldSegment[] = [];
  for (const [at, one] of arranged.entries()) {
    segments.push('segment' in one ? one : hold(joined[at] ?? written(one, vocabulary.stems), vocabulary));
    await rest();
  }
  return segments;
}

function isLarge(ranges: readonly SegmentRange[]): boolean {
  return ranges.reduce((sum, range) => sum + factsIn(range), 0) > FEW;
}

/** Articles that no index holds yet as ranges of new segments, one each. */
async function freshRanges(
  articles: readonly Article[],
  vocabulary: Dictionary,
  threads: SegmentThreads,
): Promise<SegmentRange[]> {
  const batches = inBatches(articles, BATCH);
  const small = articles.reduce((sum, { body }) => sum + body.length, 0) <= SMALL;
  const segments: readonly Segment[] = small
    ? batches.flatMap((batch) => [...segmentsOf(batch, Number.POSITIVE_INFINITY)])
    : await Promise.all(batches.map((batch) => threads.read(batch)));
  const ranges: SegmentRange[] = [];
  const rest = resting();
  for (const [at, segment] of segments.entries()) {
    const held = hold(segment, vocabulary);
    batches[at]?.forEach((_, from) => {
      ranges.push({ held, from, to: from + 1 });
    });
    await rest();
  }
  return ranges;
}

/** Lets questions in whenever there was no pause for {@link PATIENCE}. */
function resting(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < PATIENCE) return;
    await pause();
    since = performance.now();
  };
}
