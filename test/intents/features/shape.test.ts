import { describe, expect, it } from 'vitest';
import type { Feature } from '../../../src/intents/feature.ts';
import * as shape from '../../../src/intents/features/shape.ts';
import { scoreOf } from '../../support/candidates.ts';
import { libraryOf } from '../../support/libraries.ts';

const library = libraryOf({
  a: [
    '# The harbour',
    'A white ferry left the harbour early on Monday with forty passengers, nine bicycles, two goats and a brass band on deck.',
    'It came back. Why did the ferry turn?',
    'No ferry sailed at noon.',
  ].join('\n\n'),
});
const score = (feature: Feature, words: string, question = 'ferry') =>
  scoreOf(feature, library, question, words);

describe('the shape of a fact', () => {
  it('is early in its article: 1 at its start, less with every fact', () => {
    expect(score(shape.lead, '# The harbour'.slice(2))).toBe(1);
    expect(score(shape.lead, 'It came back')).toBeLessThan(score(shape.lead, 'A white ferry'));
    expect(score(shape.lead, 'No ferry')).toBeGreaterThan(0);
  });

  it('is long or a fragment', () => {
    expect(score(shape.length, 'A white ferry')).toBeGreaterThan(score(shape.length, 'No ferry'));
    expect(score(shape.fragment, 'It came back')).toBe(1);
    expect(score(shape.fragment, 'A white ferry')).toBe(0);
  });

  it('opens its paragraph, or comes later in it', () => {
    expect(score(shape.opensParagraph, 'It came back')).toBe(1);
    expect(score(shape.opensParagraph, 'Why did')).toBe(0.5);
  });

  it('is early in a story, and only there', () => {
    const story = libraryOf({ a: 'BERGEN (Herald) -- A ferry sank. Nobody was hurt.' });
    const first = scoreOf(shape.newsLead, story, 'ferry', 'ferry sank');
    expect(first).toBeGreaterThan(0);
    expect(scoreOf(shape.newsLead, story, 'ferry', 'Nobody')).toBeLessThan(first);
    expect(score(shape.newsLead, 'A white ferry')).toBe(0);
  });

  it('is early in a story, half as much in a folder of a few sentences as in a large one', () => {
    const story = 'BERGEN (Herald) -- A ferry sank. Nobody was hurt.';
    const large = libraryOf({ a: story, b: 'The harbour was calm. '.repeat(1000) });
    const few = libraryOf({ a: story });
    expect(scoreOf(shape.newsLead, large, 'ferry', 'ferry sank')).toBeCloseTo(1, 2);
    expect(scoreOf(shape.newsLead, few, 'ferry', 'ferry sank')).toBeCloseTo(0.5, 2);
  });

  it('is a question itself', () => {
    expect(score(shape.asksItself, 'Why did')).toBe(1);
    expect(score(shape.asksItself, 'It came back')).toBe(0);
  });

  it('is a heading', () => {
    expect(score(shape.isHeading, 'The harbour')).toBe(1);
    expect(score(shape.isHeading, 'No ferry')).toBe(0);
  });

  it('says more than was asked, or hardly anything', () => {
    const whole = score(shape.news, 'No ferry', 'no ferry sailed at noon');
    expect(whole).toBeLessThan(score(shape.news, 'No ferry', 'ferry'));
    expect(score(shape.news, 'No ferry', 'zeppelin')).toBe(1);
  });
});
