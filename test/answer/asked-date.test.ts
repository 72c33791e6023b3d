import { describe, expect, it } from 'vitest';
import { otherDate } from '../../src/answer/asked-date.ts';
import { candidateOf } from '../support/candidates.ts';
import { libraryOf } from '../support/libraries.ts';

const missing = (question: string, text: string) =>
  otherDate(candidateOf(libraryOf({ a: text }), question, 0));

describe('a date', () => {
  it('is of what stands beside it, not of what came before or after', () => {
    expect(
      missing('When were the duties imposed?', 'Prices rose in May 1998 after duties were imposed.'),
    ).toEqual({ kind: 'detail', detail: 'date' });
  });

  it.each([
    ['When were the duties imposed?', 'Duties were imposed after the talks in May 1998.'],
    ['When were the duties imposed?', 'Duties were imposed in May 1998 after the talks.'],
    ['When did prices rise?', 'Prices rose in May 1998 after duties were imposed.'],
    ['When were the duties imposed?', 'In May 1998, while prices rose, duties were imposed.'],
    ['Why were the duties imposed?', 'Prices rose in May 1998 after duties were imposed.'],
  ])('answers "%s" in "%s"', (question, text) => {
    expect(missing(question, text)).toBeNull();
  });
});
