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

/**
 * The Snowball stem of one lower-case word, accents kept, by the language's two letters. Some endings come off in a
 * second pass only ("ciudades", "ciudad", "ciud"), so words are stemmed until nothing changes.
 */
export function snowballStem(language: keyof typeof SNOWBALL, word: string): string {
  let stem = word;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const next = SNOWBALL[language].stem(stem);
    if (next === stem || next.length < SHORTEST_STEM) break;
    stem = next;
  }
  return stem;
}

const MOST_PASSES = 3;
const SHORTEST_STEM = 3;
const SNOWBALL = {
  de: Stemmers.PorterStemmerDe,
  es: Stemmers.PorterStemmerEs,
  fr: Stemmers.PorterStemmerFr,
  it: Stemmers.PorterStemmerIt,
  nl: Stemmers.PorterStemmerNl,
  no: Stemmers.PorterStemmerNo,
  pt: Stemmers.PorterStemmerPt,
  ru: Stemmers.PorterStemmerRu,
  sv: Stemmers.PorterStemmerSv,
} as const;
