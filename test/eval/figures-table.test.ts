import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { report } from '../../src/observe/evaluate.ts';
import { askOne } from '../../src/observe/outcome.ts';
import { plainBm25 } from '../../src/observe/plain-bm25.ts';
import { factWith } from '../support/candidates.ts';
import { toyLibrary } from '../support/libraries.ts';
import { figuresTable, type Measured, rewriteFigures } from './figures-table.ts';

const library = toyLibrary();
const plain = plainBm25(library.facts);
const fact = library.facts[factWith(library, 'old lighthouse')] ?? expect.unreachable();
const CEREMONY = 'Where did the ceremony take place?';

function measured(more: Partial<Measured> = {}, ...unanswerable: readonly object[]): Measured {
  const outcomes = [{ spans: [{ article: fact.article.id, ...fact.span }] }, ...unanswerable].map(
    (question, at) =>
      askOne(library, { id: `${at}`, question: CEREMONY, spans: [], ...question }, false, () => 0, plain),
  );
  const surroundings = { set: 'toy', whole: false, scoped: 1, articles: 2, facts: 13 };
  return { ...report(outcomes), ...surroundings, buildMillis: 1, residentBytes: 1, ...more };
}

function cells(run: Measured): readonly string[] {
  const row = figuresTable([run], '2026-11-25').split('\n').at(-1) ?? '';
  return row.slice(2, -2).split(' | ');
}

describe('the table of figures', () => {
  it('shows ranking beside plain BM25, and both error rates', () => {
    expect(cells(measured({}, {}, { exclude: ['fishery'] }))).toEqual([
      'toy',
      'its own article',
      '100.0 %',
      '100.0 %',
      '100.0 / 100.0',
      '1 of 1',
      '100.0 %',
      '100.0 % of 1',
      '0.0 % of 1',
    ]);
  });

  it('says where it was searched, and shows a dash where there is nothing to tell', () => {
    expect(cells(measured({ whole: true }))[1]).toBe('all articles');
    expect(cells(measured({ scoped: 0 }))[1]).toBe('all articles');
    const chat = { ...report([]), set: 'chat', whole: false, scoped: 0, articles: 1, facts: 1 };
    const row = cells({ ...chat, buildMillis: 1, residentBytes: 1 });
    expect(row.slice(2)).toEqual(['-', '-', '-', '-', '-', '-', '-']);
  });

  it('has a row for every run under one head, with the day it was measured', () => {
    const lines = figuresTable([measured(), measured({ set: 'a|b' })], '2026-11-25').split('\n');
    expect(lines[0]).toBe('Measured on 2026-11-25.');
    expect(lines).toHaveLength(6);
    const bars = lines.slice(2).map((line) => line.replaceAll('\\|', '').match(/\|/g)?.length);
    expect(new Set(bars).size).toBe(1);
  });
});

describe('rewriting the figures', () => {
  const README = 'Before\r\n<!-- figures:start -->\nold\n<!-- figures:end -->\nafter $& $1\n';

  it('replaces what stands between the markers, and nothing else', () => {
    const rewritten = rewriteFigures(README, '| $& |');
    expect(rewritten).toBe('Before\r\n<!-- figures:start -->\n| $& |\n<!-- figures:end -->\nafter $& $1\n');
    expect(rewriteFigures(rewritten, '| $& |')).toBe(rewritten);
  });

  it.each([
    ['none', 'text'],
    ['one only', '<!-- figures:start -->\ntext'],
    ['the wrong order', '<!-- figures:end -->\n<!-- figures:start -->'],
    ['two of them', README + README],
  ])('is refused where the markers are %s', (_, text) => {
    expect(() => rewriteFigures(text, '')).toThrow(/<!-- figures:start -->/);
  });

  it('finds its place in the README of the project', async () => {
    const text = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
    expect(rewriteFigures(text, 'new')).toContain('<!-- figures:start -->\nnew\n<!-- figures:end -->');
  });
});
