import { describe, expect, it } from 'vitest';
import { otherOfItsKind } from '../../src/answer/siblings.ts';
import { candidateOf } from '../support/candidates.ts';
import { libraryOf } from '../support/libraries.ts';

const library = libraryOf({
  a: 'The women’s race was won by Ada Holt. The ferry leaves on Monday and Friday. Exports rose.',
});
const other = (question: string, fact: number) => otherOfItsKind(candidateOf(library, question, fact));

describe('one of a kind', () => {
  it('is not answered by another', () => {
    expect(other("Who won the men's race?", 0)).toEqual({ kind: 'words', words: ["men's"] });
    expect(other('Does the ferry leave on Sunday?', 1)).toEqual({ kind: 'words', words: ['Sunday'] });
    expect(other('Did imports rise?', 2)).toEqual({ kind: 'words', words: ['imports'] });
  });

  it('is answered where it stands, where the question names two, or where the fact names none', () => {
    expect(other('Who won the women’s race?', 0)).toBeNull();
    expect(other('Does the ferry leave on Friday?', 1)).toBeNull();
    expect(other('Did exports rise more than imports?', 2)).toBeNull();
    expect(other('Is the ferry public?', 1)).toBeNull();
    const night = libraryOf({ b: 'The band played that night.' });
    expect(otherOfItsKind(candidateOf(night, 'Who played that evening?', 0))).toBeNull();
  });
});
