import Distance from 'natural/lib/natural/distance/index.js';
import Stemmers from 'natural/lib/natural/stemmers/index.js';

/**
 * The one place that imports `natural`, by deep paths: its root loads four database clients, reads `.env` and
 * prints banners. The paths are no promised API, so the version is pinned and a contract test runs in plain Node.
 */

/** The Porter stem of one lower-case English word. */
export const porterStem: (word: string) => string = (word) => Stemmers.PorterStemmer.stem(word);

/**
 * Edits (insert, delete, replace, swap neighbours) that turn one word into the other.
 *
 * @example editDistance('hegseth', 'hegesth') // 1
 */
export function editDistance(a: string, b: string): number {
  return Distance.DamerauLevenshteinDistance(a, b, { restricted: true });
}
