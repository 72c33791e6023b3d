import { describe, expect, it } from 'vitest';
import { inverseFrequency } from '../../src/intents/rarity.ts';

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
