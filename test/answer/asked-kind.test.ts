import { describe, expect, it } from 'vitest';
import { lacksKind } from '../../src/answer/asked-kind.ts';
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
    expect(lacksKind(candidateOf(toy, question, factWith(toy, words)))).toEqual({
      kind: 'words',
      words: [event],
    });
  });

  it('is there where the fact tells of one by any word', () => {
    const place = candidateOf(toy, 'At which event will they meet?', factWith(toy, 'harvest fair'));
    expect(lacksKind(place)).toBeNull();
  });
});

describe('a house or body that is asked for', () => {
  it.each(['hotel', 'building', 'school'])('is no city: which %s', (house) => {
    const question = `In which ${house} did the ceremony take place?`;
    expect(lacksKind(candidateOf(toy, question, factWith(toy, 'old lighthouse')))).toEqual({
      kind: 'words',
      words: [house],
    });
  });

  it('may be any name', () => {
    const question = 'Which newspaper did the award go to?';
    expect(lacksKind(candidateOf(harbour, question, factWith(harbour, 'award')))).toBeNull();
  });
});

describe('a thing that is asked for by its kind', () => {
  it.each([
    ['What gift did Brandt give Lund?', 'thanked Lund', 'gift'],
    ['Which Danish weapons were sold?', 'imposed duties', 'weapons'],
    ['Which weapons systems did Denmark buy?', 'thanked Lund', 'weapons'],
  ])('is missed by "%s" where the fact has neither the word nor a name', (question, words, kind) => {
    expect(lacksKind(candidateOf(toy, question, factWith(toy, words)))).toEqual({
      kind: 'words',
      words: [kind],
    });
  });

  it.each([
    ['What rise did Lund warn of?', 'fuel would become'],
    ['What point did Brandt make?', 'thanked Lund'],
    ['Which award did it win?', 'opened a new wing'],
  ])('may be told by a figure, or is too wide a word: "%s"', (question, words) => {
    const there = question.includes('award')
      ? candidateOf(harbour, question, factWith(harbour, 'award'))
      : candidateOf(toy, question, factWith(toy, words));
    expect(lacksKind(there)).toBeNull();
  });

  it('is missed where the fact has its word alone', () => {
    const threats = libraryOf({ a: 'The navy grew because of emerging threats.' });
    expect(lacksKind(candidateOf(threats, 'Which emerging threats are meant?', 0))).toEqual({
      kind: 'words',
      words: ['threats'],
    });
  });

  it.each([
    ['Which duties were imposed?', 'Denmark imposed heavy duties because its smokehouses stood idle.'],
    ['Which fish are taxed?', 'Denmark taxes fish such as salmon.'],
  ])('is told more closely, before it or behind: "%s"', (question, text) => {
    expect(lacksKind(candidateOf(libraryOf({ a: text }), question, 0))).toBeNull();
  });

  it('may be several names together', () => {
    const park = libraryOf({
      a: 'Roads were built there by the Northern Works Company and the University of Bergen.',
    });
    expect(lacksKind(candidateOf(park, 'Which agencies built roads?', 0))).toBeNull();
  });

  it('is no event’s name, nor what stands for one', () => {
    const fair = libraryOf({ a: 'It was signed at the Harbour Nations Meeting (HNM) in Bergen.' });
    const question = 'In which building was it signed?';
    expect(lacksKind(candidateOf(fair, question, 0))).toEqual({ kind: 'words', words: ['building'] });
  });
});
