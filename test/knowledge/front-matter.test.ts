import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTHING_RECORDED } from '../../src/facts/article.ts';
import { readFrontMatter } from '../../src/knowledge/front-matter.ts';

const read = (yaml: string) => readFrontMatter(`---\n${yaml}\n---\nBody`, 'a.md');
const only = (yaml: string) => {
  const { metadata, problems } = read(yaml);
  expect(problems).toHaveLength(1);
  return { metadata, problem: problems[0] };
};

describe('front matter', () => {
  it('holds exactly the eight keys', () => {
    const yaml = [
      'title: "Canteen: new hours"',
      'source: Harbour Weekly',
      'author: Mira Olsen',
      'url: https://example.org/a?b=c#d',
      'published: 2026-11-20',
      'language: en-GB',
      'collection: office',
      'tags: [canteen, 1.10]',
    ].join('\n');
    expect(read(yaml)).toEqual({
      metadata: {
        title: 'Canteen: new hours',
        source: 'Harbour Weekly',
        author: 'Mira Olsen',
        url: 'https://example.org/a?b=c#d',
        published: '2026-11-20',
        language: 'en-GB',
        collection: 'office',
        tags: ['canteen', '1.10'],
      },
      body: 'Body',
      problems: [],
    });
  });

  it('keeps values as they were written, whatever YAML would make of them', () => {
    expect(read('title: 1984\nsource: no\nauthor: 007').metadata).toMatchObject({
      title: '1984',
      source: 'no',
      author: '007',
    });
  });

  it('takes an empty value for one that was not recorded', () => {
    expect(read('title:\nauthor: ""\npublished:\ntags:').metadata).toEqual(NOTHING_RECORDED);
    expect(read('').metadata).toEqual(NOTHING_RECORDED);
    expect(readFrontMatter('---\n---\n', 'a.md')).toEqual({
      metadata: NOTHING_RECORDED,
      body: '',
      problems: [],
    });
    expect(readFrontMatter('---\ntitle: T\n---', 'a.md')).toMatchObject({
      metadata: { title: 'T' },
      body: '',
    });
  });

  it('begins only with a first line that is --- and nothing else', () => {
    for (const text of [
      '',
      'x',
      '\n---\ntitle: T\n---\n',
      ' ---\n---\n',
      '----\n---\n',
      '---js\nprocess.exit(7)\n---\n',
    ]) {
      expect(readFrontMatter(text, 'a.md')).toEqual({ metadata: NOTHING_RECORDED, body: text, problems: [] });
    }
    expect(readFrontMatter('--- \ntitle: T\n---\t\nB', 'a.md')).toMatchObject({
      metadata: { title: 'T' },
      body: 'B',
    });
  });

  it('ends with the first closing line; later rules are text', () => {
    expect(readFrontMatter('---\r\ntitle: T\r\n---\r\n\r\nA\r\n---\r\nB', 'a.md').body).toBe(
      '\r\nA\r\n---\r\nB',
    );
  });

  it.each(['---', '---\n', '---\ntitle: T\n', '---\ntitle: T\n --- \n----\n'])(
    'must be closed: %j',
    (text) => {
      const { metadata, problems } = readFrontMatter(text, 'a.md');
      expect(metadata).toBeNull();
      expect(problems).toMatchObject([{ code: 'front_matter_unclosed', line: 1, severity: 'error' }]);
    },
  );

  it('warns about a key it does not know and names the one that was meant', () => {
    const { metadata, problem } = only('title: T\nDate: 2026-11-20');
    expect(metadata).toEqual({ ...NOTHING_RECORDED, title: 'T' });
    expect(problem).toMatchObject({ code: 'front_matter_unknown_key', line: 3, severity: 'warning' });
    expect(problem?.message).toContain('"Date"');
    expect(problem?.fix).toContain('"published"');
    expect(only('shoe: 44').problem?.fix).toContain('title, source, author');
  });

  it('never lets a key reach the prototype', () => {
    const { metadata, problems } = read('__proto__: {title: T}\nconstructor: x');
    expect(metadata).toEqual(NOTHING_RECORDED);
    expect(problems.map(({ line }) => line)).toEqual([2, 3]);
  });

  it.each([
    ['published: 20/11/2026', 'date like 2026-11-22'],
    ['published: 2023-02-29', 'date like 2026-11-22'],
    ['published: 2026-02-30', 'date like 2026-11-22'],
    ['published: 2026-11-22T09:00:00Z', 'date like 2026-11-22'],
    ['published: 2026-00-10', 'date like 2026-11-22'],
    ['url: javascript:alert(1)', 'web address'],
    ['url: https://example.org/<!channel>', 'web address'],
    ['url: example.org', 'web address'],
    ['language: english', 'language tag'],
    ['language: en_GB', 'language tag'],
    ['language: en-GB-GB-oed-', 'language tag'],
    ['tags: policy, trade', 'list of texts'],
    ['tags: [policy, [trade]]', 'list of texts'],
    ['tags: {policy: trade}', 'list of texts'],
    ['author: [A, B]', 'one line of text'],
    ['title: {a: b}', 'one line of text'],
    ['title: *Framework*', 'one line of text'],
    ['title: |\n  A\n  B', 'one line of readable text'],
    ['title: "\\uD800"', 'one line of readable text'],
    ['tags: ["a\\u0007"]', 'one line of readable text'],
  ])('refuses %j with its line', (line, message) => {
    const { metadata, problem } = only(`source: S\n${line}`);
    expect(metadata).toBeNull();
    expect(problem).toMatchObject({ code: 'front_matter_value', file: 'a.md', line: 3, severity: 'error' });
    expect(problem?.message).toContain(message);
    expect(problem?.fix).not.toBe('');
  });

  it.each(['0001-01-01', '2024-02-29', '1999-12-31'])('takes the date %s', (date) => {
    expect(read(`published: ${date}`).metadata?.published).toBe(date);
  });

  it.each([
    ['title: Canteen: new hours', 3, 'straight double quotes'],
    ['title: @home', 3, 'straight double quotes'],
    ['source: again', 3, 'Keep one'],
    ['title: "open\nauthor: A\nurl: https://x.org', 3, 'missing mark'],
    ['tags: [a, b', 3, 'missing mark'],
    ['\ttitle: T', 3, 'without a tab'],
    ['title: !!js/function "x"', 3, 'straight double quotes'],
    ['...\ntitle: T', 4, 'Remove'],
  ])('explains the broken line in %j', (yaml, line, fix) => {
    const { metadata, problem } = only(`source: S\n${yaml}`);
    expect(metadata).toBeNull();
    expect(problem).toMatchObject({ code: 'front_matter_broken', line, severity: 'error' });
    expect(problem?.fix).toContain(fix);
  });

  it.each(['just text', '- a\n- b', '"quoted"'])('must be keys and values, not %j', (yaml) => {
    expect(only(yaml)).toMatchObject({ metadata: null, problem: { code: 'front_matter_broken', line: 2 } });
  });

  it('names every wrong value at once, in order', () => {
    const { problems } = read('published: x\ntitle: T\nurl: y\nz: 1\nlanguage: 1');
    expect(problems.map(({ line }) => line)).toEqual([2, 4, 5, 6]);
  });

  it('is not undone by alias bombs, deep nesting or sheer length', () => {
    const bomb = `a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\ntitle: *c`;
    expect(read(bomb).metadata).toBeNull();
    expect(read(`tags: ${'['.repeat(16_000)}`).metadata).toBeNull();
    expect(read(`? ${'? '.repeat(8000)}`).metadata).toBeNull();
    expect(only(`title: ${'x'.repeat(20_000)}`).problem?.code).toBe('front_matter_too_long');
  });

  it('survives any text, and what it calls sound it gives back as a body', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom('---', 'title: T', 'tags: [', '&a *a', '? :', '!!x', '\t', '- -', '...'),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), fc.constantFrom('\n', '\r\n'), (lines, newline) => {
        const text = ['---', ...lines].join(newline);
        const { metadata, body, problems } = readFrontMatter(text, 'a.md');
        expect(metadata === null).toBe(problems.some(({ severity }) => severity === 'error'));
        expect(text.endsWith(body)).toBe(true);
        for (const problem of problems) {
          expect(problem.line).toBeGreaterThan(0);
          expect(problem.line).toBeLessThanOrEqual(text.split('\n').length);
        }
      }),
    );
  });
});
