import type { FolderContents } from '../knowledge/folder.ts';
import { watchFolder } from '../knowledge/watcher.ts';
import type { OpenLibrary } from '../library.ts';
import type { Problem } from '../ports.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { type Answering, answering } from './answering.ts';
import { keptIndex } from './kept-index.ts';
import { liveLibrary } from './live-library.ts';

/** A library that follows its folder. */
export interface WatchedLibrary extends Pick<Answering, 'answer'> {
  /** The newest state. */
  current(): OpenLibrary;
  /** Follows the folder no more; resolves when nothing is being read or written. */
  close(): Promise<void>;
}

/** Where a library lives, and who is told about it. */
export interface Surroundings {
  /** Folder of the articles. */
  readonly knowledge: string;
  /** Folder for what makes the next start quicker. */
  readonly data: string;
  readonly lexicon: Lexicon;
  /** A problem of the folder that was not there before. */
  problem(problem: Problem): void;
  /** A new state answers. */
  changed(library: OpenLibrary, millis: number): void;
  /** A change could not be taken in, or the index not be kept; the state before answers on. */
  failed(problem: unknown): void;
}

/**
 * Opens the library of a folder and follows every change to the folder.
 *
 * @throws FootnoteError when the folder cannot be read
 */
export async function watchedLibrary(surroundings: Surroundings): Promise<WatchedLibrary> {
  const kept = keptIndex(surroundings.data, surroundings.failed);
  const answers = answering(surroundings.failed);
  const live = liveLibrary(surroundings.lexicon, await kept.load());
  let reported = new Set<string>();
  const take = async ({ articles, problems, aliases }: FolderContents) => {
    const news = problems.map((problem) => JSON.stringify(problem));
    problems.forEach((problem, at) => {
      if (!reported.has(news[at] ?? '')) surroundings.problem(problem);
    });
    reported = new Set(news);
    await live.update(articles, problems, aliases, (library) => answers.follow({ library, aliases }));
    kept.keep(live.current().index);
  };
  const watcher = await watchFolder(surroundings.knowledge, {
    async changed(contents) {
      const began = performance.now();
      await take(contents);
      surroundings.changed(live.current(), performance.now() - began);
    },
    failed: surroundings.failed,
  });
  await take(watcher.contents);
  return {
    current: live.current,
    answer: answers.answer,
    async close() {
      await watcher.close();
      await answers.close();
      await kept.close();
    },
  };
}
