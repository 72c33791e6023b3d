import BrillPosTagger from 'natural/lib/natural/brill_pos_tagger/lib/Brill_POS_Tagger.js';
import RuleSet from 'natural/lib/natural/brill_pos_tagger/lib/RuleSet.js';
import Distance from 'natural/lib/natural/distance/levenshtein_distance.js';
import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import PorterStemmerDe from 'natural/lib/natural/stemmers/porter_stemmer_de.js';
import PorterStemmerEs from 'natural/lib/natural/stemmers/porter_stemmer_es.js';
import PorterStemmerFr from 'natural/lib/natural/stemmers/porter_stemmer_fr.js';
import PorterStemmerIt from 'natural/lib/natural/stemmers/porter_stemmer_it.js';
import PorterStemmerNl from 'natural/lib/natural/stemmers/porter_stemmer_nl.js';
import PorterStemmerNo from 'natural/lib/natural/stemmers/porter_stemmer_no.js';
import PorterStemmerPt from 'natural/lib/natural/stemmers/porter_stemmer_pt.js';
import PorterStemmerRu from 'natural/lib/natural/stemmers/porter_stemmer_ru.js';
import PorterStemmerSv from 'natural/lib/natural/stemmers/porter_stemmer_sv.js';
import type { TagLexicon } from './tag-lexicon.ts';

/**
 * The one place that imports `natural`, by deep paths: its root loads four database clients, reads `.env` and
 * prints banners. The paths are no promised API, so the version is pinned and a contract test runs in plain Node.
 */

/** The Porter stem of one lower-case English word. */
export const porterStem: (word: string) => string = (word) => PorterStemmer.stem(word);

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
  de: PorterStemmerDe,
  es: PorterStemmerEs,
  fr: PorterStemmerFr,
  it: PorterStemmerIt,
  nl: PorterStemmerNl,
  no: PorterStemmerNo,
  pt: PorterStemmerPt,
  ru: PorterStemmerRu,
  sv: PorterStemmerSv,
} as const;

/** What a word does in its sentence, as coarsely as ranking needs it. */
export type PartOfSpeech = 'noun' | 'verb' | 'modifier' | 'other';

/** The words that Brill's tagger knows, with their tags: 4 MB of JSON, the words' order by no rule. */
export const TAG_LEXICON_FILE = 'natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json';
const RULES = new RuleSet('EN');

/**
 * The parts of speech of an English sentence's words, by Brill's tagger (1992): some 30 microseconds for a question. A
 * word that the lexicon does not know begins as a noun.
 *
 * @example partsOfSpeech(['the', 'Normans', 'invaded'], tagOf) // ['other', 'noun', 'verb']
 */
export function partsOfSpeech(words: readonly string[], tagOf: TagLexicon): PartOfSpeech[] {
  const tagWord = (word: string) => [tagOf(word) ?? (/^[A-Z]/.test(word) ? 'NNP' : 'NN')];
  return new BrillPosTagger({ tagWord }, RULES).tag([...words]).taggedWords.map(({ tag }) => {
    if (tag.startsWith('V')) return 'verb';
    if (tag.startsWith('N')) return 'noun';
    return /^(?:J|RB)/.test(tag) ? 'modifier' : 'other';
  });
}
