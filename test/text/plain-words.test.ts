import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PlainWords } from '../../src/text/plain-words.ts';
import { tokenize } from '../../src/text/tokens.ts';

const found = (text: string) => {
  const words = new PlainWords(text);
  return words.findFrom(0) ? [words.start, words.end] : null;
};

describe('a word of plain letters', () => {
  it.each([
    ['ends before a space', 'some words', 4],
    ['ends with the text', 'some', 4],
    ['ends before a sign', 'end. Next', 3],
    ['ends before an apostrophe that nothing follows', "students' own", 8],
    ['takes a slower look with an ending', "dog's", -1],
    ['takes a slower look with an accent', 'cafés', -1],
    ['takes a slower look with a digit', 'MP3', -1],
    ['takes a slower look alone, as in "U.S." and "C++"', 'U.S.', -1],
  ])('%s', (_, text, end) => {
    expect(found(text)).toEqual([0, end]);
  });

  it('is looked for from its first sign on', () => {
    expect(found('  (as')).toEqual([3, 5]);
    expect(found('“as')).toEqual([0, -1]);
    expect(found(' -- ')).toBeNull();
  });

  it('is the same word whatever stands before and behind it', () => {
    const word = fc.stringMatching(/^[A-Za-z]{2,12}$/);
    const gap = fc.constantFrom(' ', ', ', '. ', ' (', '-', '/', '\n', ' “', '" ', '…', '_', '—');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, gap), { maxLength: 8 }), (parts) => {
        const text = parts.flat().join('');
        expect(tokenize(text).map((token) => token.text)).toEqual(parts.map(([written]) => written));
      }),
    );
  });
});
