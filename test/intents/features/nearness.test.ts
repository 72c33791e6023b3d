import { describe, expect, it } from 'vitest';
import type { Feature } from '../../../src/intents/feature.ts';
import { adjacentPairs, compactness, sameOrder } from '../../../src/intents/features/nearness.ts';
import { candidateOf } from '../../support/candidates.ts';
import { libraryOf } from '../../support/libraries.ts';

const library = libraryOf({
  a: 'The old ferry left the small harbour early. The harbour keeper slept while a ferry, white and old, came.',
});
const [FIRST, SECOND] = [0, 1];
const score = (feature: Feature, question: string, fact: number) =>
  feature.score(candidateOf(library, question, fact));

describe('phrases', () => {
  it('are neighbours of the question that are neighbours in the fact, in that order', () => {
    expect(score(adjacentPairs, 'old ferry', FIRST)).toBe(1);
    expect(score(adjacentPairs, 'old ferry', SECOND)).toBe(0);
    expect(score(adjacentPairs, 'ferry old', FIRST)).toBe(0);
    expect(score(adjacentPairs, 'ferry', FIRST)).toBe(0);
  });
});

describe('closeness', () => {
  it('is 1 where nothing stands between the words, and less the more does', () => {
    expect(score(compactness, 'old ferry', FIRST)).toBe(1);
    const apart = score(compactness, 'old harbour', FIRST);
    const farther = score(compactness, 'harbour old', SECOND);
    expect(apart).toBeLessThan(1);
    expect(farther).toBeLessThan(apart);
    expect(farther).toBeGreaterThan(0);
  });

  it('is 0 where fewer than two words are met', () => {
    expect(score(compactness, 'ferry', FIRST)).toBe(0);
    expect(score(compactness, 'ferry zeppelin', FIRST)).toBe(0);
  });
});

describe('order', () => {
  it('is the longest run of the question’s words in the same order, as a share', () => {
    expect(score(sameOrder, 'old ferry harbour', FIRST)).toBe(1);
    expect(score(sameOrder, 'harbour ferry', FIRST)).toBe(0.5);
    expect(score(sameOrder, 'harbour ferry', SECOND)).toBe(1);
    expect(score(sameOrder, 'ferry', FIRST)).toBe(0);
  });
});
