import { describe, expect, it } from 'vitest';
import { asksOfUnheard, unheardOf, unknownNames, unmet } from '../../src/answer/unheard.ts';
import { analyse } from '../../src/intents/question.ts';
import { readLexicon } from '../../src/knowledge/lexicon.ts';
import { candidateOf, factWith } from '../support/candidates.ts';
import { toyLibrary } from '../support/libraries.ts';

const library = toyLibrary();
const lexicon = readLexicon();
const asked = (question: string) => analyse(question, library.index, lexicon);

describe('a thing that is asked for', () => {
  it('is unheard of where no word of the articles stands for it', () => {
    expect(unheardOf(asked('Which helicopters guard the lighthouse?'))).toMatchObject({
      kind: 'words',
      words: ['helicopters guard'],
    });
    expect(unheardOf(asked('Which lighthouse is old?'))).toBeNull();
  });

  it('must be known where a date or an amount of it is wanted', () => {
    expect(unheardOf(asked('What is the warranty date of the agreement?'))).toEqual({
      kind: 'words',
      words: ['warranty'],
    });
    expect(unheardOf(asked('What is the date of the agreement?'))).toBeNull();
  });

  it('may be any noun that nothing stands for', () => {
    expect(asksOfUnheard(asked('How do helicopters reach the lighthouse?'))).toBe(true);
    expect(asksOfUnheard(asked('How do trawlers reach the lighthouse?'))).toBe(false);
  });

  it('is not unheard of for being misspelt', () => {
    expect(unheardOf(asked('how long does the agreemnt betwen them run?'))).toBeNull();
  });
});

describe('names and numbers', () => {
  it('are told as typed where the articles have nothing like them', () => {
    expect(unknownNames(asked('the 2015 agreement with Peru'))).toEqual({
      kind: 'names',
      names: ['2015', 'Peru'],
    });
    expect(unknownNames(asked('the agreement with Norway'))).toBeNull();
  });
});

describe('the words that are not met', () => {
  it('are told as typed, and only those', () => {
    const candidate = candidateOf(
      library,
      'Zeppelin over the lighthouse',
      factWith(library, 'old lighthouse'),
    );
    expect(unmet(candidate)).toEqual(['Zeppelin']);
  });

  it('leave out what only says what is wanted', () => {
    const candidate = candidateOf(
      library,
      'which city has a lighthouse',
      factWith(library, 'old lighthouse'),
    );
    expect(unmet(candidate)).toEqual([]);
  });
});
