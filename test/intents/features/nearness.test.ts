import { describe, expect, it } from 'vitest';
import type { Feature } from '../../../src/intents/feature.ts';
import { adjacentPairs, cluster, longestStretch, nearPairs } from '../../../src/intents/features/nearness.ts';
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

describe('pairs of words', () => {
  it('are near side by side, less so with words between, and not at all far apart', () => {
    expect(score(nearPairs, 'old ferry', FIRST)).toBe(1);
    expect(score(nearPairs, 'ferry old', FIRST)).toBe(1);
    const apart = score(nearPairs, 'left harbour', FIRST);
    expect(apart).toBeGreaterThan(0);
    expect(apart).toBeLessThan(1);
    expect(score(nearPairs, 'keeper came', SECOND)).toBe(0);
  });

  it('are none where a word is missing or alone', () => {
    expect(score(nearPairs, 'ferry', FIRST)).toBe(0);
    expect(score(nearPairs, 'ferry zeppelin', FIRST)).toBe(0);
  });
});

describe('the longest stretch', () => {
  it('counts the words that stand in the fact as in the question, little ones too', () => {
    expect(score(longestStretch, 'who left the small harbour', FIRST)).toBeCloseTo(4 / 6);
    expect(score(longestStretch, 'who left the small harbour', SECOND)).toBeCloseTo(2 / 6 / 2);
    expect(score(longestStretch, 'harbour', SECOND)).toBeCloseTo(1 / 6);
    expect(score(longestStretch, 'the zeppelin', FIRST)).toBe(0);
  });

  it('is 1 from six words on', () => {
    expect(score(longestStretch, 'the old ferry left the small harbour', FIRST)).toBe(1);
  });
});

describe('words together', () => {
  it('are those within eight words of each other', () => {
    expect(score(cluster, 'ferry harbour', FIRST)).toBe(1);
    const far = score(cluster, 'keeper came', SECOND);
    expect(far).toBeGreaterThan(0);
    expect(far).toBeLessThan(1);
    expect(score(cluster, 'zeppelin', FIRST)).toBe(0);
  });
});
