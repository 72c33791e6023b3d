import { describe, expect, it } from 'vitest';
import { lacksPerson } from '../../src/answer/asked-person.ts';
import { candidateOf, factWith } from '../support/candidates.ts';
import { toyLibrary } from '../support/libraries.ts';

const library = toyLibrary();
const lacking = (question: string, words: string) =>
  lacksPerson(candidateOf(library, question, factWith(library, words)));

describe('somebody who is asked for', () => {
  it.each([
    ['Who signed on behalf of Norway?', '20-year'],
    ['who signed it for the Danish side', '20-year'],
    ['Which minister opened the fair?', 'old lighthouse'],
    ['What is the name of the keeper of the old lighthouse?', 'old lighthouse'],
    ['Who else met reporters beside Jon Aker?', 'met reporters'],
    ['Who besides Jon Aker met reporters?', 'met reporters'],
    ['Who designed the old lighthouse?', 'old lighthouse'],
    ['Who will paint the old lighthouse?', 'old lighthouse'],
    ['Who directed the restoring of the old lighthouse?', 'old lighthouse'],
  ])('is missed by "%s" where the fact names nobody', (question, words) => {
    expect(lacking(question, words)).toEqual({ kind: 'detail', detail: 'person' });
  });

  it.each([
    ['Who announced it on behalf of Norway?', 'was announced by'],
    ['Who thanked Lund?', 'thanked Lund'],
    ['Who praised Lund for his patience?', 'thanked Lund'],
  ])('is there for "%s"', (question, words) => {
    expect(lacking(question, words)).toBeNull();
  });
});
