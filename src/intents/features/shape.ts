import { written } from '../../facts/fact.ts';
import type { Feature } from '../feature.ts';

/** News puts what matters first: 1 for the first fact of an article, a quarter for the tenth. */
export const lead: Feature = {
  name: 'early in article',
  score: ({ index, fact }) => 1 / (1 + (index.facts[fact]?.ordinal ?? 0) / 3),
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

/** Opens with a pronoun: it needs the sentence before it. */
export const pronounStart: Feature = {
  name: 'opens with a pronoun',
  score: ({ index, fact }) => (OPENERS.has(index.stems[index.terms(fact)[0] ?? -1] ?? '') ? 1 : 0),
};

/** A question in the article answers nothing. */
export const asksItself: Feature = {
  name: 'is a question',
  score: ({ index, fact }) => {
    const found = index.facts[fact];
    return found !== undefined && /\?["'”’*_)\]]*$/.test(written(found)) ? 1 : 0;
  },
};

/** A heading names what the sentences below it say. */
export const isHeading: Feature = {
  name: 'is a heading',
  score: ({ index, fact }) => (index.facts[fact]?.form === 'heading' ? 1 : 0),
};

/** The share of a fact's words that the question did not already have: what there is to be told. */
export const news: Feature = {
  name: 'says more than asked',
  score({ index, fact, question }) {
    const asked = new Set(
      question.terms.flatMap((term) =>
        term.variants.flatMap((variant) => (variant.weight > 0.6 ? variant.terms : [])),
      ),
    );
    const terms = index.terms(fact);
    const content = index.content(fact);
    let fresh = 0;
    let all = 0;
    terms.forEach((term, at) => {
      if (content[at] !== 1) return;
      all++;
      if (!asked.has(term)) fresh++;
    });
    return all === 0 ? 0 : fresh / all;
  },
};

const OPENERS = new Set([
  'he',
  'she',
  'it',
  'they',
  'thi',
  'that',
  'these',
  'those',
  'hi',
  'her',
  'their',
  'such',
]);
