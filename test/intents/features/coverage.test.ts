import { describe, expect, it } from 'vitest';
import * as coverage from '../../../src/intents/features/coverage.ts';
import { candidateOf, factWith, scoreOf } from '../../support/candidates.ts';
import { libraryOf, toyLibrary } from '../../support/libraries.ts';

const library = toyLibrary();

describe('the share of a question that is met', () => {
  it('is 1 where every word stands in the fact and 0 where none does', () => {
    expect(scoreOf(coverage.exactCoverage, library, 'lighthouse in Bergen', 'old lighthouse')).toBe(1);
    expect(scoreOf(coverage.exactCoverage, library, 'blacksmith', 'old lighthouse')).toBe(0);
  });

  it('counts a rare word more than a common one', () => {
    const rare = scoreOf(coverage.exactCoverage, library, 'lighthouse agreement', 'old lighthouse');
    expect(rare).toBeGreaterThan(0.5);
    expect(rare).toBeLessThan(1);
  });

  it('counts another word for the same, but not as the word itself', () => {
    expect(scoreOf(coverage.exactCoverage, library, 'deal', '20-year')).toBe(0);
    const synonym = scoreOf(coverage.coverage, library, 'deal', '20-year');
    expect(synonym).toBeGreaterThan(0);
    expect(synonym).toBeLessThan(1);
  });

  it('tells the sentence before from the one after', () => {
    expect(scoreOf(coverage.beforeCoverage, library, 'lighthouse', 'imposed duties')).toBe(1);
    expect(scoreOf(coverage.afterCoverage, library, 'lighthouse', 'imposed duties')).toBe(0);
    expect(scoreOf(coverage.afterCoverage, library, 'salmon', 'old lighthouse')).toBe(1);
    expect(scoreOf(coverage.openingCoverage, library, 'lighthouse', 'imposed duties')).toBe(1);
    expect(scoreOf(coverage.openingCoverage, library, 'lighthouse', 'old lighthouse')).toBe(0);
  });

  it('sees the title and the rest of the article', () => {
    expect(scoreOf(coverage.titleCoverage, library, 'fishing', 'old lighthouse')).toBe(1);
    expect(scoreOf(coverage.articleCoverage, library, 'herring', 'old lighthouse')).toBe(1);
    expect(scoreOf(coverage.articleCoverage, library, 'herring', 'clock museum')).toBe(0);
  });

  it('in context is most for the fact itself, and falls with the distance', () => {
    const inContext = (words: string) => scoreOf(coverage.contextCoverage, library, 'lighthouse', words);
    expect(inContext('old lighthouse')).toBe(1);
    expect(inContext('imposed duties')).toBeLessThan(1);
    expect(inContext('thanked Lund')).toBeLessThan(inContext('imposed duties'));
    expect(inContext('clock museum')).toBe(0);
    expect(scoreOf(coverage.contextCoverage, library, 'transport', 'thanked Lund')).toBeGreaterThan(0.5);
  });

  it('reaches two sentences back', () => {
    const far = libraryOf({ a: 'A ferry came. It was white. It left.' });
    expect(scoreOf(coverage.earlierCoverage, far, 'ferry', 'left')).toBe(1);
    expect(scoreOf(coverage.earlierCoverage, far, 'ferry', 'white')).toBe(0);
  });

  it('by other words leaves out what stands there itself', () => {
    expect(scoreOf(coverage.otherWords, library, 'deal', '20-year')).toBeGreaterThan(0);
    expect(scoreOf(coverage.otherWords, library, 'agreement', '20-year')).toBe(0);
  });

  it('is more for a long question than for a short one', () => {
    const short = scoreOf(coverage.metMass, library, 'lighthouse', 'old lighthouse');
    expect(
      scoreOf(coverage.metMass, library, 'lighthouse in Bergen harvest fair', 'old lighthouse'),
    ).toBeGreaterThan(short);
    expect(short).toBeGreaterThan(0);
  });

  it('of a pair needs both words', () => {
    expect(scoreOf(coverage.bothMet, library, 'lighthouse Bergen', 'old lighthouse')).toBe(1);
    expect(scoreOf(coverage.bothMet, library, 'lighthouse blacksmith', 'old lighthouse')).toBe(0);
    expect(scoreOf(coverage.bothMet, library, 'lighthouse', 'old lighthouse')).toBe(0);
  });

  it('in context is given word by word too', () => {
    const candidate = candidateOf(library, 'lighthouse blacksmith', factWith(library, 'old lighthouse'));
    expect([...coverage.inContext(candidate)]).toEqual([1, 0]);
  });
});
