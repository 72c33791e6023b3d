import { describe, expect, it } from 'vitest';
import type { Feature } from '../../../src/intents/feature.ts';
import * as names from '../../../src/intents/features/names.ts';
import { scoreOf } from '../../support/candidates.ts';
import { toyLibrary } from '../../support/libraries.ts';

const library = toyLibrary();
const score = (feature: Feature, question: string, words: string) =>
  scoreOf(feature, library, question, words);

describe('names', () => {
  it('count where they stand, less where they only belong, not at all elsewhere', () => {
    expect(score(names.namesMet, 'Brandt', 'thanked Lund')).toBe(1);
    const belongs = score(names.namesMet, 'Ida', 'thanked Lund');
    expect(belongs).toBeGreaterThan(0);
    expect(belongs).toBeLessThan(1);
    expect(score(names.namesMet, 'Brandt', 'clock museum')).toBe(0);
  });

  it('are missed where they are nowhere near', () => {
    expect(score(names.namesMissed, 'Brandt', 'clock museum')).toBe(1);
    expect(score(names.namesMissed, 'Brandt', 'thanked Lund')).toBe(0);
    expect(score(names.namesMissed, 'lighthouse', 'clock museum')).toBe(0);
  });

  it('of the person whose words are wanted count where that person speaks', () => {
    const wanted = (words: string) => score(names.speakerMet, 'what did Lund say?', words);
    expect(wanted('fuel would become')).toBe(1);
    expect(wanted('thanked Lund')).toBe(0);
    expect(score(names.speakerMet, 'did Lund warn of fuel', 'fuel would become')).toBe(0);
  });
});

describe('numbers', () => {
  it('are missed where the fact has others', () => {
    expect(score(names.numbersMissed, '340 clocks', '340 clocks')).toBe(0);
    expect(score(names.numbersMissed, '99 clocks', '340 clocks')).toBe(1);
    expect(score(names.numbersMissed, 'clocks', '340 clocks')).toBe(0);
  });
});

describe('words of somebody', () => {
  it('count only where words are wanted, and not in narration', () => {
    const wanted = (words: string) => score(names.somebodySpeaks, 'what did they say about fuel', words);
    expect(wanted('fuel would become')).toBe(1);
    expect(wanted('never been calmer')).toBe(1);
    expect(wanted('old lighthouse')).toBe(0);
    expect(score(names.somebodySpeaks, 'how dear is fuel', 'fuel would become')).toBe(0);
  });
});

describe('words that are nowhere', () => {
  it('count by their weight in the question', () => {
    expect(score(names.nowhere, 'zeppelin', 'old lighthouse')).toBe(1);
    expect(score(names.nowhere, 'lighthouse', 'old lighthouse')).toBe(0);
    const half = score(names.nowhere, 'lighthouse zeppelin', 'old lighthouse');
    expect(half).toBeGreaterThan(0);
    expect(half).toBeLessThan(1);
  });
});
