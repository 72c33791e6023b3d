import { describe, expect, it } from 'vitest';
import { factsIn } from '../../src/answer/answer.ts';
import { readLexicon } from '../../src/knowledge/lexicon.ts';
import { libraryOf } from '../support/libraries.ts';

const library = libraryOf(
  {
    harbour:
      'Harbour Master Ines Dahl said that work on the berths could begin in May. Deputy mayor Carl Roos called the plan "a gamble with other people\'s money". The contractor is Brae & Holloway. If it finishes late, it owes the council 20,000 pounds for each extra day. Councillor Mia Tolle was present.',
    museum: 'The clock museum opened in Bergen. It was built in 1998, and a ticket costs 5 euros.',
  },
  readLexicon(),
);
const ask = (question: string) => library.answer(question);
const quoted = (question: string) =>
  factsIn(ask(question)).map(({ article, ordinal }) => `${article.id} ${ordinal}`);

describe('an answer to several questions at once', () => {
  it('quotes the words of each speaker, in the order asked', () => {
    expect(quoted('What did Dahl and Roos say?')).toEqual(['harbour 0', 'harbour 1']);
    expect(quoted('What did Roos and Dahl say?')).toEqual(['harbour 1', 'harbour 0']);
  });

  it('says who of the speakers is not quoted, and quotes nobody else in their place', () => {
    const answer = ask('What did Dahl and Tolle say?');
    expect(quoted('What did Dahl and Tolle say?')).toEqual(['harbour 0']);
    expect(answer).toMatchObject({
      kind: 'found',
      notes: [
        {
          kind: 'not_answered',
          part: 'What did Tolle say?',
          missing: { kind: 'statement', speaker: 'Mia Tolle' },
        },
      ],
    });
  });

  it('quotes a sentence for each part that has one of its own', () => {
    expect(quoted('Who is the contractor and what does it owe if it finishes late?').toSorted()).toEqual([
      'harbour 2',
      'harbour 3',
    ]);
  });

  it('quotes once what answers both parts', () => {
    expect(quoted('When was the museum built and how much is a ticket?')).toEqual(['museum 1']);
  });

  it('says which part is left open', () => {
    expect(quoted('Who won the match and how much is a ticket?')).toEqual(['museum 1']);
    expect(ask('Who won the match and how much is a ticket?')).toMatchObject({
      notes: [{ kind: 'not_answered', part: 'Who won the match?' }],
    });
  });

  it('stays a refusal where neither the whole nor every part is answered', () => {
    expect(ask('Who won the match and where is Gruber?').kind).toBe('refused');
    expect(ask('What did Gruber and Zwick say?').kind).toBe('refused');
  });

  it('is the same every time, quotes nothing twice and at most three sentences', () => {
    const question = 'What did Dahl and Roos say, who is the contractor and what does it owe?';
    expect(ask(question)).toEqual(ask(question));
    const found = quoted(question);
    expect(new Set(found).size).toBe(found.length);
    expect(found.length).toBeLessThanOrEqual(3);
  });
});
