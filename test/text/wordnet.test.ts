import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readLexicon } from '../../src/knowledge/lexicon.ts';
import { type Lexicon, NO_LEXICON } from '../../src/text/lexicon.ts';
import { wordNet } from '../../src/text/wordnet.ts';

let lexicon: Lexicon;
beforeAll(() => {
  lexicon = readLexicon();
});

const weight = (word: string, other: string) =>
  lexicon.related(word).find((related) => related.word === other)?.weight ?? 0;

describe('the thesaurus', () => {
  it.each([
    ['pact', 'accord'],
    ['accord', 'pact'],
    ['crude', 'oil'],
    ['rush', 'haste'],
    ['buy', 'purchase'],
    ['purchase', 'buy'],
    ['oppose', 'opposition'],
  ])('links %s with %s', (word, other) => {
    expect(Math.max(weight(word, other), weight(other, word))).toBeGreaterThan(0);
  });

  it('links words of the same meaning closer than kinds of each other, and rare senses less', () => {
    expect(weight('purchase', 'buy')).toBeGreaterThan(weight('purchase', 'acquire'));
    expect(weight('bank', 'depository financial institution')).toBeGreaterThan(0);
    expect(weight('pact', 'treaty')).toBeGreaterThan(weight('pact', 'written agreement'));
  });

  it.each([
    ['negotiations', 'talks'],
    ['signed', 'signature'],
    ['stronger', 'strength'],
    ['countries', 'nation'],
    ['women', 'adult female'],
    ['agreed', 'concur'],
  ])('looks %s up by the word it is a form of', (word, other) => {
    expect(lexicon.knows(word)).toBe(true);
    expect(lexicon.related(word).map((related) => related.word)).toContain(other);
  });

  it.each([
    ['open', 'closed'],
    ['losing', 'win'],
    ['increased', 'decrease'],
    ['north', 'south'],
    ['never', 'always'],
  ])('knows that %s is the opposite of %s', (word, other) => {
    expect(lexicon.opposites(word)).toContain(other);
    expect(lexicon.opposites(word)).not.toContain(word);
  });

  it('knows no opposite of a ferry, nor of what is no word', () => {
    for (const word of ['ferry', 'asdfgh', '', '漢']) expect(lexicon.opposites(word)).toEqual([]);
  });

  it.each([
    'hegseth',
    'asdfgh',
    'naiveté',
    'constructor_',
    '__proto__',
    '',
    ' ',
    'a b',
    '\n',
    '😀',
    '漢',
    '2 of',
  ])('does not know %j', (word) => {
    expect(lexicon.knows(word)).toBe(false);
    expect(lexicon.related(word)).toEqual([]);
  });

  it('takes any text for a word', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-z]{0,6}$/)), (word) => {
        const related = lexicon.related(word);
        if (related.length > 0) expect(lexicon.knows(word)).toBe(true);
        for (const [at, one] of related.entries()) {
          expect(one.word).not.toBe(word);
          expect(one.weight).toBeGreaterThan(0);
          expect(one.weight).toBeLessThanOrEqual(1);
          expect(one.weight).toBeLessThanOrEqual(related[at - 1]?.weight ?? 1);
        }
        expect(new Set(related.map((one) => one.word)).size).toBe(related.length);
      }),
      { numRuns: 500 },
    );
  });

  it('takes a word of any length', () => {
    expect(lexicon.knows('a'.repeat(100_000))).toBe(false);
    expect(lexicon.related('ing'.repeat(50_000))).toEqual([]);
  });

  it('gives the same again, from memory', () => {
    expect(lexicon.related('pact')).toBe(lexicon.related('pact'));
  });

  it('knows nothing where its files are empty, and nothing where there is none', () => {
    const empty = { index: new Uint8Array(0), data: new Uint8Array(0) };
    const nothing = wordNet({ noun: empty, verb: empty, adj: empty, adv: empty });
    for (const one of [nothing, NO_LEXICON]) {
      expect(one.knows('pact')).toBe(false);
      expect(one.related('pact')).toEqual([]);
    }
  });
});
