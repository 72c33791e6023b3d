import { describe, expect, it } from 'vitest';
import {
  carriedFromOpening,
  carriedFurther,
  carriedOver,
  definesSubject,
  goesOn,
  paragraphSoFar,
  wordsOpen,
} from '../../../src/intents/features/subject.ts';
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

  it('is further back where pronouns follow each other', () => {
    const chain = libraryOf({
      a: 'The ferry was built in Bergen. It sails at noon. It carries herring.\n\nThey sing.',
    });
    expect(scoreOf(carriedFurther, chain, 'ferry', 'herring')).toBe(1);
    expect(scoreOf(carriedFromOpening, chain, 'ferry', 'herring')).toBe(1);
    expect(scoreOf(carriedFurther, chain, 'ferry', 'sails')).toBe(0);
    expect(scoreOf(carriedFromOpening, chain, 'ferry', 'sing')).toBe(0);
    expect(scoreOf(carriedFurther, chain, 'herring', 'herring')).toBe(0);
  });

  it('goes on in the next sentence, not in the next paragraph', () => {
    const two = libraryOf({ a: 'The ferry was sold. Buyers came from Bergen.\n\nNobody wept.' });
    expect(scoreOf(goesOn, two, 'who bought the ferry', 'Buyers')).toBeGreaterThan(0);
    expect(scoreOf(goesOn, two, 'buyers', 'wept')).toBe(0);
    expect(scoreOf(goesOn, two, 'buyers', 'Buyers')).toBe(0);
  });

  it('has been spoken of earlier in the paragraph, however far back', () => {
    const long = libraryOf({
      a: 'The ferry was sold. Buyers came from Bergen. They dined. Rain fell on the pier.\n\nNobody wept.',
    });
    expect(scoreOf(paragraphSoFar, long, 'the buyers', 'Rain')).toBe(1);
    expect(scoreOf(paragraphSoFar, long, 'the rain', 'Rain')).toBe(0);
    expect(scoreOf(paragraphSoFar, long, 'the rain', 'dined')).toBe(0);
    expect(scoreOf(paragraphSoFar, long, 'the buyers', 'wept')).toBe(0);
  });
});
