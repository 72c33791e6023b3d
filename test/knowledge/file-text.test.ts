import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/knowledge/file-text.ts';

describe('the text of a file', () => {
  it('is what the bytes say, without the byte order mark before the first character', () => {
    expect(decode(Buffer.from('\ufeffA\ufeffB\r\n'), 'a.txt')).toBe('A\ufeffB\r\n');
    expect(decode(Buffer.from([0xef, 0xbb, 0xbf]), 'a.txt')).toBe('');
    expect(decode(Buffer.from('\ufeff\ufeffA'), 'a.txt')).toBe('\ufeffA');
  });

  it('can hold U+FFFD, which is a character like any other', () => {
    expect(decode(Buffer.from('a\ufffdb'), 'a.txt')).toBe('a\ufffdb');
  });

  it.each([
    ['a Windows curly quote', [0x61, 0x0a, 0x93, 0x62], 2],
    ['a sequence cut off by a newline', [0xe2, 0x80, 0x0a, 0x61], 1],
    ['a sequence cut off at the end', [0x0a, 0x0a, 0xf0, 0x9f], 3],
    ['a surrogate', [0x0a, 0xed, 0xa0, 0x80], 2],
    ['an overlong slash', [0xc0, 0xaf], 1],
    ['one byte', [0xff], 1],
  ])('is refused with the line of the first bad byte: %s', (_, bytes, line) => {
    expect(decode(Buffer.from(bytes), 'a.txt')).toMatchObject({ code: 'not_utf8', file: 'a.txt', line });
  });

  it('names UTF-16, which some editors call Unicode', () => {
    const text = Buffer.from('\ufeffHello\n', 'utf16le');
    expect(decode(text, 'a.txt')).toMatchObject({
      code: 'not_utf8',
      line: 1,
      message: expect.stringContaining('UTF-16'),
    });
    expect(decode(text.swap16(), 'a.txt')).toMatchObject({ message: expect.stringContaining('UTF-16') });
  });

  it('is refused with the line of the first NUL character', () => {
    expect(decode(Buffer.from('a\r\nb\n\0c\n\0'), 'a.txt')).toMatchObject({ code: 'nul_character', line: 3 });
  });

  it('comes back as the same bytes, or not at all', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (array) => {
        const bytes = Buffer.from(array);
        const text = decode(bytes, 'a.txt');
        if (typeof text !== 'string') {
          const lines = bytes.toString('latin1').split('\n').length;
          expect(text.line).toBeGreaterThan(0);
          expect(text.line).toBeLessThanOrEqual(lines);
        } else {
          const signed = bytes.subarray(0, 3).equals(Buffer.from('\ufeff'));
          expect(Buffer.from(text).equals(signed ? bytes.subarray(3) : bytes)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
