import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amounts } from '../../src/facts/amounts.ts';

const found = (text: string) =>
  amounts(text).map(({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`);

/** Between bars stand the amounts that are looked for. */
const marked = (text: string) => ({
  plain: text.replaceAll('|', ''),
  expected: text.split('|').filter((_, at) => at % 2 === 1),
});

describe('an amount', () => {
  it.each([
    ['money', 'It cost |$1.5 million|, |£2bn|, |US$300m|, |EUR 30|, |30 €|, |Rs. 500| or |₹2 crore|.'],
    ['money', 'He paid |30,000 euros|, |50 pence|, |a dollar|, |two million pounds| and |five US dollars|.'],
    ['percent', 'It grew by |10 per cent|, |10%|, |0.5 %|, |twelve percent| and |3.5 percentage points|.'],
    [
      'date',
      'On |1 November 2025|, |Nov. 1, 2025|, |2025-11-01|, |01/11/2025|, the |1st of November| or |Friday, November 1|.',
    ],
    [
      'date',
      'In |November 2025|, |Q3 2025|, the |third quarter of 2025|, |summer 2024|, |FY2025| and |2002-03|.',
    ],
    ['date', 'In the |1990s|, the |’90s|, |mid-1990s|, |44 BC|, |AD 79| and the |19th century|.'],
    ['date', 'Since |March|, in |May|, by |April|. He may march.'],
    [
      'date',
      '|Friday morning|, |last Friday|, |Tuesdays|, |yesterday|, |next week|, |in recent months| and |recently|.',
    ],
    ['date', 'At |9:30 a.m.|, |5pm|, |21:30|, |9 o’clock|, |10 GMT| and |at noon|.'],
    [
      'duration',
      'For |two and a half years|, |10-year|, |five-day|, |24 hours|, |a few weeks|, |half an hour|, |decades|.',
    ],
    [
      'number',
      '|1,000,000| people, |1.2m| users, |twenty-one|, |two-thirds|, |a dozen|, |dozens|, |5|km, No. |10|.',
    ],
    ['number', '|2,000| people, |1500| people, |192.168.0.1| and |1.2.3|.'],
  ])('of %s is read: %s', (kind, text) => {
    const { plain, expected } = marked(text);
    expect(found(plain)).toEqual(expected.map((amount) => `${kind} ${amount}`));
  });

  it.each([
    'one of them',
    'a second man',
    'he may march on',
    'once, twice',
    '1st place',
    'someone',
    'a.m.',
    '',
  ])('is not in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('is read once where it could be read twice', () => {
    expect(found('On 5 May 2020 at 5 p.m. 5 men paid $5 in 5 days.')).toEqual([
      'date 5 May 2020',
      'date 5 p.m.',
      'number 5',
      'money $5',
      'duration 5 days',
    ]);
  });

  it('never overlaps another, in any text', () => {
    const pieces = fc.constantFrom(
      ...['1', '12', '2025', '.', ',', ' ', '-', '$', '€', '%', 'million', ' May ', 'Friday', 'two', 'years'],
      ...['a', ' half', ' p.m.', ':30', '/', 'st', ' century', '\u00a0000', '\n', '😀'],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), (parts) => {
        const text = parts.join('');
        let at = 0;
        for (const { span } of amounts(text)) {
          expect(span.start).toBeGreaterThanOrEqual(at);
          expect(text.slice(span.start, span.end)).toMatch(/^\S(?:[\s\S]*\S)?$/);
          at = span.end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });
});
