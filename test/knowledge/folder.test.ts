import { createHash } from 'node:crypto';
import { truncate } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_FILE } from '../../src/knowledge/file-text.ts';
import { readFolder } from '../../src/knowledge/folder.ts';
import { folderOf } from './temporary-folder.ts';

const told = (problems: Awaited<ReturnType<typeof readFolder>>['problems']) =>
  problems.map(({ severity, code, file, line }) => [severity, code, file, line]);

describe('reading a knowledge folder', () => {
  it('reads .md and .txt files at any depth, by path in byte order', async () => {
    const folder = await folderOf({
      'b.txt': 'B',
      'é.md': 'E',
      'a/z.MD': 'Z',
      'a.md': 'A',
      'Z.txt': 'Z',
      'a/b/c.txt': 'C',
    });
    const { articles, problems } = await readFolder(folder);
    expect(articles.map(({ id, markup }) => [id, markup])).toEqual([
      ['Z', 'plain'],
      ['a', 'markdown'],
      ['a/b/c', 'plain'],
      ['a/z', 'markdown'],
      ['b', 'plain'],
      ['é', 'markdown'],
    ]);
    expect(problems).toEqual([]);
  });

  it('passes over README.md, hidden files and node_modules without a word', async () => {
    const folder = await folderOf({
      'README.md': 'x',
      'sub/readme.md': 'x',
      '.draft.md': 'x',
      '.git/a.md': 'x',
      'node_modules/p/a.md': 'x',
      'a.md': 'A',
    });
    const { articles, problems } = await readFolder(folder);
    expect(articles.map(({ id }) => id)).toEqual(['a']);
    expect(problems).toEqual([]);
  });

  it('warns about other file types and says what can be read', async () => {
    const folder = await folderOf({ 'minutes.docx': 'PK', LICENSE: 'MIT', 'a.md': 'A' });
    const { articles, problems } = await readFolder(folder);
    expect(articles).toHaveLength(1);
    expect(told(problems)).toEqual([
      ['warning', 'other_file_type', 'LICENSE', null],
      ['warning', 'other_file_type', 'minutes.docx', null],
    ]);
    expect(problems[0]?.message).toContain('only UTF-8 text and Markdown');
  });

  it('gives every article its metadata, its heading and the hash of its body', async () => {
    const folder = await folderOf({ 'a.md': '---\r\ntitle: T\r\ntags: [x]\r\n---\r\n*One*\r\ntwo' });
    const [article] = (await readFolder(folder)).articles;
    expect(article).toMatchObject({ id: 'a', title: 'T', heading: 'T', tags: ['x'], published: null });
    expect(article?.body).toBe('*One*\r\ntwo');
    expect(article?.sha256).toBe(createHash('sha256').update('*One*\r\ntwo').digest('hex'));
    expect(article?.marks).toHaveLength(2);
  });

  it('leaves * and _ alone in .txt files', async () => {
    const [article] = (await readFolder(await folderOf({ 'a.txt': '*One* _two_' }))).articles;
    expect(article?.marks).toEqual([]);
    expect(article?.heading).toBe('*One* _two_');
  });

  it('keeps every usable article when others are broken, each with its place', async () => {
    const folder = await folderOf({
      'bad-bytes.md': Buffer.from([0x61, 0x0a, 0x62, 0xff, 0x0a]),
      'bad-date.md': '---\ntitle: T\npublished: soon\n---\nx',
      'empty.txt': '',
      'good.md': 'Good.',
      'nul.txt': 'one\ntwo\nthr\0ee',
      'open.md': '---\ntitle: T\n',
    });
    const { articles, problems } = await readFolder(folder);
    expect(articles.map(({ id }) => id)).toEqual(['empty', 'good']);
    expect(told(problems)).toEqual([
      ['error', 'not_utf8', 'bad-bytes.md', 2],
      ['error', 'front_matter_value', 'bad-date.md', 3],
      ['warning', 'empty_article', 'empty.txt', null],
      ['error', 'nul_character', 'nul.txt', 3],
      ['error', 'front_matter_unclosed', 'open.md', 1],
    ]);
    for (const { message, fix } of problems) expect([message, fix]).not.toContain('');
  });

  it('warns when nothing stands behind the front matter', async () => {
    const { problems } = await readFolder(await folderOf({ 'a.md': '---\ntitle: T\n---\n \n' }));
    expect(told(problems)).toEqual([['warning', 'empty_article', 'a.md', null]]);
  });

  it('keeps the first of two files with one id and names both', async () => {
    const { articles, problems } = await readFolder(await folderOf({ 'a.txt': 'plain', 'a.md': 'mark' }));
    expect(articles.map(({ id, body }) => [id, body])).toEqual([['a', 'mark']]);
    expect(told(problems)).toEqual([['error', 'duplicate_id', 'a.txt', null]]);
    expect(problems[0]?.message).toContain('a.txt and a.md');
  });

  it('uses the second of two files with one id while the first is broken', async () => {
    const { articles, problems } = await readFolder(await folderOf({ 'a.txt': 'plain', 'a.md': '\0' }));
    expect(articles.map(({ body }) => body)).toEqual(['plain']);
    expect(told(problems)).toEqual([['error', 'nul_character', 'a.md', 1]]);
  });

  it('reads a file of 10 MB and refuses an archive without reading it', async () => {
    const line = 'The *quick* “brown” fox said **so much** about it.\n';
    const body = line.repeat(Math.ceil(10_000_000 / line.length));
    const folder = await folderOf({ 'large.md': body, 'huge.txt': '' });
    await truncate(join(folder, 'huge.txt'), LARGEST_FILE + 1);
    const { articles, problems } = await readFolder(folder);
    expect(articles.map(({ id }) => id)).toEqual(['large']);
    expect(articles[0]?.body === body).toBe(true);
    expect(articles[0]?.marks).toHaveLength((body.length / line.length) * 4);
    expect(told(problems)).toEqual([['error', 'file_too_large', 'huge.txt', null]]);
  });

  it('warns about a folder without articles', async () => {
    const { articles, problems } = await readFolder(await folderOf({ 'README.md': 'x' }));
    expect(articles).toEqual([]);
    expect(told(problems)).toEqual([['warning', 'no_articles', '', null]]);
  });

  it('throws when the folder does not exist or is a file', async () => {
    const folder = await folderOf({ 'a.md': 'A' });
    await expect(readFolder(join(folder, 'none'))).rejects.toMatchObject({ code: 'knowledge_missing' });
    await expect(readFolder(join(folder, 'a.md'))).rejects.toMatchObject({ code: 'knowledge_not_a_folder' });
  });

  it('keeps any body byte for byte, with and without front matter', async () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\r\n', '\n', '\r', '---\n', '*', '**', '_', '“', '”', '\ufeff', '\u2028', ' ', '😀'),
    );
    const bodies = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('').replaceAll('\0', ''));
    await fc.assert(
      fc.asyncProperty(bodies, fc.boolean(), async (body, crlf) => {
        const front = crlf ? '---\r\ntitle: T\r\n---\r\n' : '---\ntitle: T\n---\n';
        const folder = await folderOf({ 'a.md': front + body, 'b.txt': `\ufeff\n${body}` });
        const { articles } = await readFolder(folder);
        expect(articles.map((article) => article.body)).toEqual([body, `\n${body}`]);
        const bytes = Buffer.from(front + body).subarray(Buffer.byteLength(front));
        expect(articles[0]?.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
      }),
      { numRuns: 60 },
    );
  });
});
