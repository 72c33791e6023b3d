import { describe, expect, it } from 'vitest';
import { onlyMentioned } from '../../src/answer/asked-meaning.ts';
import { candidateOf } from '../support/candidates.ts';
import { libraryOf } from '../support/libraries.ts';

const missing = (question: string, text: string) =>
  onlyMentioned(candidateOf(libraryOf({ a: text }), question, 0));

describe('what something is', () => {
  it.each([
    ['What is the Herring Act?', 'Brandt said the duties strengthen the Herring Act.'],
    ['What exactly is the Herring Act?', 'Brandt said the duties strengthen the Herring Act.'],
    ['What does BHA stand for?', 'Brandt of the BHA praised the herring, a fish.'],
    ['what is a herring gull exactly', 'Two boats fed every herring gull in Bergen.'],
  ])('is not told where it is only mentioned: "%s"', (question, text) => {
    expect(missing(question, text)).toEqual({ kind: 'evidence' });
  });

  it.each([
    ['What is the Herring Act?', 'The Herring Act is a law of 1998.'],
    ['What is the Herring Act?', 'Brandt praised the Herring Act, a law of 1998.'],
    ['What is the Herring Act?', 'A law of 1998 is known as the “Herring Act”.'],
    [
      'What does BHA stand for?',
      'Brandt leads the Bergen Association for Herring, or Bergen and Herring Association.',
    ],
    ['What is HA?', 'Brandt praised the Herring Act (HA).'],
    ['What are herring gulls?', 'A herring gull (Larus) eats fish.'],
  ])('is told by "is", beside it or as its name: "%s" of "%s"', (question, text) => {
    expect(missing(question, text)).toBeNull();
  });

  it.each(['What is the price of the Herring Act?', 'What is the ceremony?', "What is Brandt's Act?"])(
    'is not what "%s" asks',
    (question) => {
      expect(missing(question, 'Brandt said the duties strengthen the Herring Act.')).toBeNull();
    },
  );
});
