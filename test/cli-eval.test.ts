import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from './knowledge/temporary-folder.ts';
import { FISHERY, MUSEUM } from './support/libraries.ts';
import { run } from './support/processes.ts';

/** A question whose answer stands where these words do. */
function question(
  id: string,
  text: string,
  article: 'fishery' | 'museum',
  words: string,
  more: object = {},
): string {
  const start = (article === 'fishery' ? FISHERY : MUSEUM).indexOf(words);
  const spans = [{ article, start, end: start + words.length, text: words }];
  return JSON.stringify({ id, question: text, spans, ...more });
}

const QUESTIONS = [
  question('place', 'Where did the ceremony take place?', 'fishery', 'lighthouse in Bergen'),
  question('wing', 'When did the museum open a new wing?', 'museum', '1998', { within: 'museum' }),
  JSON.stringify({
    id: 'gone',
    question: 'When did the museum open a new wing?',
    spans: [],
    exclude: ['museum'],
  }),
  JSON.stringify({
    id: 'strange',
    question: 'Where did the ceremony take place?',
    spans: [],
    within: 'museum',
  }),
  JSON.stringify({ id: 'chat', question: 'thanks', spans: [] }),
].join('\n');

const ARTICLES = { 'fishery.md': FISHERY, 'museum.txt': MUSEUM };

/** A set with articles of its own. */
function setOf(questions: string): Promise<string> {
  return folderOf({
    'questions.jsonl': questions,
    'set.json': '{}',
    ...Object.fromEntries(Object.entries(ARTICLES).map(([file, body]) => [`articles/${file}`, body])),
  });
}

function evaluate(...args: readonly string[]) {
  return run('cli.ts', ['eval', ...args]);
}

describe('footnote eval', () => {
  it('prints ranking, decision, index time, latency and memory', async () => {
    const { code, stdout, stderr } = await evaluate(await setOf(QUESTIONS));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/5 questions \(2 answerable\) over 2 articles, 13 facts/);
    expect(stdout).toMatch(/P@1 100\.0 % +R@3 100\.0 % +R@5 100\.0 % +MRR 1\.000/);
    expect(stdout).toMatch(/P@1 100\.0 %.*plain BM25/);
    expect(stdout).toMatch(/article taken away: 0\.0 % of 1 answered/);
    expect(stdout).toMatch(/By type of question[\s\S]*\n {2}place +1[\s\S]*By outcome[\s\S]*\n {2}found +2/);
    expect(stdout).toMatch(/answered right 2, answered wrong 0, refused right 3, refused wrong 0/);
    expect(stdout).toMatch(/precision 100\.0 % +coverage 100\.0 % +AUROC 1\.000/);
    expect(stdout).toMatch(/index built in \d+ ms +p50 [\d.]+ ms +p99 [\d.]+ ms +resident \d+ MB/);
  });

  it('gives the same figures as one line of JSON, of the first questions only where limited', async () => {
    const { code, stdout } = await evaluate(await setOf(QUESTIONS), '--json', '--limit', '2');
    expect(code).toBe(0);
    expect(stdout.trimEnd()).not.toContain('\n');
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({ questions: 2, answerable: 2, articles: 2, facts: 13 });
    expect(report.ranking).toEqual({ p1: 1, r3: 1, r5: 1, mrr: 1 });
    expect(report.decision).toMatchObject({
      answeredRight: 2,
      refusedRight: 0,
      precision: 1,
      coverage: 1,
      auroc: null,
    });
    expect(report.latency.p99).toBeGreaterThanOrEqual(report.latency.p50);
    expect(report.buildMillis).toBeGreaterThan(0);
    expect(report.residentBytes).toBeGreaterThan(1e6);
  });

  it('writes what it decided of each question, with at most ten ranked facts', async () => {
    const set = await setOf(QUESTIONS);
    const file = join(set, 'predictions.jsonl');
    expect((await evaluate(set, '--predictions', file)).code).toBe(0);
    const lines = (await readFile(file, 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'place found',
      'wing found',
      'gone refused',
      'strange refused',
      'chat refused',
    ]);
    for (const line of lines) {
      expect(Object.keys(line)).toEqual(['id', 'kind', 'confidence', 'ranked']);
      expect(line.ranked.length).toBeLessThanOrEqual(10);
      for (const fact of line.ranked) expect(Object.keys(fact)).toEqual(['article', 'start', 'end', 'score']);
    }
    const [place, wing, gone, , chat] = lines;
    expect(FISHERY.slice(place.ranked[0].start, place.ranked[0].end)).toContain('lighthouse in Bergen');
    expect(new Set(wing.ranked.map(({ article }: { article: string }) => article))).toEqual(
      new Set(['museum']),
    );
    expect(gone.ranked.map(({ article }: { article: string }) => article)).not.toContain('museum');
    expect(chat.ranked).toEqual([]);
  });

  it('searches all articles where it is told to, save those taken away', async () => {
    const { stdout } = await evaluate(await setOf(QUESTIONS), '--whole', '--json');
    expect(JSON.parse(stdout).decision).toMatchObject({
      answeredRight: 2,
      answeredWrong: 1,
      refusedRight: 2,
    });
  });

  it('asks a set without articles of the knowledge folder', async () => {
    const [set, knowledge] = await Promise.all([
      folderOf({ 'questions.jsonl': QUESTIONS }),
      folderOf(ARTICLES),
    ]);
    const { code, stdout } = await evaluate(set, '--knowledge', knowledge, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ articles: 2, ranking: { p1: 1 } });
  });

  it.each([
    ['is no JSON', 'no json'],
    ['has no places', '{"id": "a", "question": "Where?"}'],
  ])('names file and line of a question that %s, and exits with 2', async (_, line) => {
    const set = await setOf(`${QUESTIONS}\n${line}\n`);
    const { code, stdout, stderr } = await evaluate(set);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`${join(set, 'questions.jsonl')}:6`);
    expect(stderr).toContain('"spans"');
  });

  it('names line and remedy where a place does not hold its words, before anything is asked', async () => {
    const moved = QUESTIONS.replace('"text":"1998"', '"text":"1989"');
    const { code, stdout, stderr } = await evaluate(await setOf(moved));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/questions\.jsonl:2: the span \d+\.\.\d+ of "museum" reads "1998", not "1989"/);
  });

  it('names an article that cannot be read, since its questions cannot be asked', async () => {
    const set = await folderOf({
      'questions.jsonl': QUESTIONS,
      'articles/fishery.md': FISHERY,
      'articles/museum.txt': Buffer.from([0xff, 0xfe, 0x00]),
    });
    const { code, stderr } = await evaluate(set);
    expect(code).toBe(2);
    expect(stderr).toMatch(/articles\/museum\.txt:1: .*\n.*questions\.jsonl:2: there is no article "museum"/);
  });

  it('names the folder that is not there, and exits with 2', async () => {
    const { code, stderr } = await evaluate('nowhere');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^nowhere does not exist\. .*questions\.jsonl/);
  });

  it('names the file of a set that is not there, and exits with 2', async () => {
    const set = await folderOf({});
    const { code, stderr } = await evaluate(set);
    expect(code).toBe(2);
    expect(stderr).toContain(join(set, 'questions.jsonl'));
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
