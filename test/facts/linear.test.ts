import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/facts/facts.ts';
import { cpuTime } from '../support/cpu-time.ts';
import { articleOf } from '../support/libraries.ts';

/** What patterns that go back over their text choke on, alone and in a row. */
const PIECES = [
  ...[
    'a',
    '.',
    ' ',
    '"',
    '*',
    '(',
    "'",
    '“',
    '‘',
    '’',
    '-',
    '=',
    '|',
    '`',
    '>',
    '1',
    '😀',
    '\u0301',
    '\n',
    '\r\n',
  ],
  ...[
    'A. ',
    'A.',
    '1.',
    '1,',
    'a ',
    'a\n',
    '- ',
    '# ',
    '*a ',
    '**a** ',
    '“a ',
    '“a. ',
    '"a" ',
    '‘a b c d e f’ ',
    '\n> ',
    '\n| a',
  ],
  ...[
    'lyly ',
    'said ',
    'Smith ',
    'Smith said ',
    'said Smith. ',
    'Smith, ',
    'the man ',
    'according to ',
    'he said ',
  ],
  ...[
    'A B C D ',
    'of A ',
    'Department of A and ',
    'Al Smith, a b, c d, ',
    '$1 ',
    'two ',
    'May ',
    '2025-',
    '1:30 ',
    'p.m. ',
  ],
  ...[
    'ise',
    'http://a/?',
    'A’s ',
    'a|b\n-|-\n',
    '```\n',
    '---\n',
    'Aa Smith ',
    'in a statement ',
    ' -- a',
    'A, ',
  ],
];
const SMALL = 12_500;

const time = (piece: string, length: number) => {
  const article = articleOf('made-up', piece.repeat(Math.ceil(length / piece.length)));
  return cpuTime(() => factsOf(article));
};
const fastest = (piece: string, length: number) => Math.min(time(piece, length), time(piece, length));

describe('reading the facts of an article', () => {
  it.each(PIECES)('takes time in proportion to its length: %j', (piece) => {
    fastest(piece, SMALL);
    expect(fastest(piece, 4 * SMALL)).toBeLessThan(8 * fastest(piece, SMALL) + 20);
  });

  it('reads two million characters in seconds', () => {
    const paragraph =
      'The *council* of Alderby voted on Tuesday. “We waited eleven years,” Mayor Joan Pettifer said, adding £1.2 million.';
    const body = `${paragraph}\n`.repeat(Math.ceil(2_000_000 / paragraph.length));
    let facts: ReturnType<typeof factsOf> = [];
    expect(cpuTime(() => (facts = factsOf(articleOf('made-up', body))))).toBeLessThan(10_000);
    expect(facts).toHaveLength(2 * Math.ceil(2_000_000 / paragraph.length));
    expect(facts.at(-1)?.statements[0]).toMatchObject({ manner: 'quote', speaker: 'Joan Pettifer' });
  }, 60_000);
});
