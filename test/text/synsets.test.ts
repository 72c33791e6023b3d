import { describe, expect, it } from 'vitest';
import { eachPointer, wordsAt } from '../../src/text/synsets.ts';

const LINES = [
  '00001740 03 n 02 Entity 0 whole_thing 1 002 ~ 00001930 n 0000 + 01234567 a 0201 | that which is; a gloss\n',
  '00000106 00 a 01 galore(ip) 0 000 | in great numbers\n',
  `00000161 04 n 0b ${'word 0 '.repeat(11)}001 !s 00000106 r 0000 | of eleven words\n`,
];
const data = new TextEncoder().encode(LINES.join(''));
const [first = 0, second = 0, third = 0] = LINES.map((_, at) => LINES.slice(0, at).join('').length);

function pointers(offset: number): [string, number, string][] {
  const found: [string, number, string][] = [];
  eachPointer(data, offset, (symbol, to, part) =>
    found.push([String.fromCharCode(symbol), to, String.fromCharCode(part)]),
  );
  return found;
}

describe('a synset of a data file', () => {
  it('gives its words in lower case, underscores as spaces', () => {
    expect(wordsAt(data, first)).toEqual(['entity', 'whole thing']);
  });

  it('gives an adjective without the marker of its place', () => {
    expect(wordsAt(data, second)).toEqual(['galore']);
  });

  it('counts its words in hexadecimal', () => {
    expect(wordsAt(data, third)).toEqual(Array.from({ length: 11 }, () => 'word'));
  });

  it('tells where it leads to', () => {
    expect(pointers(first)).toEqual([
      ['~', 1930, 'n'],
      ['+', 1234567, 'a'],
    ]);
    expect(pointers(second)).toEqual([]);
    expect(pointers(third)).toEqual([['!', 106, 'r']]);
  });

  it('gives nothing from beyond the end, and ends where a file is cut off', () => {
    expect(wordsAt(data, data.length + 5)).toEqual([]);
    expect(wordsAt(data.subarray(0, 25), 0)).toEqual(['entity']);
  });
});
