import { describe, expect, it } from 'vitest';
import { lacksClaim } from '../../src/answer/claims.ts';
import { candidateOf, factWith } from '../support/candidates.ts';
import { toyLibrary } from '../support/libraries.ts';

const library = toyLibrary();
const lacking = (question: string, words: string) =>
  lacksClaim(candidateOf(library, question, factWith(library, words)));

describe('what a yes-or-no question claims', () => {
  it.each([
    ['Was anybody injured at the ceremony?', 'old lighthouse', 'injured'],
    ['Does the agreement need ratification?', 'was announced by', 'ratification'],
  ])('is not spoken of: "%s"', (question, words, missed) => {
    expect(lacking(question, words)).toEqual({ kind: 'words', words: [missed] });
  });

  it('must be told of each who is said to have done it together', () => {
    expect(lacking('Did Brandt and Aker meet?', 'met reporters')).toEqual({ kind: 'evidence' });
  });

  it.each([
    ['Did Brandt thank Lund?', 'thanked Lund'],
    ['Does it cover the ceremony at the old lighthouse in Bergen?', 'old lighthouse'],
    ['Was calmer water among the goals that Brandt named on Chirp?', 'never been calmer'],
    ['Is the harvest fair mentioned anywhere?', 'harvest fair'],
    ['Did Aker meet reporters?', 'met reporters'],
    ['Was Lund praised by Brandt?', 'thanked Lund'],
    ['Where did the ceremony take place?', 'old lighthouse'],
  ])('is spoken of, or nothing is claimed: "%s"', (question, words) => {
    expect(lacking(question, words)).toBeNull();
  });
});
