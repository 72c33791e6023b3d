import type { Article } from '../../../src/facts/article.ts';

/** A built index. */
export interface Index {
  /** Does what a question needs beforehand and is not measured, where only a part of answering is. */
  prepare?(question: string): void;
  /** Numbers of the best facts, best first, at most {@link BEST}. */
  query(question: string): readonly number[] | Promise<readonly number[]>;
  /** Resolves when what only building took has gone back to the system; the time is not counted. */
  settled?(): Promise<void>;
  /** Bytes that processes beside this one hold for it. */
  elsewhere?(): number;
  close?(): Promise<void>;
}

interface Named {
  readonly name: string;
  /** How it is set up, for the reader of the figures. */
  readonly setup: string;
  /** Only a part of what the peers do is measured, so it is compared with none of them. */
  readonly partly?: true;
}

/** An engine that is given the facts one by one. All peers are. */
export interface OverFacts extends Named {
  readonly reads: 'facts';
  build(facts: readonly string[]): Index | Promise<Index>;
}

/** An engine that cuts articles into facts itself: ours, whose building time includes that. */
export interface OverArticles extends Named {
  readonly reads: 'articles';
  build(articles: readonly Article[]): Index | Promise<Index>;
}

/** Something that finds facts for a question. */
export type Engine = OverFacts | OverArticles;

/** How many facts every engine is asked for. */
export const BEST = 10;

/**
 * Loads a package that only the bench installs. Its type is what the caller uses of it, since the compiler must do
 * without the package.
 */
export async function load<T>(specifier: string): Promise<T> {
  return (await import(specifier)) as T;
}
