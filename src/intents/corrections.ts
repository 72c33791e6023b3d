import { ENGLISH } from '../text/languages/english.ts';
import type { Language } from '../text/languages/language.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { editDistance } from '../text/natural.ts';
import type { Token } from '../text/tokens.ts';
import { byStem } from './dictionary.ts';
import type { InvertedIndex } from './inverted-index.ts';

/** A word of the index that another may be misspelt for. */
export interface Correction {
  readonly term: number;
  /** 0..1 */
  readonly weight: number;
}

const ONE_SLIP = 0.85;
const TWO_SLIPS = 0.7;
/** An ordinary word is taken for another less readily. */
const ORDINARY = 0.7;
const MOST = 3;
const SHORTEST = 4;
/** Words from this length on may have two slips. */
const LONG = 7;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * Words of the index that a word may be misspelt for. An ordinary English word is only taken for a misspelt name.
 * One slip is allowed from four letters, two from seven; the first letter must be right, or swapped with the second.
 */
export function corrections(
  { stem, word }: Token,
  index: InvertedIndex,
  lexicon: Lexicon,
  language: Language,
): Correction[] {
  if (stem.length < SHORTEST || /\d/.test(stem)) return [];
  const ordinary = lexicon.knows(word);
  const english = language === ENGLISH;
  if (english && !ordinary) {
    const mended = mendings(word, index, language);
    if (mended.length > 0) return likeliest(mended, index, ONE_SLIP);
  }
  const slips = english && !ordinary && (stem.length >= LONG || word.length >= LONG) ? 2 : 1;
  const found: { term: number; slips: number }[] = [];
  for (const term of index.vocabulary.near(stem, slips)) {
    const candidate = index.stems[term] ?? '';
    if (Math.abs(candidate.length - stem.length) > slips || candidate.length < 3) continue;
    if (ordinary && !index.capitalised.has(term)) continue;
    const first = candidate[0] === stem[0] || (candidate[0] === stem[1] && candidate[1] === stem[0]);
    if (!first || index.frequency(term) === 0) continue;
    const distance = editDistance(stem, candidate);
    if (distance <= slips) found.push({ term, slips: distance });
  }
  const fewest = Math.min(...found.map((one) => one.slips));
  const terms = found.filter((one) => one.slips === fewest).map(({ term }) => term);
  return likeliest(terms, index, (fewest === 1 ? ONE_SLIP : TWO_SLIPS) * (ordinary ? ORDINARY : 1));
}

/**
 * Words of the index that a whole word becomes when one slip is mended. A slip in an ending hides the stem
 * ("populatoin"), so that no stem is like it.
 */
function mendings(word: string, index: InvertedIndex, language: Language): number[] {
  if (!/^[a-z]+$/.test(word)) return [];
  const found = new Set<number>();
  const seen = new Set<string>();
  const look = (mended: string) => {
    if (seen.has(mended)) return;
    seen.add(mended);
    const term = index.dictionary.get(language.stem(mended, mended));
    if (term !== undefined && index.frequency(term) > 0) found.add(term);
  };
  for (let at = 0; at < word.length; at++) {
    const before = word.slice(0, at);
    look(before + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2));
    if (at === 0) continue;
    look(before + word.slice(at + 1));
    for (const letter of LETTERS) {
      look(before + letter + word.slice(at + 1));
      look(before + letter + word.slice(at));
    }
  }
  for (const letter of LETTERS) look(word + letter);
  return [...found];
}

function likeliest(terms: readonly number[], index: InvertedIndex, weight: number): Correction[] {
  return terms
    .toSorted((a, b) => index.frequency(b) - index.frequency(a) || byStem(index.stems, a, b))
    .slice(0, MOST)
    .map((term) => ({ term, weight }));
}
