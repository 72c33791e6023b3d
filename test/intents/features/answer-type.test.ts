import { describe, expect, it } from 'vitest';
import { ENTITY_BITS } from '../../../src/facts/entity-bits.ts';
import * as type from '../../../src/intents/features/answer-type.ts';
import { candidateOf, factWith, scoreOf } from '../../support/candidates.ts';
import { toyLibrary } from '../../support/libraries.ts';

const library = toyLibrary();

describe('what a fact has to tell', () => {
  it.each([
    ['Where was the ceremony?', 'old lighthouse'],
    ['When was it announced?', 'was announced by'],
    ['Who announced it?', 'was announced by'],
    ['How much are the duties?', 'imposed duties'],
    ['How long does the agreement run?', '20-year'],
    ['Which country imposed duties?', 'imposed duties'],
    ['What percentage did Lund warn of?', 'fuel would become'],
    ['How many clocks are there?', '340 clocks'],
  ])('is what "%s" wants', (question, words) => {
    expect(scoreOf(type.answersType, library, question, words)).toBe(1);
    expect(scoreOf(type.lacksType, library, question, words)).toBe(0);
  });

  it.each([
    ['Where was it announced?', 'turning point'],
    ['When was the ceremony?', 'turning point'],
    ['How much are the duties?', 'old lighthouse'],
    ['How many clocks strike?', 'reporters'],
  ])('is not what "%s" wants', (question, words) => {
    expect(scoreOf(type.answersType, library, question, words)).toBe(0);
    expect(scoreOf(type.lacksType, library, question, words)).toBe(1);
  });

  it('is nothing new where the question names it itself', () => {
    const fact = factWith(library, 'reporters');
    const person = ENTITY_BITS.person;
    expect(type.offered(candidateOf(library, 'who met reporters', fact)) & person).toBe(person);
    expect(
      type.offered(candidateOf(library, 'did Foreign Minister Jon Aker meet reporters', fact)) & person,
    ).toBe(0);
  });

  it('does not matter where no name, date or amount is wanted', () => {
    expect(scoreOf(type.answersType, library, 'What happened to the clock?', 'at noon')).toBe(0);
    expect(scoreOf(type.lacksType, library, 'What happened to the clock?', 'at noon')).toBe(0);
  });

  it('counts for its own type of question only', () => {
    const [...values] = type.answersTypes.map((feature) =>
      scoreOf(feature, library, 'Where was the ceremony?', 'old lighthouse'),
    );
    expect(values.filter((value) => value > 0)).toHaveLength(1);
  });

  it('counts more where the words are met too', () => {
    const score = (question: string) => scoreOf(type.typeInContext, library, question, 'new wing');
    expect(score('When did the wing open?')).toBeGreaterThan(
      score('When did the trawlers return to the wing?'),
    );
    expect(score('When was the lighthouse built?')).toBe(0);
  });

  it('may be of a kind that the fact names', () => {
    expect(scoreOf(type.kindNamed, library, 'What place was it?', 'old lighthouse')).toBe(1);
    expect(scoreOf(type.kindNamed, library, 'What place has clocks?', '340 clocks')).toBe(0);
  });

  it('does not look for figures where none are wanted', () => {
    expect(scoreOf(type.figuresUnasked, library, 'Who strikes?', '340 clocks')).toBe(1);
    expect(scoreOf(type.figuresUnasked, library, 'How many clocks are there?', '340 clocks')).toBe(0);
    expect(scoreOf(type.figuresUnasked, library, 'Who strikes?', 'reporters')).toBe(0);
  });
});
