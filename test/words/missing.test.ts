import { describe, expect, it } from 'vitest';
import type { Detail, Missing } from '../../src/answer/answer.ts';
import { ENGLISH } from '../../src/words/english.ts';
import { missingText } from '../../src/words/missing.ts';

const DETAILS: Readonly<Record<Detail, string>> = {
  person: 'names who',
  place: 'place',
  country: 'country',
  date: 'date',
  duration: 'how long',
  amount: 'amount',
  number: 'number',
  percentage: 'percentage',
  reason: 'reason',
  opinion: 'judges',
};

const TOLD: readonly (readonly [Missing, RegExp])[] = [
  [{ kind: 'nothing_asked' }, /no question/],
  [{ kind: 'not_a_question' }, /only questions about the articles/],
  [{ kind: 'too_long', limit: 1000 }, /1,000 characters/],
  [{ kind: 'no_articles' }, /no articles yet/],
  [{ kind: 'names', names: ['Modi'] }, /^“Modi” is not mentioned/],
  [{ kind: 'names', names: ['Modi', 'Xi', 'Peru'] }, /^“Modi”, “Xi” and “Peru” are not mentioned/],
  [{ kind: 'words', words: ['zeppelin'] }, /“zeppelin”/],
  [{ kind: 'words', words: ['zeppelin', 'trombone'] }, /“zeppelin” and “trombone”/],
  [{ kind: 'statement', speaker: 'Jon Aker', about: null }, /Jon Aker is mentioned, but/],
  [{ kind: 'statement', speaker: 'Olav Lund', about: 'salmon' }, /Olav Lund .*“salmon”/],
  [{ kind: 'evidence' }, /clearly enough/],
];

describe('what is missing', () => {
  it.each(TOLD)('of %j is told in a sentence', (missing, wording) => {
    const text = missingText(missing, 2, ENGLISH);
    expect(text).toMatch(wording);
    expect(text).toMatch(/^[\p{Lu}“].*\.$/u);
  });

  it.each(Object.entries(DETAILS) as [Detail, string][])('of a %s says so', (detail, word) => {
    expect(missingText({ kind: 'detail', detail }, 1, ENGLISH)).toContain(word);
  });

  it('speaks of one article or of all', () => {
    const missing: Missing = { kind: 'names', names: ['Modi'] };
    expect(missingText(missing, 1, ENGLISH)).toContain('the article.');
    expect(missingText(missing, 7, ENGLISH)).toContain('the 7 articles');
  });
});
