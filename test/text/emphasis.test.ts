import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emphasis, firstMarkBehind, type Mark, stretches } from '../../src/text/emphasis.ts';
import { cpuTime } from '../support/cpu-time.ts';

/** The text as people see it, with emphasis in square brackets. */
const shown = (text: string) =>
  stretches(emphasis(text), { start: 0, end: text.length })
    .map(({ start, end, emphasised }) =>
      emphasised ? `[${text.slice(start, end)}]` : text.slice(start, end),
    )
    .join('');

/** Few signs, so that rare combinations come up. */
const dense = fc
  .array(fc.constantFrom('*', '*', '**', '_', 'a', 'a', '1', ' ', '.'), { maxLength: 20 })
  .map((parts) => parts.join(''));

const pieces = ['*', '**', '***', '_', '__', '`', '\\', 'a', 'é', 'e\u0301', '漢', '1', '😀', ' ', '\u00a0'];
const breaks = ['\n', '\n\n', '\r\n', '\n- ', '\n# ', '“', '”', '"', "'", '’', '.', ',', '- ', '\ud800'];
const texts = fc
  .array(fc.constantFrom(...pieces, ...breaks), { maxLength: 40 })
  .map((parts) => parts.join(''));

describe('emphasis', () => {
  it.each([
    ['*one* and **two** and ***three***', '[one] and [two] and [three]'],
    ['_one_ and __two__', '[one] and [two]'],
    [
      'calling it *“ambitious and forward-looking,”* he said',
      'calling it [“ambitious and forward-looking,”] he said',
    ],
    ['“*one* of the *most*”', '“[one] of the [most]”'],
    [`*"straight"* and "*straight*" and *'single'*`, `["straight"] and "[straight]" and ['single']`],
    ['India’s *‘Act East Policy’*. (*Next*)', 'India’s [‘Act East Policy’]. ([Next])'],
    ['*a **b** c* d', '[a ][b][ c] d'],
    ['*over two\nlines*', '[over two\nlines]'],
    ['**F**ederal **B**ureau', '[F]ederal [B]ureau'],
    ['😀*“one”*😀', '😀[“one”]😀'],
    ['`a` *b* `c`', '`a` [b] `c`'],
    ['*ASEAN*-led and *India*’s', '[ASEAN]-led and [India]’s'],
    ['这是**重要**的', '这是[重要]的'],
    ['- *first*\n- **second** item', '- [first]\n- [second] item'],
    ['# *Title*\ntext', '# [Title]\ntext'],
  ])('is found in %j', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each([
    'a lone * and a lone ** and 5* hotel, price*, *',
    '2*3*4 = 24 and 2 * 3 * 4 and *5*3',
    'a*b*c and un*believ*able',
    'snake_case_name and e\u0301_b_c and ‿_x_y',
    'f**k and sh**t, f***ing and b*****ks',
    '* item one\n* item two',
    '* * *\n***\n___\n______',
    '*one\n\ntwo*',
    '- *one\n- two*',
    '# *one\ntwo*',
    '*open **cross',
    '*not closed*by a letter',
    '\\*escaped\\* and \\_this\\_',
    '`*.log` and `*.txt` and ``a *b* ` c``',
    '```\n*code*\n```',
    '****four****',
    '** a **',
    '',
  ])('leaves %j as it is', (text) => {
    expect(shown(text)).toBe(text);
  });

  it('does not pair marks of different lengths, nor marks that would cross', () => {
    expect(shown('*one** two*')).toBe('[one** two]');
    expect(shown('*a **b* c**')).toBe('[a **b] c**');
  });

  it('goes on after a mark that stays alone', () => {
    expect(shown('A note* and *one* and `tick and *two*')).toBe('A note* and [one] and `tick and [two]');
  });

  it('gives marks that are ordered, disjoint, balanced, nested and never alone', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const open: Mark[] = [];
        let last = 0;
        for (const mark of emphasis(text)) {
          expect(mark.start).toBeGreaterThanOrEqual(last);
          expect(text.slice(mark.start, mark.end)).toMatch(/^(?:\*{1,3}|_{1,3})$/);
          last = mark.end;
          if (mark.opens) {
            open.push(mark);
          } else {
            const opener = open.pop();
            expect(text.slice(opener?.start, opener?.end)).toBe(text.slice(mark.start, mark.end));
            expect(text.slice(opener?.end, mark.start)).not.toMatch(/^$|^[\s\p{Z}]|[\s\p{Z}]$|\n[ \t\r]*\n/u);
          }
          expect(mark.depth).toBe(open.length);
        }
        expect(open).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it('takes no part of a longer run and nothing behind a backslash', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end } of emphasis(text)) {
          const sign = text[start];
          expect(text[end]).not.toBe(sign);
          if (text[start - 1] === sign) expect(text[start - 2]).toBe('\\');
          const slashes = /\\*$/.exec(text.slice(0, start))?.[0].length ?? 0;
          expect(slashes % 2).toBe(0);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('never opens inside a word and never takes _ out of one', () => {
    fc.assert(
      fc.property(fc.oneof(texts, dense), (text) => {
        for (const { start, end, opens } of emphasis(text)) {
          const inside =
            /(?:[a-zé0-9]|\u0301)$/.test(text.slice(0, start)) && /^[a-zé0-9]/.test(text.slice(end));
          if (inside) expect([opens, text[start]]).toEqual([false, '*']);
          if (inside) expect(text.slice(0, start)).toMatch(/\*[^\s\p{Z}]+$/u);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['asterisks', '*'],
    ['openers', '*a '],
    ['closers', 'a* '],
    ['marks in words', 'a*'],
    ['mixed marks', '*a **b _c __d a* b** '],
    ['quoted marks', '"*" '],
    ['ticks', '`a ``b '],
    ['backslashes', '\\*'],
    ['items', '* a*\n'],
  ])('takes time in proportion to the text: %s', (_, piece) => {
    const time = (length: number) => {
      const text = `*x ${piece.repeat(Math.ceil(length / piece.length))}`;
      return cpuTime(() => emphasis(text));
    };
    const fastest = (length: number) => Math.min(...[1, 2, 3].map(() => time(length)));
    fastest(10_000);
    expect(fastest(100_000)).toBeLessThan(8 * fastest(25_000) + 20);
  });
});

describe('stretches', () => {
  it('are, joined, the span without its marks, each in the style it stands in', () => {
    fc.assert(
      fc.property(texts, fc.nat(60), fc.nat(60), (text, a, b) => {
        const [start = 0, end = 0] = [Math.min(a, text.length), Math.min(b, text.length)].sort(
          (x, y) => x - y,
        );
        const marks = emphasis(text);
        const expected =
          [...text].length === 0
            ? []
            : unitsOf(text, marks)
                .slice(start, end)
                .filter(({ mark }) => !mark);
        const found = stretches(marks, { start, end });
        expect(
          found.flatMap((stretch) =>
            text
              .slice(stretch.start, stretch.end)
              .split('')
              .map((unit) => ({ unit, bold: stretch.emphasised, mark: false })),
          ),
        ).toEqual(expected);
        expect(found.every((stretch) => stretch.start < stretch.end)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('can begin and end inside a mark or inside emphasis', () => {
    const marks = emphasis('a **b c** d');
    expect(stretches(marks, { start: 3, end: 8 })).toEqual([{ start: 4, end: 7, emphasised: true }]);
    expect(stretches(marks, { start: 5, end: 6 })).toEqual([{ start: 5, end: 6, emphasised: true }]);
    expect(stretches(marks, { start: 2, end: 4 })).toEqual([]);
    expect(stretches(marks, { start: 9, end: 11 })).toEqual([{ start: 9, end: 11, emphasised: false }]);
  });

  it('are found without walking through the marks before them', () => {
    const marks = emphasis('*a* '.repeat(100));
    expect(firstMarkBehind(marks, 0)).toBe(0);
    expect(firstMarkBehind(marks, 1)).toBe(1);
    expect(firstMarkBehind(marks, 200)).toBe(100);
    expect(firstMarkBehind(marks, 400)).toBe(200);
  });
});

/** The same, the slow way: unit by unit. */
function unitsOf(text: string, marks: readonly Mark[]) {
  let depth = 0;
  return text.split('').map((unit, at) => {
    const mark = marks.find(({ start, end }) => start <= at && at < end);
    if (mark?.start === at) depth += mark.opens ? 1 : -1;
    return { unit, bold: depth > 0, mark: mark !== undefined };
  });
}
