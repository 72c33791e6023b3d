import type { InvertedIndex } from './inverted-index.ts';

/** Facts in a folder where a few words can only mean one thing. */
const SMALL_FOLDER = 500;

/** Whether a folder is so small that what its sentences lack is known to be missing. */
export function isSmall(index: InvertedIndex): boolean {
  return index.size <= SMALL_FOLDER;
}

/** 1 for a folder of a few sentences, a half for fifty, near 0 for hundreds. */
export function smallness(index: InvertedIndex): number {
  return 1 / (1 + (index.size / 50) ** 2);
}
