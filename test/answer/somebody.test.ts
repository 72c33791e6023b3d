import { describe, expect, it } from 'vitest';
import { isSomebody, tellsOfSomebody } from '../../src/answer/somebody.ts';

describe('somebody', () => {
  it.each(['engineer', 'councillors', 'scientists', 'farmer', 'spokeswoman', 'people'])(
    'is a word such as "%s"',
    (word) => {
      expect(isSomebody(word)).toBe(true);
    },
  );

  it.each(['river', 'number', 'weapons', 'countries', 'December', 'state'])(
    'is no word such as "%s"',
    (word) => {
      expect(isSomebody(word)).toBe(false);
    },
  );

  it('is told of without a name, unless the question already speaks of them or they only listen', () => {
    expect(tellsOfSomebody('It was found by a farmer.', 'Who found the cup?')).toBe(true);
    expect(tellsOfSomebody('The state pays most of it.', 'Who pays?')).toBe(true);
    expect(tellsOfSomebody('An independent auditor looks at it.', 'Who is the auditor?')).toBe(false);
    expect(tellsOfSomebody('The minister met reporters.', 'Who is the minister?')).toBe(false);
    expect(tellsOfSomebody('The water of the river is clear.', 'Who cleaned it?')).toBe(false);
  });
});
