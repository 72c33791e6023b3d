import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { variantsOf } from '../../src/intents/variants.ts';
import { type Lexicon, NO_LEXICON } from '../../src/text/lexicon.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { libraryOf } from '../support/libraries.ts';

const { index } = libraryOf({
  shore:
    'The United States bought mackerel from Brandt at the harbour. A signed agreement hung in the chapel. The king spoke in May of sole.',
});

function variants(phrase: string, lexicon: Lexicon = NO_LEXICON) {
  return variantsOf(tokenize(phrase), index, lexicon).map(({ terms, weight, kinship }) => ({
    words: terms.map((term) => index.stems[term]).join(' '),
    weight,
    kinship,
  }));
}

const knowing = (
  related: Readonly<Record<string, readonly { word: string; weight: number }[]>>,
): Lexicon => ({
  ...NO_LEXICON,
  knows: (word) => Object.hasOwn(related, word),
  related: (word) => related[word] ?? [],
});

describe('what a word of a question may mean in the articles', () => {
  it('is first of all the word itself, in whatever form', () => {
    expect(variants('signing')[0]).toEqual({ words: 'sign', weight: 1, kinship: 'exact' });
  });

  it.each(['brantd', 'brand', 'bradnt', 'mackrel', 'harbuor', 'agreemnt'])(
    'is the word that "%s" is misspelt for',
    (typed) => {
      expect(variants(typed)[0]?.kinship).toBe('spelling');
    },
  );

  it('is less sure the more slips there are', () => {
    const [one] = variants('agrement');
    const [two] = variants('agrment');
    expect([one?.words, two?.words]).toEqual(['agreement', 'agreement']);
    expect(one?.weight).toBeGreaterThan(two?.weight ?? 1);
  });

  it('is nothing where the first letter is another, the word is short or much is wrong', () => {
    expect(variants('frandt')).toEqual([]);
    expect(variants('kng')).toEqual([]);
    expect(variants('mckrlx')).toEqual([]);
    expect(variants('sol3')).toEqual([]);
  });

  it('is no other ordinary word for an ordinary word, only a name', () => {
    const ordinary = knowing({ chapels: [], chapter: [], chaple: [], brand: [] });
    expect(variants('chaple', ordinary)).toEqual([]);
    expect(variants('brand', ordinary)[0]).toMatchObject({ kinship: 'spelling' });
  });

  it.each(['US', 'america', 'americans', 'Washington'])('is the country that "%s" names too', (name) => {
    expect(variants(name)[0]).toMatchObject({ words: 'unit state', kinship: 'place' });
  });

  it('is more surely the country by its name than by its capital', () => {
    expect(variants('america')[0]?.weight).toBeGreaterThan(variants('washington')[0]?.weight ?? 1);
  });

  it('is an everyday word for the same', () => {
    expect(variants('pact')).toContainEqual(
      expect.objectContaining({ words: 'agreement', kinship: 'paraphrase' }),
    );
  });

  it('is a fixed phrase itself, by the words of it that are no little ones', () => {
    const { index: calm } = libraryOf({ ties: 'Their ties have never been stronger. They step back.' });
    const [found] = variantsOf(tokenize('never been stronger'), calm, NO_LEXICON);
    expect(found?.kinship).toBe('exact');
    expect(found?.terms.map((term) => calm.stems[term])).toEqual(['never', 'stronger']);
  });

  it.each([
    ['nickname', 'known'],
    ['run away', 'fled'],
    ['opponents', 'foes'],
  ])('is by "%s" what an article calls "%s"', (typed, told) => {
    const { index: other } = libraryOf({ told: `It was ${told} then.` });
    const [found] = variantsOf(tokenize(typed), other, NO_LEXICON);
    expect(found?.kinship).toBe('paraphrase');
  });

  it('is another word for what it is a form of, not for another with its stem', () => {
    const trade = libraryOf({
      trade: 'Norway went on with its purchase of oil. The consequential day came.',
    });
    const found = variantsOf(tokenize('importing'), trade.index, NO_LEXICON).map(({ terms }) =>
      terms.map((term) => trade.index.stems[term]).join(' '),
    );
    expect(found).toEqual(['purchas']);
  });

  it('is a word that the thesaurus relates to it, as strongly as it does', () => {
    const found = variants(
      'port',
      knowing({
        port: [
          { word: 'harbour', weight: 0.8 },
          { word: 'chapel', weight: 0.4 },
          { word: 'pier', weight: 1 },
        ],
      }),
    );
    expect(found.map(({ words }) => words)).toEqual(['harbor', 'chapel']);
    expect(found[0]?.weight).toBeGreaterThan(found[1]?.weight ?? 1);
    expect(found.every(({ kinship }) => kinship === 'related')).toBe(true);
  });

  it('is never a word that stands in no article, weighs 0 to 1, and comes best first', () => {
    const word = fc.oneof(
      fc.constantFrom(...index.stems),
      fc.string({ maxLength: 12 }),
      fc.constantFrom('us', 'moscow', 'deal'),
    );
    const lexicon = knowing({ deal: [{ word: 'agreement', weight: 1 }] });
    fc.assert(
      fc.property(word, (typed) => {
        for (const token of tokenize(typed)) {
          const found = variantsOf([token], index, lexicon);
          const weights = found.map(({ weight }) => weight);
          expect(weights.toSorted((a, b) => b - a)).toEqual(weights);
          expect(weights.every((weight) => weight > 0 && weight <= 1)).toBe(true);
          for (const { terms } of found)
            for (const term of terms) expect([...index.holding([term])]).not.toEqual([]);
        }
      }),
    );
  });
});
