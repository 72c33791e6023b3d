import { describe, expect, it } from 'vitest';
import { partsOf } from '../../src/answer/parts.ts';
import { analyse } from '../../src/intents/question.ts';
import { NO_LEXICON } from '../../src/text/lexicon.ts';
import { toyLibrary } from '../support/libraries.ts';

const { index } = toyLibrary();
const parts = (question: string) => partsOf(analyse(question, index, NO_LEXICON));

describe('the parts of a question', () => {
  it.each([
    ['When and where was it signed?', ['When was it signed?', 'Where was it signed?']],
    [
      'hey, when, where and why did they meet',
      ['When did they meet?', 'Where did they meet?', 'Why did they meet?'],
    ],
    [
      'Who announced the agreement and when?',
      ['Who announced the agreement?', 'When announced the agreement?'],
    ],
    ['How much is a ticket, and who pays?', ['How much is a ticket?', 'Who pays?']],
    ['Who made the clock and what does it strike?', ['Who made the clock?', 'What does it strike?']],
    ['When did it open? And how many clocks are there?', ['When did it open?', 'How many clocks are there?']],
    ['How many ships and how many trawlers?', ['How many ships?', 'How many trawlers?']],
  ])('are the questions in "%s"', (question, questions) => {
    expect(parts(question)).toEqual({ questions, kind: 'questions' });
  });

  it.each([
    ['What did Brandt and Lund say?', ['What did Brandt say?', 'What did Lund say?']],
    [
      'what did Ida Brandt and Olav Lund say about fuel',
      ['What did Ida Brandt say about fuel?', 'What did Olav Lund say about fuel?'],
    ],
  ])('are one for each speaker in "%s"', (question, questions) => {
    expect(parts(question)).toEqual({ questions, kind: 'speakers' });
  });

  it('may be two nouns that belong to one thing', () => {
    expect(parts('What are the cost and the size of the museum?')).toEqual({
      questions: ['What are the cost of the museum?', 'What are the size of the museum?'],
      kind: 'nouns',
    });
  });

  it.each([
    'What did Brandt say?',
    'What did Brandt say about Lund and the trawlers?',
    'Who met Brandt and Lund?',
    'Norway and Denmark',
    'and when?',
    '',
  ])('are none of "%s"', (question) => {
    expect(parts(question)).toBeNull();
  });
});
