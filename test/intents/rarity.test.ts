import { describe, expect, it } from 'vitest';
import { inverseFrequency, worth } from '../../src/intents/rarity.ts';
import { tokenize } from '../../src/text/tokens.ts';

describe('inverse frequency', () => {
  it.each([1, 15, 100_000])(
    'is above 0 and falls with every further one of %i facts that holds a word',
    (facts) => {
      const weights = [0, 1, facts].map((frequency) => inverseFrequency(frequency, facts));
      expect(weights.every((weight) => weight > 0)).toBe(true);
      expect(weights.toSorted((a, b) => b - a)).toEqual(weights);
    },
  );

  it('still tells a word from another in a folder of one sentence', () => {
    expect(inverseFrequency(1, 1)).toBeGreaterThan(1);
  });
});

describe('what a word is worth that nothing stands for', () => {
  const of = (phrase: string) => worth(tokenize(phrase), []);

  it('is less for an everyday one', () => {
    expect(of('trawler')).toBe(1);
    expect(of('take')).toBeLessThan(0.5);
    expect(of('take')).toBeGreaterThan(0);
  });

  it('is for a phrase what its words are together, and never more than for a rare word', () => {
    expect(of('take part')).toBeCloseTo(of('take') + of('part'));
    expect(of('trawler fleet')).toBe(1);
  });

  it('is all of it where something does', () => {
    expect(worth(tokenize('take part'), [{ terms: [0], weight: 0.7, kinship: 'paraphrase' }])).toBe(1);
  });
});
