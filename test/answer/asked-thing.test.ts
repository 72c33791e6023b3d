import { describe, expect, it } from 'vitest';
import { lacksThing } from '../../src/answer/asked-thing.ts';
import { candidateOf, factWith } from '../support/candidates.ts';
import { libraryOf, toyLibrary } from '../support/libraries.ts';

const toy = toyLibrary();
const harbour = libraryOf({
  harbour:
    'Ida Brandt spoke at the Herring Fair. The award went to Harbour Weekly. Olav Lund wants no haste.',
});

describe('an event that is asked for', () => {
  it.each([
    ['At which event did Lund warn of fuel?', 'fuel would become'],
    ['In what speech did Brandt thank Lund?', 'thanked Lund'],
  ])('is missed by "%s" where the fact tells of none', (question, words) => {
    const [, event] = /(event|speech)/.exec(question) ?? [];
    expect(lacksThing(candidateOf(toy, question, factWith(toy, words)))).toEqual({
      kind: 'words',
      words: [event],
    });
  });

  it('is there where the fact tells of one by any word', () => {
    const place = candidateOf(toy, 'At which event will they meet?', factWith(toy, 'harvest fair'));
    expect(lacksThing(place)).toBeNull();
  });
});

describe('a house or body that is asked for', () => {
  it.each(['hotel', 'building', 'school'])('is no city: which %s', (house) => {
    const question = `In which ${house} did the ceremony take place?`;
    expect(lacksThing(candidateOf(toy, question, factWith(toy, 'old lighthouse')))).toEqual({
      kind: 'words',
      words: [house],
    });
  });

  it('may be any name', () => {
    const question = 'Which newspaper did the award go to?';
    expect(lacksThing(candidateOf(harbour, question, factWith(harbour, 'award')))).toBeNull();
  });
});
