import { languagesOf } from '../facts/article-language.ts';
import { placeNamed } from '../text/gazetteer.ts';
import { ENGLISH } from '../text/languages/english.ts';
import type { Language } from '../text/languages/language.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { LOOSE_PARAPHRASES, PARAPHRASES, type Paraphrases } from '../text/paraphrases.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { abbreviationStem, stemsOf, type Token } from '../text/tokens.ts';
import { alike } from './alike.ts';
import { corrections } from './corrections.ts';
import { byStem } from './dictionary.ts';
import { namesWithInitials } from './initials.ts';
import type { InvertedIndex } from './inverted-index.ts';
import { isSmall } from './smallness.ts';

/** Why a word of the articles counts as a word of the question. */
export type Kinship = 'exact' | 'spelling' | 'place' | 'alias' | 'paraphrase' | 'related';

/** Words of the index that may stand for a word of the question. All of `terms` must be there. */
export interface Variant {
  readonly terms: readonly number[];
  /** 0..1; 1 is the word itself. */
  readonly weight: number;
  readonly kinship: Kinship;
}

const SAME_PLACE = 0.95;
/** "Moscow" may well mean Russia; "Russia" seldom means what happens in Moscow. */
const SEAT_OF_GOVERNMENT = 0.75;
const SEAT_FOR_COUNTRY = 0.4;
const ALIAS = 0.95;
/** Mostly the whole name is given once, and then its last word. */
const LAST_NAME = 0.7;
const PARAPHRASE = 0.7;
const RELATED = 0.75;
/** "Hafenbrücke" for "Brücke": most often the very thing, more closely named. */
const COMPOUND = 0.8;
const SHORTEST_PART = 4;
const WEAKEST = 0.15;
const MOST_VARIANTS = 24;

/** Everything in the index that a word or name of a question may mean, best first. */
export function variantsOf(
  tokens: readonly Token[],
  index: InvertedIndex,
  lexicon: Lexicon,
  language: Language = ENGLISH,
): readonly Variant[] {
  const best = new Map<string, Variant>();
  const add = (stems: readonly string[], weight: number, kinship: Kinship) => {
    if (weight < WEAKEST) return;
    const terms = termsOf(stems, index);
    if (terms === null) return;
    const key = terms.join(' ');
    const known = best.get(key);
    if (known === undefined || known.weight < weight) best.set(key, { terms, weight, kinship });
  };
  const phrase = tokens.map((token) => token.word).join(' ');
  const words = telling(tokens);
  add(
    words.map((token) => token.stem),
    1,
    'exact',
  );
  for (const other of languagesOf(index.articles))
    if (other !== language)
      add(
        words.map((token) => other.stem(token.word, token.text)),
        1,
        'exact',
      );
  const exact = best.size > 0;
  for (const other of lexicon.aliases?.(phrase) ?? []) {
    add(stemsOf(other, language), ALIAS, 'alias');
    add(stemsOf(phrase, language), 1, 'exact');
  }
  const place = placeNamed(phrase);
  if (place !== undefined) {
    const seat = place.seats.includes(phrase);
    for (const name of place.names) add(placeStems(name), seat ? SEAT_OF_GOVERNMENT : SAME_PLACE, 'place');
    for (const name of place.seats) add(placeStems(name), seat ? SAME_PLACE : SEAT_FOR_COUNTRY, 'place');
  } else {
    if (language === ENGLISH)
      for (const stems of reworded(phrase, tokens, paraphrasesFor(index)))
        add(stems, PARAPHRASE, 'paraphrase');
    for (const stem of tokens.length === 1 ? alike(tokens[0]?.stem ?? '', language) : [])
      add([stem], PARAPHRASE, 'paraphrase');
    if (tokens.length === 1) {
      for (const { word, weight } of lexicon.related(phrase)) {
        if (best.size >= MOST_VARIANTS && better(best, weight * RELATED) >= MOST_VARIANTS) break;
        const stems = stemsOf(word);
        add(stems, (weight * RELATED) / Math.max(1, stems.length - 0.5), 'related');
      }
    }
  }
  const [token] = tokens;
  if (!exact && tokens.length === 1 && token !== undefined) {
    for (const name of language === ENGLISH && !lexicon.knows(token.word)
      ? namesWithInitials(token.word, index)
      : []) {
      add(name, ALIAS, 'alias');
      add(name.slice(-1), LAST_NAME, 'alias');
    }
    for (const { term, weight } of corrections(token, index, lexicon, language))
      add([index.stems[term] ?? ''], weight, 'spelling');
    if (language.compounds)
      for (const stem of compoundsWith(token.stem, index)) add([stem], COMPOUND, 'related');
  }
  return [...best.values()]
    .sort((a, b) => b.weight - a.weight || byStem(index.stems, a.terms[0], b.terms[0]))
    .slice(0, MOST_VARIANTS);
}

/** The words of a phrase that the index has: no little ones, as in "deal with", unless there are no others. */
function telling(tokens: readonly Token[]): readonly Token[] {
  const words = tokens.filter((token) => !token.stop);
  return words.length === 0 ? tokens : words;
}

/** The paraphrases that count in a folder. */
export function paraphrasesFor(index: InvertedIndex): Paraphrases {
  return isSmall(index) ? LOOSE_PARAPHRASES : PARAPHRASES;
}

/** Stems of the rewordings of the phrase, or else of any with the same stems, as a plural has with its singular. */
function reworded(
  phrase: string,
  tokens: readonly Token[],
  all: Paraphrases,
): readonly (readonly string[])[] {
  const others = all.get(phrase) ?? all.get(sameStems(phrase, tokens, all)) ?? [];
  return others.map((other) => stemsOf(other));
}

const stemmed = new WeakMap<Paraphrases, ReadonlyMap<string, readonly string[]>>();

function sameStems(phrase: string, tokens: readonly Token[], all: Paraphrases): string {
  const byStems = stemmed.get(all) ?? Map.groupBy(all.keys(), (known) => stemsOf(known).join(' '));
  stemmed.set(all, byStems);
  return nearest(phrase, byStems.get(tokens.map((token) => token.stem).join(' ')) ?? []);
}

/** The phrase of one stem that a word is most likely a form of: "importing" is of "import", not of "important". */
function nearest(word: string, phrases: readonly string[]): string {
  const shared = (phrase: string) => {
    let length = 0;
    while (length < word.length && word[length] === phrase[length]) length++;
    return length;
  };
  return phrases.toSorted((a, b) => shared(b) - shared(a) || a.length - b.length)[0] ?? word;
}

/** How many variants weigh more than this: what comes by falling weights is not among the best once they are enough. */
function better(variants: ReadonlyMap<string, Variant>, weight: number): number {
  let count = 0;
  for (const variant of variants.values()) if (variant.weight > weight) count++;
  return count;
}

/** The terms of some stems; null where there are none, or one of them is nowhere in the articles. */
function termsOf(stems: readonly string[], index: InvertedIndex): number[] | null {
  const terms: number[] = [];
  for (const stem of stems) {
    const term = index.dictionary.get(stem);
    if (term === undefined || !(index.holds(term) || index.titled.has(term))) return null;
    terms.push(term);
  }
  return terms.length === 0 ? null : terms;
}

/** Words of the index that end in a word, or that a word ends in: the part at the end says what it is. */
function compoundsWith(stem: string, index: InvertedIndex): string[] {
  if (stem.length < SHORTEST_PART) return [];
  return index.stems.filter(
    (other) =>
      other.length >= SHORTEST_PART &&
      Math.abs(other.length - stem.length) > 2 &&
      (other.endsWith(stem) || stem.endsWith(other)),
  );
}

function placeStems(name: string): string[] {
  return STOP_WORDS.has(name) ? [abbreviationStem(name)] : stemsOf(name);
}
