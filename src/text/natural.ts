import BrillTagger from 'natural/lib/natural/brill_pos_tagger/index.js';
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

/** What a word does in its sentence, as coarsely as ranking needs it. */
export type PartOfSpeech = 'noun' | 'verb' | 'modifier' | 'other';

const tagger = new BrillTagger.BrillPOSTagger(
  new BrillTagger.Lexicon('EN', 'NN', 'NNP'),
  new BrillTagger.RuleSet('EN'),
);

/**
 * The parts of speech of an English sentence's words, by Brill's tagger (1992): some 30 microseconds for a question.
 *
 * @example partsOfSpeech(['the', 'Normans', 'invaded']) // ['other', 'noun', 'verb']
 */
export function partsOfSpeech(words: readonly string[]): PartOfSpeech[] {
  return tagger.tag([...words]).taggedWords.map(({ tag }) => {
    if (tag.startsWith('V')) return 'verb';
    if (tag.startsWith('N')) return 'noun';
    return /^(?:J|RB)/.test(tag) ? 'modifier' : 'other';
  });
}
