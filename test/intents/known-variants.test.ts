import { describe, expect, it } from 'vitest';
import { knownVariants } from '../../src/intents/known-variants.ts';
import type { Variant } from '../../src/intents/variants.ts';
import { ENGLISH } from '../../src/text/languages/english.ts';
import { languageNamed } from '../../src/text/languages.ts';
import { NO_LEXICON } from '../../src/text/lexicon.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { toyLibrary } from '../support/libraries.ts';

const { index } = toyLibrary();
const { index: other } = toyLibrary();
const variant = (term: number): Variant[] => [{ terms: [term], weight: 1, kinship: 'exact' }];
const unasked = (): never => {
  throw new Error('worked out again');
};

describe('what a word stands for', () => {
  it('is worked out once for one state of the articles', () => {
    const made = knownVariants(index, NO_LEXICON, ENGLISH, tokenize('ferry'), () => variant(1));
    expect(knownVariants(index, NO_LEXICON, ENGLISH, tokenize('ferry'), unasked)).toBe(made);
  });

  it.each([
    ['another word', index, NO_LEXICON, ENGLISH, 'ferries'],
    ['another spelling of its letters', index, NO_LEXICON, ENGLISH, 'Ferry'],
    ['another state of the articles', other, NO_LEXICON, ENGLISH, 'ferry'],
    ['another language', index, NO_LEXICON, languageNamed('de'), 'ferry'],
    ['another thesaurus', index, { ...NO_LEXICON }, ENGLISH, 'ferry'],
  ])('is worked out anew for %s', (_, articles, thesaurus, language, word) => {
    knownVariants(index, NO_LEXICON, ENGLISH, tokenize('ferry'), () => variant(1));
    const words = tokenize(word, language);
    expect(knownVariants(articles, thesaurus, language, words, () => variant(2))).toEqual(variant(2));
  });

  it('forgets words when they are too many, and goes on', () => {
    for (let at = 0; at < 6000; at++)
      knownVariants(index, NO_LEXICON, ENGLISH, tokenize(`ferry${at}`), () => variant(at));
    expect(knownVariants(index, NO_LEXICON, ENGLISH, tokenize('ferry0'), () => variant(7))).toEqual(
      variant(7),
    );
  });
});
