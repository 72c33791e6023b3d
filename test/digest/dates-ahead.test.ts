import { describe, expect, it } from 'vitest';
import { datesAhead, daysIn } from '../../src/digest/dates-ahead.ts';
import { factsOf } from '../../src/facts/facts.ts';
import { articleOf } from '../support/libraries.ts';

const facts = (body: string, published: string | null = null) => factsOf(articleOf('a', body, { published }));
const days = (body: string, published: string | null = null) => facts(body, published).flatMap(daysIn);

describe('days that facts name', () => {
  it.each([
    ['The fair opens on 2026-12-01 in Ostrey.', '2026-12-01'],
    ['The fair opens on 1 December 2026 in Ostrey.', '2026-12-01'],
    ['The fair opens on December 1, 2026 in Ostrey.', '2026-12-01'],
    ['The fair opens on Tuesday, 1 December 2026 in Ostrey.', '2026-12-01'],
    ['The fair opens on Dec. 1, 2026 in Ostrey.', '2026-12-01'],
  ])('%s', (body, day) => {
    expect(days(body)).toEqual([day]);
  });

  it('take the year from the publication, also across New Year, and stay unknown without one', () => {
    const body = 'The fair opens on January 5 in Ostrey.';
    expect(days(body, '2026-12-20')).toEqual(['2027-01-05']);
    expect(days(body, '2026-01-20')).toEqual(['2026-01-05']);
    expect(days(body)).toEqual([]);
  });

  it('are no days that no calendar has', () => {
    expect(days('The fair opens on 31 April 2026 in Ostrey.')).toEqual([]);
  });
});

it('days ahead are after today, within the horizon, the nearest first', () => {
  const body =
    'The fair opens on 9 May 2026. The race is held on 7 May 2026. The ball was on 3 March 2026. The opera opens on 1 December 2026. A regatta starts on 5 May 2026.';
  expect(datesAhead(facts(body), '2026-05-05', 30).map(({ day }) => day)).toEqual([
    '2026-05-07',
    '2026-05-09',
  ]);
});
