import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordCues } from '../../src/facts/word-cues.ts';
import { tokenize } from '../../src/text/tokens.ts';

describe('the cues of a sentence', () => {
  it('are those that one of its words holds, whether or not its form is remembered', () => {
    const cues = [/sh/i, /\d/, /^fog$/, /\S/];
    const sentence = fc.array(fc.constantFrom('Ship', 'fish', '12', 'fog', 'foggy', '7th', 'dam'));
    const known = new WordCues(cues);
    fc.assert(
      fc.property(sentence, (words) => {
        const expected = cues.map((cue) => words.some((word) => cue.test(word)));
        const bits = known.in(tokenize(words.join(' ')));
        expect(cues.map((_, at) => (bits & (1 << at)) !== 0)).toEqual(expected);
      }),
    );
  });

  it('are none where there is no word', () => {
    expect(new WordCues([/./]).in(tokenize('… — !'))).toBe(0);
  });
});
