import type { Column } from './index/columns.ts';
import { type Place, placeIn } from './index/layout.ts';
import { openWays } from './index/open-ways.ts';
import { standsWithin } from './index/posting-lists.ts';
import type { InvertedIndex } from './inverted-index.ts';
import type { Question } from './question.ts';

/** What a whole article has of a question: which words, how many times, and so which of them tell its facts apart. */
export interface ArticleEvidence {
  /** How well each term is met anywhere in the article, 0..1. */
  readonly matches: Float64Array;
  /** How much each term tells one fact of this article from another: little where it stands in every second one. Above 0. */
  readonly weights: Float64Array;
  /** BM25 of the article as one document, 0 up to the sum of the question's weights. */
  readonly score: number;
}

/** Saturation and length normalisation of BM25 for whole articles, as usual (Robertson and Zaragoza 2009). */
const K1 = 1.2;
const B = 0.75;
/** A word of the title counts as this many of the text. */
const TITLE = 5;
/** Facts counted as standing beside those of the article, so that a short one's own words still weigh something. */
const BACKGROUND = 10;
/** Of all that may stand for a word, so many are looked up; the others hardly weigh anything. */
const LOOKED_UP = 8;

/** Counts the question's words in one article: a few binary searches in postings, nothing that grows with the folder. */
export function articleEvidence(index: InvertedIndex, question: Question, article: number): ArticleEvidence {
  const size = question.terms.length;
  const matches = new Float64Array(size);
  const weights = new Float64Array(size);
  const place = placeIn(index.segments, index.articleBases, article);
  const { segment } = place?.held ?? {};
  const from = segment?.articleStarts[place?.local ?? 0] ?? 0;
  const to = segment?.articleStarts[(place?.local ?? 0) + 1] ?? from;
  const [first, end] =
    segment === undefined || from === to
      ? [0, 0]
      : [segment.runs[from] as number, (segment.runs[to - 1] as number) + 1];
  const titled = titleOf(place);
  const usual = Math.max(1, index.size / Math.max(1, index.articles.length));
  const norm = K1 * (1 - B + (B * (to - from)) / usual);
  let score = 0;
  question.terms.forEach((term, at) => {
    let best = 0;
    let frequency = 0;
    const ways = place === null ? undefined : openWays(index, term.variants)[place.number];
    for (let way = 0; ways !== undefined && segment !== undefined && way < ways.words.length; way++) {
      if ((ways.variants[way] ?? 0) >= LOOKED_UP) break;
      const weight = ways.weights[way] ?? 0;
      const word = ways.words[way] ?? 0;
      const others = ways.others[way] ?? [];
      let count = standsWithin(segment, word, first, end);
      for (const other of others) count = Math.min(count, standsWithin(segment, other, first, end));
      if (count > 0 && weight > (matches[at] ?? 0)) matches[at] = weight;
      const inTitle = titled.includes(word) && others.every((other) => titled.includes(other));
      best = Math.max(best, weight * (count + (inTitle ? TITLE : 0)));
      frequency = Math.max(frequency, weight * count);
    }
    score += (term.weight * best) / (best + norm);
    const all = to - from + BACKGROUND;
    weights[at] =
      Math.log(1 + (all - frequency + 0.5) / (frequency + 0.5)) * (term.role === 'asked' ? 0.3 : 1);
  });
  return { matches, weights, score };
}

function titleOf(place: Place | null): Column {
  if (place === null) return new Uint8Array(0);
  const { titleStarts, titleWords } = place.held.segment;
  return titleWords.subarray(titleStarts[place.local] ?? 0, titleStarts[place.local + 1] ?? 0);
}
