import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byStem, dictionary } from '../../src/intents/dictionary.ts';
import { editDistance } from '../../src/text/natural.ts';

describe('a dictionary', () => {
  it('gives each stem one number, in the order they come', () => {
    const words = dictionary();
    expect(['ferri', 'harbour', 'ferri'].map(words.numberOf)).toEqual([0, 1, 0]);
    expect(words.stems).toEqual(['ferri', 'harbour']);
    expect(words.numbers.get('__proto__')).toBeUndefined();
  });

  it('finds every stem a few slips away whose beginning is right, also those that came later', () => {
    const stem = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', 'z'), minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(fc.array(stem), fc.array(stem), stem, fc.constantFrom(1, 2), (early, late, word, slips) => {
        const words = dictionary();
        early.forEach(words.numberOf);
        words.near(word, slips);
        late.forEach(words.numberOf);
        const near = new Set(words.near(word, slips));
        words.stems.forEach((other, term) => {
          const begins = other[0] === word[0] || (other[0] === word[1] && other[1] === word[0]);
          if (begins && editDistance(word, other) <= slips) expect(near).toContain(term);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('looks at few of many stems', () => {
    const words = dictionary();
    for (let at = 0; at < 5000; at++)
      words.numberOf(`${String.fromCharCode(97 + (at % 26))}${at.toString(26)}x`);
    expect(words.near('abcdefgh', 2).length).toBeLessThan(50);
  });

  it('orders stems by their letters, not by when they came', () => {
    const { stems, numberOf } = dictionary();
    const terms = ['zebra', 'ant', 'mole'].map(numberOf);
    expect(terms.toSorted((a, b) => byStem(stems, a, b)).map((term) => stems[term])).toEqual([
      'ant',
      'mole',
      'zebra',
    ]);
  });
});
