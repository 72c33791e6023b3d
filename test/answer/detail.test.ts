import { describe, expect, it } from 'vitest';
import { lackingDetail, lackingPerson, meetsShortQuestion, preferDetail } from '../../src/answer/detail.ts';
import { rank } from '../../src/intents/rank.ts';
import { openLibrary } from '../../src/library.ts';
import { NO_LEXICON } from '../../src/text/lexicon.ts';
import { candidateOf, factWith } from '../support/candidates.ts';
import { articleOf, libraryOf, toyLibrary } from '../support/libraries.ts';

const library = toyLibrary();
const lacking = (question: string, words: string) => {
  const candidate = candidateOf(library, question, factWith(library, words));
  return lackingDetail(candidate) ?? lackingPerson(candidate);
};

describe('the detail that a question wants', () => {
  it.each([
    ['How much did the ceremony cost?', 'old lighthouse', 'amount'],
    ['What percentage of the salmon?', 'imposed duties', 'percentage'],
    ['How many trawlers returned?', 'never been calmer', 'number'],
    ['How long did the ceremony last?', 'old lighthouse', 'duration'],
    ['When did the smokehouses close?', 'imposed duties', 'date'],
    ['Where did Brandt thank Lund?', 'thanked Lund', 'place'],
    ['Which country has the clock museum?', 'clock museum', 'country'],
    ['Who built the lighthouse?', '340 clocks', 'person'],
  ])('of "%s" is missed where the fact has none', (question, words, detail) => {
    expect(lacking(question, words)).toEqual({ kind: 'detail', detail });
  });

  it.each([
    ['How much are the duties?', 'imposed duties'],
    ['What percentage did fuel rise?', 'fuel would become'],
    ['How many clocks are there?', '340 clocks'],
    ['How long does it run?', '20-year'],
    ['When was it announced?', 'was announced by'],
    ['Where was the ceremony?', 'old lighthouse'],
    ['Which country imposed duties?', 'imposed duties'],
    ['Who announced it?', 'was announced by'],
    ['Why were duties imposed?', 'imposed duties'],
    ["When is next year's harvest fair?", 'harvest fair'],
    ['trawlers', 'never been calmer'],
  ])('of "%s" is there, or none is wanted', (question, words) => {
    expect(lacking(question, words)).toBeNull();
  });

  it('is a year only where a year stands', () => {
    expect(lacking('What year did the wing open?', 'new wing')).toBeNull();
    expect(lacking('What year was it announced?', 'was announced by')).toEqual({
      kind: 'detail',
      detail: 'date',
    });
  });

  it('is not what the question already names', () => {
    expect(lacking('Who came with Jon Aker, the foreign minister?', 'met reporters')).toEqual({
      kind: 'detail',
      detail: 'person',
    });
  });
});

describe('a place', () => {
  const somewhere = libraryOf({ a: 'The fair was held in the park. The fair was held yesterday. It ended.' });

  it('need not be one that any list knows', () => {
    expect(lackingDetail(candidateOf(somewhere, 'Where was the fair held?', 0))).toBeNull();
    expect(lackingDetail(candidateOf(somewhere, 'Where was the fair held?', 1))).toEqual({
      kind: 'detail',
      detail: 'place',
    });
  });
});

describe('a short question', () => {
  const met = (question: string, words: string) =>
    meetsShortQuestion(candidateOf(library, question, factWith(library, words)));

  it('is met where every word of it stands in the fact itself, or one that means the same', () => {
    expect(met('Where was the ceremony?', 'old lighthouse')).toBe(true);
    expect(met('Where was the signing?', 'old lighthouse')).toBe(true);
    expect(met('Where was the gathering ceremony?', 'old lighthouse')).toBe(false);
    expect(met('Where was it?', 'old lighthouse')).toBe(false);
  });

  it('is none where no place, date or amount is wanted, or many sentences could be meant', () => {
    expect(met('Who held the ceremony?', 'old lighthouse')).toBe(false);
    const large = libraryOf({ a: `The ceremony was in Bergen. ${'A ferry came. '.repeat(600)}` });
    expect(meetsShortQuestion(candidateOf(large, 'Where was the ceremony?', 0))).toBe(false);
  });
});

describe('between two facts that fit', () => {
  const signed = libraryOf({
    a: 'The treaty was signed with pomp. The treaty was signed in Bergen. Nobody ate.',
  });

  /** The order of the facts after details are looked at, when they scored as given. */
  function preferred(question: string, ...scores: readonly number[]): number[] {
    const ranking = rank(signed.index, NO_LEXICON, question);
    const ranked = scores.map((score, fact) => ({
      candidate: candidateOf(signed, question, fact),
      score,
      values: new Float64Array(0),
    }));
    return preferDetail({ ...ranking, ranked }).ranked.map(({ candidate }) => candidate.fact);
  }

  it('the one with the detail comes first, and the others keep their order', () => {
    expect(preferred('Where was the treaty signed?', 10, 9, 8)).toEqual([1, 0, 2]);
  });

  it('the one with the detail must be nearly as good', () => {
    expect(preferred('Where was the treaty signed?', 10, 1, 0)).toEqual([0, 1, 2]);
  });

  it('nothing changes where no detail is wanted, none is there, or nothing is found', () => {
    expect(preferred('Was the treaty signed?', 10, 9, 8)).toEqual([0, 1, 2]);
    expect(preferred('When was the treaty signed?', 10, 9, 8)).toEqual([0, 1, 2]);
    expect(preferred('Where are zeppelins?')).toEqual([]);
  });
});

describe('who it was, in another language', () => {
  const body = 'Die Feier war im Gasthof. Karla Wendt hat ihn gekauft. Der Saal ist 90 Jahre alt.';
  const german = openLibrary([articleOf('inn', body, { language: 'de' })], [], NO_LEXICON);

  it('is missed where nobody is named and a word of the question is left out', () => {
    expect(lackingPerson(candidateOf(german, 'Wer hat den Gasthof gebaut?', 0))).toEqual({
      kind: 'detail',
      detail: 'person',
    });
    expect(lackingPerson(candidateOf(german, 'Wer hat im Gasthof gefeiert?', 1))).toBeNull();
    expect(lackingPerson(candidateOf(german, 'Wer war auf der Feier im Gasthof?', 0))).toBeNull();
  });

  it('is told how old it is by years alone', () => {
    expect(lackingDetail(candidateOf(german, 'Wie alt ist der Saal?', 2))).toBeNull();
    expect(lackingDetail(candidateOf(german, 'Wie alt ist Karla Wendt?', 1))).toEqual({
      kind: 'detail',
      detail: 'duration',
    });
  });
});
