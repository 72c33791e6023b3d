import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocks } from '../../src/text/blocks.ts';

const cut = (text: string, markup: 'markdown' | 'plain' = 'markdown') =>
  blocks(text, markup).map(({ start, end, form }) => `${form}: ${text.slice(start, end)}`);

describe('the blocks of a Markdown text', () => {
  it.each([
    [
      'headings',
      '# One\n## Two ##\n### C#\ntext',
      ['heading: One', 'heading: Two', 'heading: C#', 'paragraph: text'],
    ],
    [
      'underlined headings',
      'One\n===\ntext\n\nTwo\n---\n',
      ['heading: One', 'paragraph: text', 'heading: Two'],
    ],
    ['rules', 'It ends.\n---\n* * *\n___\n===\nNext', ['paragraph: It ends.', 'paragraph: Next']],
    ['no hashtag', '#one\n####### seven', ['paragraph: #one\n####### seven']],
    ['items', '- one\n* two\n+ three\n• four', ['item: one', 'item: two', 'item: three', 'item: four']],
    ['numbered items', '1. one\n2) two\n10. three', ['item: one', 'item: two', 'item: three']],
    [
      'nested items',
      '1. one\n   - two\n     over\n2. three',
      ['item: one', 'item: two\n     over', 'item: three'],
    ],
    ['tasks', '- [ ] one\n- [x] two', ['item: one', 'item: two']],
    ['no items', '-one\n1.2 two', ['paragraph: -one\n1.2 two']],
    [
      'a line that begins with a number',
      'He was\n14. She was 1.\n1. One',
      ['paragraph: He was\n14. She was 1.', 'item: One'],
    ],
    [
      'a list below its sentence',
      'You need:\n- a pen\n- ink',
      ['paragraph: You need:', 'item: a pen', 'item: ink'],
    ],
    ['a paragraph behind an item', '- one\n\ntwo', ['item: one', 'paragraph: two']],
    [
      'block quotes',
      'He said:\n> One\n> two.\n>\n> Three',
      ['paragraph: He said:', 'paragraph: One\n> two.', 'paragraph: Three'],
    ],
    [
      'items and headings in quotes',
      '> # One\n> - two\n> > three',
      ['heading: One', 'item: two', 'paragraph: three'],
    ],
    ['code', 'a\n```js\nlet b;\n\n# c\n```\nd', ['paragraph: a', 'code: let b;\n\n# c', 'paragraph: d']],
    ['code in longer fences', '~~~~\n~~~\n```\n~~~~\nb', ['code: ~~~\n```', 'paragraph: b']],
    ['code that never ends', '```\nlet b;\n', ['code: let b;']],
    ['no code', '```a``` b', ['paragraph: ```a``` b']],
    ['tables', 'x\n\n| a | b |\n|---|:-:|\n| c | d |\n', ['paragraph: x', 'row: a | b', 'row: c | d']],
    [
      'tables without outer bars',
      'a | b\n--|--\nc | d\ne | f\n\ng',
      ['row: a | b', 'row: c | d', 'row: e | f', 'paragraph: g'],
    ],
    [
      'hard-wrapped paragraphs',
      'One two\nThree four.\nFive\n\nSix',
      ['paragraph: One two\nThree four.\nFive', 'paragraph: Six'],
    ],
    ['nothing', ' \n\t\r\n', []],
  ])('are %s', (_, text, expected) => {
    expect(cut(text)).toEqual(expected);
    expect(cut(text.replaceAll('\n', '\r\n'))).toEqual(expected.map((one) => one.replaceAll('\n', '\r\n')));
  });
});

describe('the blocks of any text', () => {
  const long = (end: string) => `${'Long words '.repeat(12)}end${end}`;

  it.each(['markdown', 'plain'] as const)(
    'are paragraphs of one line each, without blank lines: %s',
    (markup) => {
      expect(cut(`${long('.')}\n${long('.”')}\nShort one.\n${long('.')}`, markup)).toHaveLength(4);
    },
  );

  it.each(['markdown', 'plain'] as const)('are a title and the line below it: %s', (markup) => {
    expect(cut(`The title\n${long('.')}`, markup)).toEqual([
      'paragraph: The title',
      `paragraph: ${long('.')}`,
    ]);
  });

  it('go over the line where an editor wrapped it', () => {
    const wrapped =
      'This line was wrapped by an editor at some seventy characters or so, and\nThis is where it goes on.';
    expect(cut(wrapped, 'plain')).toEqual([`paragraph: ${wrapped}`]);
    expect(cut(wrapped)).toEqual([`paragraph: ${wrapped}`]);
  });
});

describe('the blocks of a plain text', () => {
  it('take no sign for markup', () => {
    expect(cut('# One *two*\n\n```\n\n> three\n\n| a |', 'plain')).toEqual([
      'paragraph: # One *two*',
      'paragraph: ```',
      'paragraph: > three',
      'paragraph: | a |',
    ]);
  });

  it('are lines that were broken on purpose', () => {
    expect(cut('Opening hours\nMonday to Friday 9-5\nSaturday 10-2', 'plain')).toHaveLength(3);
    expect(cut('You need:\n- a pen\n2. a very long sheet of paper\n(3) ink', 'plain')).toHaveLength(4);
  });
});

describe('blocks', () => {
  const pieces = fc.constantFrom(
    ...['a', 'B. ', 'é', '😀', '.', ' ', '\t', '\n', '\n\n', '\r\n', '\r', '\u2028', '- ', '1. ', '14. '],
    ...['# ', '#', '> ', '>', '```', '~~~', '| ', '|-', '---', '***', '===', '[ ] ', '\u0000', '\ud800'],
  );
  const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));

  it.each(['markdown', 'plain'] as const)(
    'are in order, trimmed and leave out no letter but of fences: %s',
    (markup) => {
      fc.assert(
        fc.property(texts, (text) => {
          let at = 0;
          for (const { start, end } of blocks(text, markup)) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(text.slice(start, end)).toMatch(/^\S(?:[\s\S]*\S)?$/);
            expect(text.slice(at, start)).not.toMatch(markup === 'plain' ? /\S/ : /^[^`~]*\p{L}/u);
            at = end;
          }
          expect(text.slice(at)).not.toMatch(markup === 'plain' ? /\S/ : /^[^`~]*\p{L}/u);
        }),
        { numRuns: 3000 },
      );
    },
  );
});
