import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { abbreviationStem, stem, tokenize } from '../../src/text/tokens.ts';

const folded = (text: string) => tokenize(text).map(({ word }) => word);
const kept = (text: string) => tokenize(text).flatMap((token) => (token.stop ? [] : [token.stem]));

describe('the words of a text', () => {
  it.each([
    ['accents', 'Résumé, naïve Ångström İstanbul', ['resume', 'naive', 'angstrom', 'istanbul']],
    ['accents in two characters', 'Re\u0301sume\u0301', ['resume']],
    ['programming languages', 'C++, C# and F#; C++17', ['c++', 'c#', 'and', 'f#', 'c', '17']],
    ['standards', '802.1x 802.11ac H1N1 MP3 3G', ['802.1x', '802.11ac', 'h1n1', 'mp3', '3g']],
    [
      'numbers',
      '1,000,000 3.50 10:30 5/11/2025 1st 22nd',
      ['1000000', '3.50', '10:30', '5/11/2025', '1', '22'],
    ],
    ['dotted letters', 'U.S. U.S troops, 9 a.m. e.g. A.I.', ['us', 'us', 'troops', '9', 'am', 'eg', 'ai']],
    ['possessives', "India’s students’ dog's X's James'", ['india', 'students', 'dog', 'x', 'james']],
    ['contractions', "don’t we'll O’Brien d’Aubigny", ["don't", "we'll", "o'brien", "d'aubigny"]],
    ['hyphens', 'US-India ADMM-Plus 10-year', ['us', 'india', 'admm', 'plus', '10', 'year']],
    [
      'names of things',
      'Node.js wpa_supplicant a@b.example',
      ['node', 'js', 'wpa', 'supplicant', 'a', 'b', 'example'],
    ],
    ['emoji', '👍🏽 yes 1️⃣ 👩‍💻', ['yes', '1️⃣'.normalize('NFKD').replace(/\p{M}/gu, '')]],
    ['words of every object', 'constructor __proto__ toString', ['constructor', 'proto', 'tostring']],
    ['other scripts', 'Привет 漢字 ข้อความ', ['привет', '漢字', 'ขอความ']],
    ['ligatures and wide letters', 'ﬁle ＡＢＣ', ['file', 'abc']],
    ['nothing', ' \n…“”—😀\u0000', []],
  ])('are read from %s', (_, text, expected) => {
    expect(folded(text)).toEqual(expected);
  });

  it('are too common to count, unless they are abbreviations', () => {
    expect(kept('It is between us and the WHO')).toEqual(['who.']);
    expect(kept('Don’t we all? They’ll e.g. see')).toEqual(['see']);
    expect(kept('the US, the U.S. and us')).toEqual(['us.', 'us.']);
    expect(kept('US’s IT')).toEqual(['us.', 'it.']);
    expect(abbreviationStem('us')).toBe('us.');
  });

  it('have their characters where they say', () => {
    const pieces = fc.constantFrom(
      ...[
        'a',
        'B',
        'é',
        'e\u0301',
        '漢',
        '😀',
        '1',
        '.',
        ',',
        "'",
        '’',
        '+',
        '#',
        '-',
        '_',
        ' ',
        '\n',
        's',
        '\ud800',
      ],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        let at = 0;
        let before = -1;
        for (const token of tokenize(text)) {
          const { start, end } = token.span;
          expect(start).toBeGreaterThan(before);
          if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(token.text))
            expect(start).toBeGreaterThanOrEqual(at);
          before = start;
          expect(text.slice(start, end)).toBe(token.text);
          expect(text.slice(at, start)).not.toMatch(/[\p{L}\p{N}]/u);
          expect(token.word).not.toBe('');
          expect(token.stem).not.toBe('');
          at = end;
        }
        expect(text.slice(at)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('the stem of a word', () => {
  it.each([
    ['signed', 'signing', 'signs'],
    ['held', 'holding', 'holds'],
    ['countries', 'country'],
    ['defence', 'defense'],
    ['programme', 'programs'],
    ['organisation', 'organizations'],
    ['ten', '10'],
    ['twenty', '20'],
    ['went', 'going', 'gone'],
  ])('is one for %s and %s', (...forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1);
  });

  it.each([
    ['1', '10'],
    ['ad', 'add'],
    ['constructor', 'hasown'],
  ])('is not the same for %s and %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  it('is the word itself where no word can be that long', () => {
    expect(stem('ise'.repeat(20_000))).toHaveLength(60_000);
  });
});
