import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FootnoteError } from '../../src/errors.ts';
import { article, type Markup, NOTHING_RECORDED } from '../../src/facts/article.ts';
import { quote, visible } from '../../src/facts/quote.ts';

const of = (body: string, markup: Markup = 'markdown') =>
  article({ id: 'a', body, markup, sha256: '', metadata: NOTHING_RECORDED });

const pieces = [
  '*',
  '**',
  '_',
  '`',
  '\\',
  'a',
  'é',
  '漢',
  '1',
  '😀',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '“',
  '”',
  '"',
  '.',
  '&<>',
  '~',
];
const bodies = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));

describe('a quote', () => {
  it('is the slice of the body, and its runs are the slice without its marks', () => {
    fc.assert(
      fc.property(
        bodies,
        fc.nat(80),
        fc.nat(80),
        fc.constantFrom<Markup>('markdown', 'plain'),
        (body, a, b, markup) => {
          const from = of(body, markup);
          const [start = 0, end = 0] = [Math.min(a, body.length), Math.min(b, body.length)].sort(
            (x, y) => x - y,
          );
          const made = quote(from, { start, end });
          expect(made).toMatchObject({ article: from, span: { start, end }, text: body.slice(start, end) });
          for (const run of made.runs) {
            expect(run.text).not.toBe('');
            expect(body.startsWith(run.text, run.start)).toBe(true);
          }
          const unmarked = body
            .split('')
            .filter(
              (_, at) =>
                start <= at && at < end && !from.marks.some((mark) => mark.start <= at && at < mark.end),
            );
          expect(visible(made)).toBe(unmarked.join(''));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('shows `*one*` and `**two**` in the same style, with the quotation marks inside', () => {
    const body = 'He called it *“ambitious,”* and **Singh** agreed.';
    expect(quote(of(body), { start: 0, end: body.length }).runs).toEqual([
      { start: 0, text: 'He called it ', emphasised: false },
      { start: 14, text: '“ambitious,”', emphasised: true },
      { start: 27, text: ' and ', emphasised: false },
      { start: 34, text: 'Singh', emphasised: true },
      { start: 41, text: ' agreed.', emphasised: false },
    ]);
  });

  it('keeps the style of a passage cut out of the middle of emphasis', () => {
    const body = 'A *long emphasised passage* here';
    expect(quote(of(body), { start: 8, end: 18 }).runs).toEqual([
      { start: 8, text: 'emphasised', emphasised: true },
    ]);
  });

  it('shows every sign of plain text', () => {
    expect(visible(quote(of('*one* _two_', 'plain'), { start: 0, end: 11 }))).toBe('*one* _two_');
  });

  it('can be empty', () => {
    expect(quote(of('abc'), { start: 1, end: 1 })).toMatchObject({ text: '', runs: [] });
  });

  it.each([
    [-1, 2],
    [2, 1],
    [0, 4],
    [0.5, 2],
    [0, Number.NaN],
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
  ])('is never cut from outside the article: %d..%d', (start, end) => {
    expect(() => quote(of('abc'), { start, end })).toThrow(FootnoteError);
    expect(() => quote(of('abc'), { start, end })).toThrow(
      expect.objectContaining({ code: 'span_outside_article' }),
    );
  });
});
