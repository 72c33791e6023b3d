import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/facts/facts.ts';
import { articleOf } from '../support/libraries.ts';

const entitiesOf = (body: string) =>
  factsOf(articleOf('a', body)).flatMap(({ entities }) =>
    entities.map(({ kind, span }) => `${kind}: ${body.slice(span.start, span.end)}`),
  );

/** Each is the only thing in its sentence that its pattern could be tried for. */
describe('an amount or date is found alone in its sentence', () => {
  it.each([
    ['It was over by 5 May.', 'date: 5 May'],
    ['It was over by May 5.', 'date: May 5'],
    ['It was over in March.', 'date: March'],
    ['It was over on 2025-11-05.', 'date: 2025-11-05'],
    ['It was over on 5/11/2025.', 'date: 5/11/2025'],
    ['It was over in 1066.', 'date: 1066'],
    ['It was over in 44 BC.', 'date: 44 BC'],
    ['It was over in the ’90s.', 'date: ’90s'],
    ['It was over at 5pm.', 'date: 5pm'],
    ['It was over at 5 o’clock.', 'date: 5 o’clock'],
    ['It was over at 17:30.', 'date: 17:30'],
    ['It was over on Monday.', 'date: Monday'],
    ['It cost Rs 300.', 'money: Rs 300'],
    ['It cost 300 chf.', 'money: 300 chf'],
    ['It cost 3€.', 'money: 3€'],
  ])('%s', (body, expected) => {
    expect(entitiesOf(body)).toContain(expected);
  });
});
