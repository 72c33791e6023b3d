import { describe, expect, it } from 'vitest';
import { conflict } from '../../src/answer/conflict.ts';
import { candidateOf, factWith } from '../support/candidates.ts';
import { toyLibrary } from '../support/libraries.ts';

const library = toyLibrary();
const clash = (question: string, words: string) =>
  conflict(candidateOf(library, question, factWith(library, words)));

describe('a fact that says something else of the question’s own words', () => {
  it.each([
    ['duties on Danish salmon', 'imposed duties'],
    ['a museum of 7 clocks', '340 clocks'],
  ])('qualifies a noun otherwise than "%s"', (question, words) => {
    expect(clash(question, words)).toMatchObject({ kind: 'words' });
  });

  it.each([
    ['did Lund thank Brandt?', 'thanked Lund'],
    ['has Norway imposed duties on Denmark?', 'imposed duties'],
  ])('has the parts of "%s" the other way round', (question, words) => {
    expect(clash(question, words)).toMatchObject({ kind: 'words' });
  });

  it.each([
    ['the previous agreement', '20-year'],
    ['the next ceremony', 'old lighthouse'],
  ])('is not about "%s"', (question, words) => {
    expect(clash(question, words)).toMatchObject({ kind: 'words' });
  });
});

describe('a fact that says what is asked', () => {
  it.each([
    ['duties on Norwegian salmon', 'imposed duties'],
    ['why are there duties on Danish salmon smokehouses', 'imposed duties'],
    ['340 clocks', '340 clocks'],
    ['20-year agreement', '20-year'],
    ['did Brandt thank Lund?', 'thanked Lund'],
    ['who thanked Lund', 'thanked Lund'],
    ['was Lund thanked by Brandt', 'thanked Lund'],
    ['did Denmark impose duties on Norway?', 'imposed duties'],
    ['did Denmark and Norway sign', '20-year'],
    ['where was the ceremony', 'old lighthouse'],
    ['what is the lighthouse next to', 'old lighthouse'],
  ])('is no conflict for "%s"', (question, words) => {
    expect(clash(question, words)).toBeNull();
  });
});
