import { describe, expect, it } from 'vitest';
import {
  headInContext,
  headItself,
  headMet,
  headQualified,
} from '../../../src/intents/features/asked-for.ts';
import { scoreOf } from '../../support/candidates.ts';
import { libraryOf } from '../../support/libraries.ts';

const library = libraryOf({
  a: 'The treaty of Bergen ended the quarrel. It kept the nets apart.\n\nThe ferry sails at noon.',
});

describe('the noun that says what is asked for', () => {
  it('stands in the fact', () => {
    expect(scoreOf(headMet, library, 'Which treaty ended the quarrel?', 'ended')).toBe(1);
    expect(scoreOf(headItself, library, 'Which treaty ended the quarrel?', 'ended')).toBe(1);
    expect(scoreOf(headMet, library, 'Which treaty ended the quarrel?', 'sails')).toBe(0);
  });

  it('or around it', () => {
    const around = scoreOf(headInContext, library, 'Which treaty kept the nets apart?', 'nets');
    expect(around).toBeGreaterThan(0);
    expect(around).toBeLessThan(1);
    expect(scoreOf(headInContext, library, 'Which treaty kept the nets apart?', 'sails')).toBe(0);
  });

  it('does not matter where the question has none', () => {
    expect(scoreOf(headMet, library, 'Who ended the quarrel?', 'ended')).toBe(0);
  });

  it('is said more closely than the question does, or not', () => {
    const industries = libraryOf({ a: 'The town has a weaving industry. The industry is old.' });
    expect(scoreOf(headQualified, industries, 'Which industry does the town have?', 'weaving')).toBe(1);
    expect(scoreOf(headQualified, industries, 'Which weaving industry does the town have?', 'weaving')).toBe(
      0,
    );
    expect(scoreOf(headQualified, industries, 'Which industry does the town have?', 'is old')).toBe(0);
  });
});
