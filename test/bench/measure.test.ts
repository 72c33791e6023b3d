import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Contents } from './corpus/corpus.ts';
import { makeCorpus } from './corpus/make.ts';
import { type Message, measure } from './measure.ts';
import { plotOf } from './report/plot.ts';
import { tableOf } from './report/table.ts';
import { type Row, run } from './run.ts';

const KNOWLEDGE = new URL('../../knowledge', import.meta.url).pathname;
let corpus = '';
let contents: Contents;
beforeAll(async () => {
  corpus = await mkdtemp(join(tmpdir(), 'footnote-bench-'));
  contents = await makeCorpus(corpus, { sets: [KNOWLEDGE], sizes: [40], questions: 5 });
});

afterAll(() => rm(corpus, { recursive: true }));

describe('an engine', () => {
  it.each([
    'Footnote, retrieval',
    'Footnote, whole answer',
    'Footnote, finding alone',
    'SQLite FTS5',
    'natural TfIdf',
    'natural Bayes',
  ])('%s is measured, and finds what half of its words ask for', async (engine) => {
    const said: Message[] = [];
    const [size] = contents.sizes;
    if (size === undefined) throw new Error('The corpus is empty.');
    await measure({ engine, corpus, size, seconds: 5 }, (message) => void said.push(message));
    expect(said).toEqual([
      expect.objectContaining({ kind: 'built' }),
      expect.objectContaining({ kind: 'answered', asked: 5 }),
    ]);
    const answered = said[1];
    expect(answered?.kind === 'answered' && answered.r3).toBeGreaterThanOrEqual(0.8);
  });

  it('is left out with the reason when it takes too long or fails', async () => {
    const size = { facts: 10, articles: 1 };
    const job = { engine: 'SQLite FTS5', corpus, size, seconds: 5 };
    const bounds = { seconds: 0, megabytes: 500 };
    expect(await run(job, bounds)).toMatchObject({ leftOut: 'not built within 0 s' });
    const unknown = await run({ ...job, engine: 'nobody' }, { ...bounds, seconds: 20 });
    expect(unknown).toMatchObject({ leftOut: 'no such engine' });
  });
});

describe('the report', () => {
  const row = (engine: string, p50: number): Row => ({
    engine,
    built: { kind: 'built', millis: 1500, resident: 2 ** 27, besideText: 2 ** 20 },
    answered: { kind: 'answered', asked: 9, p50, p99: 9, perSecond: 100, p1: 0.5, r3: 0.75 },
    leftOut: null,
  });
  const rows = [
    row('FlexSearch', 2),
    row('Footnote, retrieval', 0.5),
    row('Footnote, whole answer', 4),
    row('Footnote, finding alone', 0.25),
    { engine: 'lunr', built: null, answered: null, leftOut: 'not built within 9 s' },
  ];

  it('puts the fastest first and compares it with the fastest peer', () => {
    const lines = tableOf({ facts: 3000, rows }).split('\n');
    expect(lines[0]).toBe('3,000 facts');
    expect(lines[3]?.split(/\s{2,}/)).toEqual([
      'Footnote, retrieval',
      '1.50',
      '128',
      '1',
      '0.500',
      '9.00',
      '100',
      '9',
      '50.0',
      '75.0',
      '1.00x',
    ]);
    expect(lines[4]).toMatch(/^FlexSearch .* 4\.00x$/);
    expect(lines).toContainEqual(expect.stringMatching(/^lunr +left out: not built within 9 s$/));
    expect(lines).toContain(
      'Footnote, retrieval: 4.00 times the speed of the fastest peer (FlexSearch, p50)',
    );
    expect(lines).toContain(
      'Footnote, whole answer: 0.50 times the speed of the fastest peer (FlexSearch, p50)',
    );
    expect(lines.filter((line) => line.startsWith('Footnote, finding alone'))).toHaveLength(1);
  });

  it('draws a line for each engine that was measured', () => {
    const picture = plotOf([
      { facts: 3000, rows },
      { facts: 100_000, rows },
    ]);
    expect(picture.match(/<polyline/g)).toHaveLength(4);
    expect(picture).toContain('>FlexSearch</text>');
    expect(picture).not.toContain('lunr');
    expect(picture).not.toContain('NaN');
  });
});
