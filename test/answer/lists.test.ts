import { describe, expect, it } from 'vitest';
import { factsIn } from '../../src/answer/answer.ts';
import { libraryOf } from '../support/libraries.ts';

const PLAN = `The council published its plan for the harbour on Monday. The plan has three priorities:

- Deeper berths for ferries
- A covered fish market on the north quay
- Cheaper moorings for small boats

## How to apply for a mooring

1. Fill in the blue form at the harbour office.
2. Pay the deposit of 40 pounds.
3. Show the papers of your boat.
4. Collect the key from the harbour master.

The plan costs 12 million pounds.
`;
const library = libraryOf({ plan: PLAN });
const ask = (question: string) => library.answer(question);
const quoted = (question: string) =>
  factsIn(ask(question)).map(({ article, span }) => article.body.slice(span.start, span.end));

describe('a question about a list', () => {
  it.each(['What are the three priorities?', 'Which priorities does the plan have?'])(
    '"%s" is answered by its items, in their order, without the words that lead to them',
    (question) => {
      expect(quoted(question)).toEqual([
        'Deeper berths for ferries',
        'A covered fish market on the north quay',
        'Cheaper moorings for small boats',
      ]);
    },
  );

  it('is answered by the first steps, and told how many follow', () => {
    expect(quoted('How do I apply for a mooring?')).toEqual([
      'Fill in the blue form at the harbour office.',
      'Pay the deposit of 40 pounds.',
      'Show the papers of your boat.',
    ]);
    expect(ask('How do I apply for a mooring?')).toMatchObject({
      notes: [{ kind: 'list_goes_on', count: 1 }],
    });
  });
});

describe('a question about one item', () => {
  it.each([
    ['Which boats get cheaper moorings?', 'Cheaper moorings for small boats'],
    ['How much is the deposit?', 'Pay the deposit of 40 pounds.'],
  ])('"%s" is answered by it alone', (question, item) => {
    expect(quoted(question)).toEqual([item]);
  });

  it('is no list where nothing but a table row answers', () => {
    const table = libraryOf({ t: '| Country | Days |\n| --- | --- |\n| Ireland | 5 |\n| Norway | 14 |\n' });
    const answer = table.answer('Which countries are there?');
    expect(factsIn(answer).length).toBeLessThanOrEqual(1);
  });
});
