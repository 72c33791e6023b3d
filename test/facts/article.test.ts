import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { article, type Markup, NOTHING_RECORDED } from '../../src/facts/article.ts';
import { cpuTime } from '../support/cpu-time.ts';

const of = (body: string, markup: Markup = 'markdown', title: string | null = null) =>
  article({ id: 'notes/vpn', body, markup, sha256: '', metadata: { ...NOTHING_RECORDED, title } });

describe('an article', () => {
  it('is what was found in the file, unchanged', () => {
    const body = ' \r\n*One*\u0000\ufeff\r\n';
    const made = article({ id: 'a', body, markup: 'markdown', sha256: 'cafe', metadata: NOTHING_RECORDED });
    expect(made).toMatchObject({ ...NOTHING_RECORDED, id: 'a', body, markup: 'markdown', sha256: 'cafe' });
  });

  it('has emphasis in Markdown only', () => {
    expect(of('*One*').marks).toHaveLength(2);
    expect(of('*One*', 'plain').marks).toEqual([]);
  });
});

describe('the heading of an article', () => {
  it.each([
    ['its title, even with words in the body', '# Body', 'Title', 'Title'],
    ['else the first line', 'Reset MFA first.\nThen the VPN.', null, 'Reset MFA first.'],
    ['without the marker of a heading', '\n\n## Reset *MFA* ##\ntext', null, 'Reset MFA'],
    ['without the marker of a list', '- **Reset** MFA', null, 'Reset MFA'],
    ['behind lines that have no words', '***\n\n---\n#\n* *\n\nReset MFA', null, 'Reset MFA'],
    ['behind a list item without words', '1. —\n2. Reset', null, 'Reset'],
    ['behind the fence of a code block', '```js\nlet a;\n```', null, 'let a;'],
    ['with marks that are none', 'The 2*3*4 rule of f**k', null, 'The 2*3*4 rule of f**k'],
    ['without the carriage return', 'One two\r\nthree', null, 'One two'],
    ['as far as twelve words', '1 2 3 4 5 6 7 8 9 10 11 *12* 13', null, '1 2 3 4 5 6 7 8 9 10 11 12 …'],
    ['whole when it has twelve', '1 2 3 4 5 6 7 8 9 10 11 12', null, '1 2 3 4 5 6 7 8 9 10 11 12'],
    ['marked as shortened before a long gap', `One two${' '.repeat(2000)}three`, null, 'One two …'],
    ['else its id', ' \n***\n', null, 'notes/vpn'],
  ])('is %s', (_, body, title, heading) => {
    expect(of(body, 'markdown', title).heading).toBe(heading);
  });

  it('keeps every sign of plain text', () => {
    expect(of('# *One* two', 'plain').heading).toBe('# *One* two');
  });

  it('is short, of one line and never empty, and shows only what the body says', () => {
    const words = fc.constantFrom(
      'Reset',
      '*MFA*',
      '**',
      '# ',
      '- ',
      '\n',
      '\r\n',
      '  ',
      '`x`',
      '😀',
      'x'.repeat(90),
      '***\n',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        const { heading, body } = of(parts.join(''));
        expect(heading).not.toMatch(/^\s*$|[\r\n\p{Cs}]/u);
        expect(heading.length).toBeLessThanOrEqual(122);
        if (heading === 'notes/vpn') return;
        const plain = body.replace(/[*]/g, '');
        for (const word of heading.replace(/…$/, '').replace(/[*]/g, '').trim().split(' ')) {
          expect(plain).toContain(word);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('looks at the beginning of a long line only', () => {
    const took = cpuTime(() => {
      expect(of('word '.repeat(2_000_000), 'plain').heading).toBe(`${'word '.repeat(12)}…`);
      expect(of(`${'😀'.repeat(3000)}a`, 'plain').heading).toBe('notes/vpn');
      expect(of(`a${'😀'.repeat(3000)}`, 'plain').heading).toBe(`a${'😀'.repeat(59)}…`);
    });
    expect(took).toBeLessThan(2000);
  });
});
