import { describe, expect, it } from 'vitest';
import { foldSpelling } from '../../src/text/spelling.ts';

describe('British and American spelling', () => {
  it.each([
    ['defence', 'defense'],
    ['centres', 'centers'],
    ['colourful', 'colorful'],
    ['institutionalising', 'institutionalizing'],
    ['analysed', 'analyzed'],
    ['travelled', 'traveled'],
    ['programmes', 'programs'],
    ['catalogues', 'catalogs'],
    ['greyish', 'grayish'],
    ['haemoglobin', 'hemoglobin'],
  ])('are one for %s and %s', (british, american) => {
    expect(foldSpelling(british)).toBe(foldSpelling(american));
  });

  it.each([
    'raise',
    'promise',
    'exercise',
    'revised',
    'surprise',
    'precise',
    'noise',
    'wise',
    'four',
    'tour',
    'hour',
    'fire',
    'more',
  ])('leave %s alone', (word) => {
    expect(foldSpelling(word)).toBe(word);
  });
});
