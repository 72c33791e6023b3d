import { describe, expect, it } from 'vitest';
import { carriedOver, definesSubject, wordsOpen } from '../../../src/intents/features/subject.ts';
import { scoreOf } from '../../support/candidates.ts';
import { libraryOf } from '../../support/libraries.ts';

const library = libraryOf({
  a: 'Fishnet is a club of trawlers. The trawlers of the north joined Fishnet. They pay for ice.',
});

describe('what a fact tells about', () => {
  it('opens it', () => {
    expect(scoreOf(wordsOpen, library, 'fishnet', 'is a club')).toBe(1);
    expect(scoreOf(wordsOpen, library, 'fishnet', 'joined')).toBeLessThan(0.5);
    expect(scoreOf(wordsOpen, library, 'zeppelin', 'joined')).toBe(0);
  });

  it('is defined there where a definition is wanted', () => {
    expect(scoreOf(definesSubject, library, 'What is Fishnet?', 'is a club')).toBe(1);
    expect(scoreOf(definesSubject, library, 'What is Fishnet?', 'joined')).toBe(0);
    expect(scoreOf(definesSubject, library, 'Who joined Fishnet?', 'is a club')).toBe(0);
  });

  it('is in the sentence before where a pronoun stands for it', () => {
    expect(scoreOf(carriedOver, library, 'trawlers', 'pay for ice')).toBe(1);
    expect(scoreOf(carriedOver, library, 'club', 'joined')).toBe(0);
  });
});
