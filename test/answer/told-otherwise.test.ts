import { describe, expect, it } from 'vitest';
import { toldOtherwise } from '../../src/answer/told-otherwise.ts';
import { openLibrary } from '../../src/library.ts';
import { NO_LEXICON } from '../../src/text/lexicon.ts';
import { candidateOf } from '../support/candidates.ts';
import { articleOf, libraryOf } from '../support/libraries.ts';

const library = libraryOf({
  a: [
    'Sending a parcel back is free.',
    'Trade fell by 12 per cent.',
    'Boats leave every ninety minutes.',
    'The timetable is valid from 22 May to 20 September.',
    'The pipe was laid in 1958.',
    'The refund comes five days after the parcel.',
    'Divers found the reef off the coast.',
    'The cup was found by a farmer.',
    'An independent auditor looks at the bills.',
    'The harbour was full of water.',
  ].join(' '),
});

function told(question: string, fact: number): boolean {
  return toldOtherwise(candidateOf(library, question, fact));
}

describe('what is wanted may be told without a name, date or amount', () => {
  it.each([
    ['What does it cost to send a parcel back?', 0],
    ['How much did trade fall?', 1],
    ['How often do boats leave?', 2],
    ['How long is the timetable valid?', 3],
    ['How old is the pipe?', 4],
    ['When does the refund come?', 5],
    ['Where was the reef found?', 6],
    ['Who found the cup?', 7],
    ['Who looks at the bills?', 8],
  ])('%s', (question, fact) => {
    expect(told(question, fact)).toBe(true);
    expect(told(question, 9)).toBe(false);
  });

  it('though never by what the question says itself, nor in place of a name or a calendar day', () => {
    expect(told('Who is the independent auditor?', 8)).toBe(false);
    expect(told('What are the names of the people who found the cup?', 7)).toBe(false);
    expect(told('On what date does the refund come?', 5)).toBe(false);
    expect(told('What did the parcel cost?', 1)).toBe(false);
  });
});

describe('in another language', () => {
  const body = 'Der Vertrag gilt bis Ende 2026. Karla Wendt (54) kam.';
  const german = openLibrary([articleOf('deal', body, { language: 'de' })], [], NO_LEXICON);

  it('how long is told by the end, and how old by a number behind the name', () => {
    expect(toldOtherwise(candidateOf(german, 'Wie lange gilt der Vertrag?', 0))).toBe(true);
    expect(toldOtherwise(candidateOf(german, 'Wie lange war Karla Wendt da?', 1))).toBe(false);
    expect(toldOtherwise(candidateOf(german, 'Wie alt ist Karla Wendt?', 1))).toBe(true);
  });
});
