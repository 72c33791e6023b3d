import { describe, expect, it } from 'vitest';
import { decide } from '../../src/answer/decide.ts';
import { nearMiss } from '../../src/answer/near-miss.ts';
import { readLexicon } from '../../src/knowledge/lexicon.ts';
import { candidateOf } from '../support/candidates.ts';
import { libraryOf } from '../support/libraries.ts';

const FACTS = [
  'The council voted on Thursday to keep all five libraries open, by 23 votes to 17.',
  'An engineer rolled out a change to the service in Bergen.',
  'All primary schools will serve a free hot lunch from September.',
  'The pact says nothing about herring.',
  'Two ferries collided off the coast of Bergen.',
  'The armed forces will share radar pictures with 48 pilots.',
  'The portal sells tickets for trains and flights.',
  '“The portal is slow,” said Ada Holt.',
  'The harbour opened recently for the two nations’ boats.',
];
const library = libraryOf({ a: FACTS.join(' ') });
const missing = (question: string, fact: number) => nearMiss(candidateOf(library, question, fact));

describe('a near-miss lacks', () => {
  it.each([
    ['what is counted', 'How many books do the libraries hold?', 0, { kind: 'words', words: ['books'] }],
    ['a number of people', 'How many people work at the portal?', 6, { kind: 'detail', detail: 'number' }],
    ['soldiers, not states', 'How many soldiers use the harbour?', 8, { kind: 'detail', detail: 'number' }],
    ['who is meant', 'Which engineer rolled out the change?', 1, { kind: 'detail', detail: 'person' }],
    [
      'that one of its kind',
      'Will secondary schools serve a free lunch?',
      2,
      { kind: 'words', words: ['secondary'] },
    ],
    ['what the article keeps silent on', 'How is herring caught?', 3, { kind: 'evidence' }],
    [
      'what may have befallen somebody',
      'Was anyone injured when the ferries collided?',
      4,
      { kind: 'words', words: ['injured'] },
    ],
    [
      'the things asked for',
      'Which weapons will the forces share?',
      5,
      { kind: 'words', words: ['weapons'] },
    ],
    [
      'what is to be explained',
      'What is the password for the portal?',
      6,
      { kind: 'words', words: ['password'] },
    ],
    [
      'the asker’s own year',
      'Which libraries were open last year?',
      0,
      { kind: 'words', words: ['last year'] },
    ],
    [
      'somebody’s words',
      'What did the operator say about the ferries?',
      4,
      { kind: 'statement', speaker: 'operator', about: null },
    ],
    ['a time of day', 'At what time did the council vote?', 0, { kind: 'detail', detail: 'date' }],
    ['that it happened at all', 'When were the ferries built?', 4, { kind: 'words', words: ['built'] }],
    ['a date', 'When did the harbour open?', 8, { kind: 'detail', detail: 'date' }],
    [
      'how somebody took it',
      'How did Bergen respond to the collision?',
      4,
      { kind: 'statement', speaker: 'Bergen', about: null },
    ],
    ['the turn of the matter', 'Did the portal stop selling tickets?', 6, { kind: 'words', words: ['stop'] }],
    ['its end', 'Have the free lunches been scrapped?', 2, { kind: 'words', words: ['scrapped'] }],
    ['what it is', 'What is a radar picture?', 5, { kind: 'evidence' }],
    ['a name of the question', 'Which ferries collided off Peru?', 4, { kind: 'names', names: ['Peru'] }],
  ])('%s', (_, question, fact, lacking) => {
    expect(missing(question, fact)).toEqual(lacking);
  });
});

describe('nothing is missing', () => {
  it.each([
    ['How many votes were there?', 0],
    ['How many people share pictures?', 5],
    ['Will primary schools serve a free lunch?', 2],
    ['Which ferries collided off Bergen?', 4],
    ['Does the pact say anything about herring?', 3],
    ['What is the criticism of the portal?', 7],
    ['What did Ada Holt say about the portal?', 7],
    ['what matters to the forces', 5],
  ])('for %s', (question, fact) => {
    expect(missing(question, fact)).toBeNull();
  });
});

describe('a refusal', () => {
  it.each([
    ['Did trains collide?', { kind: 'evidence' }],
    ['Does the portal sell umbrellas?', { kind: 'words', words: ['umbrellas'] }],
  ])(
    'never says of a word that stands in the articles that nothing speaks of it: %s',
    (question, lacking) => {
      const apart = libraryOf({ a: FACTS.join('\n\n') });
      const { answer } = decide(apart.index, readLexicon(), question);
      expect(answer).toMatchObject({ kind: 'refused', missing: lacking });
    },
  );

  it('says of no name that it is not mentioned where another article has it', () => {
    const two = libraryOf({
      a: FACTS.join(' '),
      b: 'Cumulo is a service for sign-in. Cumulo has offices in Rome.',
    });
    const fact = 4;
    expect(nearMiss(candidateOf(two, 'Which ferries collided off Rome?', fact))).toEqual({
      kind: 'evidence',
    });
  });
});

describe('a near-miss', () => {
  const question = 'Will secondary schools serve a free hot lunch from September?';

  it('is refused in a small folder', () => {
    expect(decide(library.index, readLexicon(), question).answer).toMatchObject({
      kind: 'refused',
      missing: { kind: 'words', words: ['secondary'] },
    });
  });
});
