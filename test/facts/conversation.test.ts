import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/facts/facts.ts';
import { articleOf } from '../support/libraries.ts';
import { statementsOf } from './reading.ts';

const mediumOf = (text: string) => factsOf(articleOf('made-up', text)).at(-1)?.statements[0].medium;

describe('words in quotation marks', () => {
  it('are a quotation, and the rest of the sentence is reported', () => {
    expect(statementsOf('Describing it as *“bold,”* Mayor Ann Lee said “yes” and left.')).toEqual([
      ['reported', 'Ann Lee', 'Describing it as'],
      ['quote', 'Ann Lee', '“bold,”'],
      ['reported', 'Ann Lee', 'Mayor Ann Lee said'],
      ['quote', 'Ann Lee', '“yes”'],
      ['reported', 'Ann Lee', 'and left.'],
    ]);
  });

  it('belong over several sentences to whoever is named where they end or begin', () => {
    expect(statementsOf('“We left. Nobody came,” Mayor Ann Lee said.')).toEqual([
      ['quote', 'Ann Lee', '“We left.'],
      ['quote', 'Ann Lee', 'Nobody came,”'],
      ['reported', 'Ann Lee', 'Mayor Ann Lee said.'],
    ]);
    expect(statementsOf('Mayor Ann Lee said: “We left. Nobody came.”').at(-1)).toEqual([
      'quote',
      'Ann Lee',
      'Nobody came.”',
    ]);
  });

  it('belong to whoever was just speaking', () => {
    const text = '“We left,” Mayor Ann Lee said. “Nobody came. It rained.” “So we slept.” Then it ended.';
    expect(statementsOf(text).map(([manner, speaker]) => `${manner} ${speaker}`)).toEqual([
      'quote Ann Lee',
      'reported Ann Lee',
      'quote Ann Lee',
      'quote Ann Lee',
      'quote Ann Lee',
      'narration null',
    ]);
  });

  it('go on in the next paragraph where they were left open or announced', () => {
    const open =
      '“We left,” Mayor Ann Lee said. “Nobody came.\n\n“It rained a lot that day.”\n\n“Who knows it all?”';
    expect(statementsOf(open).slice(-3)).toEqual([
      ['quote', 'Ann Lee', '“Nobody came.'],
      ['quote', 'Ann Lee', '“It rained a lot that day.”'],
      ['narration', null, '“Who knows it all?”'],
    ]);
    expect(statementsOf('Mayor Ann Lee wrote:\n\n“It rained.”').at(-1)).toEqual([
      'quote',
      'Ann Lee',
      '“It rained.”',
    ]);
  });

  it('belong to nobody where nobody is named', () => {
    expect(statementsOf('“It rained here for eleven years.” Ann Lee left.')).toEqual([
      ['quote', null, '“It rained here for eleven years.”'],
      ['narration', null, 'Ann Lee left.'],
    ]);
    expect(statementsOf('“It rained,” he said.').at(0)).toEqual(['quote', null, '“It rained,”']);
  });

  it('are no quotation where a few of them only name something', () => {
    expect(statementsOf('The so-called “quiet quarter” has 212 houses.')).toEqual([
      ['narration', null, 'The so-called “quiet quarter” has 212 houses.'],
    ]);
    expect(statementsOf('He advances India’s *‘Act East Policy’*.')).toHaveLength(1);
  });

  it('name nobody who would be the speaker outside them', () => {
    expect(statementsOf('“Mayor Ann Lee said no to all of us back then,” it read.')[0]?.[1]).toBeNull();
  });

  it('are none in code', () => {
    expect(statementsOf('```\nprint("a b c d e f g")\n```')).toEqual([
      ['narration', null, 'print("a b c d e f g")'],
    ]);
  });
});

describe('where words were said', () => {
  it.each([
    ['X', '“Never better,” Mayor Ann Lee stated on X, and left.'],
    ['a statement', 'Mayor Ann Lee said in a statement that it was ready.'],
    ['a news conference', 'Mayor Ann Lee told us at a news conference that it was ready.'],
    ['a written statement', 'In a written statement, Mayor Ann Lee said it was ready.'],
    ['Facebook', 'Mayor Ann Lee posted on Facebook that it was ready.'],
    [null, 'Mayor Ann Lee said it was ready on Tuesday.'],
    [null, 'The council met on X and in a letter.'],
  ])('is %s: %s', (medium, text) => {
    expect(mediumOf(text)).toBe(medium);
  });
});
