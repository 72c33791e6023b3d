import { describe, expect, it } from 'vitest';
import { mendLittleWords, type Wanted, wantedBy, withoutPreamble } from '../../src/intents/question-type.ts';

const TYPES: Readonly<Partial<Record<Wanted, readonly string[]>>> = {
  person: ['who signed it', 'whom did she meet', 'which minister announced it', 'whose idea was it'],
  place: ['where was it signed', 'which city hosted the talks', 'in which venue was it held'],
  nation: ['which country signed first', 'what two countries signed'],
  date: [
    'when was it signed',
    'what year did it open',
    'on what day was it announced',
    'since when',
    'in what year did the price of oil drop',
  ],
  duration: [
    'how long does it last',
    'how many years does the lease run',
    'what is the duration',
    'length of the contract',
    'what is the term of the lease',
  ],
  money: [
    'how much is the deal worth',
    'what does it cost',
    'what is the price',
    'how big is the fund in dollars',
  ],
  percent: ['what percentage of the fleet', 'what is the tariff rate'],
  number: ['how many boats came', 'how far is it', 'what is the number of visitors'],
  reason: [
    'why did they leave',
    'what caused the row',
    'how come it closed',
    'why did lund raise the price',
    'reason for the delay',
  ],
  statement: [
    'what did brandt say about fuel',
    'what has the mayor said',
    'what are experts saying about it',
    'according to lund what comes next',
    "china's reaction",
  ],
  manner: ['how was it built'],
  definition: [
    'what is a trawler',
    'what does admm-plus stand for',
    'what term is used for a lost net',
    'what was the official state religion',
    'what vote takes place at noon',
  ],
  confirmation: ['did lund attend', 'is the harbour open', 'were there protests', 'if the harbour is open'],
  thing: ['fishing agreement', 'which policy do they advance', ''],
};

describe('the type of a question', () => {
  const cases = Object.entries(TYPES).flatMap(([wanted, questions]) =>
    questions.map((question) => [question, wanted] as const),
  );
  it.each(cases)('of "%s" is %s', (question, wanted) => {
    expect(wantedBy(question)).toBe(wanted);
  });

  it.each([
    ['waht did she say', 'what did she say'],
    ['wen was it', 'when was it'],
    ['wheres the harbour', 'where is the harbour'],
    ['Lund abt fuel', 'Lund about fuel'],
  ])('can be read off "%s"', (typed, meant) => {
    expect(mendLittleWords(typed)).toBe(meant);
  });

  it('can be read off a word with any one slip, unless it is a word of its own', () => {
    const known = (word: string) => ['wheat', 'price'].includes(word);
    expect(mendLittleWords('whst was the price', known)).toBe('what was the price');
    expect(mendLittleWords('Whem was it', known)).toBe('when was it');
    expect(mendLittleWords('wheat price', known)).toBe('wheat price');
    expect(mendLittleWords('was Whit there', known)).toBe('was Whit there');
  });
});

describe('what leads up to a question', () => {
  it.each([
    'hey, where was it signed?',
    'quick question: where was it signed?',
    'does anyone know where was it signed?',
    'ok so, um, can you tell me where was it signed?',
    'give me where was it signed?',
    'A reader from Oslo asks: where was it signed?',
    'Summarise for me in one line where was it signed?',
  ])('is left out of "%s"', (typed) => {
    expect(withoutPreamble(typed)).toBe('where was it signed?');
  });

  it.each(['where was it signed?', 'hello', 'please', '', '👋'])(
    'is kept where nothing else is there: "%s"',
    (typed) => {
      expect(withoutPreamble(typed)).toBe(typed);
    },
  );
});
