import { newsLike } from '../article-style.ts';
import { TRAIT } from '../fact-traits.ts';
import type { Candidate, Feature } from '../feature.ts';
import { smallness } from '../smallness.ts';

function early({ told }: Candidate): number {
  return 1 / (1 + (told?.ordinal ?? 0) / 3);
}

/** What matters comes first: 1 for the first fact of an article, a quarter for the tenth. */
export const lead: Feature = { name: 'early in article', score: early };

/** What is left of it in a folder of a few sentences: who has only those asks of all of them. */
const LEAD_OF_FEW = 0.5;

/** News puts what matters first, an encyclopaedia does not. */
export const newsLead: Feature = {
  name: 'early in news',
  score(candidate) {
    const { index, article } = candidate;
    return early(candidate) * newsLike(index, article) * (1 - (1 - LEAD_OF_FEW) * smallness(index));
  },
};

/** The first fact of its paragraph, where it says what it is about. */
export const opensParagraph: Feature = {
  name: 'opens a paragraph',
  score: ({ told }) => 1 / (told?.sentence ?? 1),
};

/** Very short sentences seldom answer on their own: 1 from thirty words on. */
export const length: Feature = {
  name: 'length',
  score: ({ index, fact }) => Math.min(1, index.length(fact) / 30),
};

/** Sentences under six words that matter, fragments mostly. */
export const fragment: Feature = {
  name: 'fragment',
  score: ({ index, fact }) => (index.length(fact) < 4 ? 1 : 0),
};

/** A question in the article answers nothing. */
export const asksItself: Feature = {
  name: 'is a question',
  score: ({ traits }) => ((traits & TRAIT.question) !== 0 ? 1 : 0),
};

/** A heading names what the sentences below it say. */
export const isHeading: Feature = {
  name: 'is a heading',
  score: ({ told }) => (told?.form === 'heading' ? 1 : 0),
};

/** The share of a fact's words that the question did not already have: what there is to be told. */
export const news: Feature = {
  name: 'says more than asked',
  score({ index, fact, meetings }) {
    const content = index.content(fact);
    const all = index.length(fact);
    if (all === 0) return 0;
    let known = 0;
    let last = -1;
    for (const { place, weight } of meetings) {
      if (place === last || weight <= 0.6 || content[place] !== 1) continue;
      known++;
      last = place;
    }
    return 1 - known / all;
  },
};
