import { appendFile, mkdir, mkdtemp, open, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FolderContents } from '../../src/knowledge/folder.ts';
import { type Watcher, watchFolder } from '../../src/knowledge/watcher.ts';

let dir: string;
let watcher: Watcher;
let failures: unknown[];
let contents: FolderContents;
let waiting: { holds: (contents: FolderContents) => boolean; done: () => void }[];

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'footnote-watched-'));
  await writeFile(join(dir, 'vpn.md'), 'Reset MFA first.');
  await writeFile(join(dir, 'tea.txt'), 'Tea is at four.');
  failures = [];
  waiting = [];
  watcher = await watchFolder(dir, {
    async changed(now) {
      contents = now;
      waiting = waiting.filter(({ holds, done }) => {
        if (!holds(now)) return true;
        done();
        return false;
      });
    },
    failed: (problem) => failures.push(problem),
  });
  contents = watcher.contents;
});

afterEach(async () => {
  await watcher.close();
  await rm(dir, { recursive: true, force: true });
});

/** Resolves once the folder was read in such a state. */
async function until(holds: (contents: FolderContents) => boolean): Promise<void> {
  if (!holds(contents)) await new Promise<void>((done) => waiting.push({ holds, done }));
}

const bodyOf = (id: string) => (now: FolderContents) => now.articles.find((one) => one.id === id)?.body;
const says = (id: string, body: string) => (now: FolderContents) => bodyOf(id)(now) === body;
const has = (code: string) => (now: FolderContents) => now.problems.some((problem) => problem.code === code);

describe('a watched folder', () => {
  it('is read first, and again when a file is added, edited, moved or removed', async () => {
    expect(watcher.contents.articles.map(({ id }) => id)).toEqual(['tea', 'vpn']);
    await mkdir(join(dir, 'office'));
    await writeFile(join(dir, 'office', 'desk.md'), 'The desk is grey.');
    await until(says('office/desk', 'The desk is grey.'));
    await writeFile(join(dir, 'vpn.md'), 'Reset nothing.');
    await until(says('vpn', 'Reset nothing.'));
    await rename(join(dir, 'tea.txt'), join(dir, 'coffee.txt'));
    await until(({ articles }) => articles.map(({ id }) => id).join() === 'coffee,office/desk,vpn');
    await rm(join(dir, 'office'), { recursive: true });
    await until(({ articles }) => articles.length === 2);
    expect(failures).toEqual([]);
  });

  it('reads only what changed', async () => {
    const tea = contents.articles.find(({ id }) => id === 'tea');
    await writeFile(join(dir, 'vpn.md'), 'Reset nothing.');
    await until(says('vpn', 'Reset nothing.'));
    expect(contents.articles.find(({ id }) => id === 'tea')).toBe(tea);
  });

  it('keeps what a broken file said before, and says so, until it is mended or removed', async () => {
    await writeFile(join(dir, 'vpn.md'), Buffer.from([0x52, 0xff, 0xfe]));
    await until(has('not_utf8'));
    expect(contents.problems.map(({ code, file }) => `${file} ${code}`)).toEqual([
      'vpn.md earlier_version',
      'vpn.md not_utf8',
    ]);
    expect(bodyOf('vpn')(contents)).toBe('Reset MFA first.');
    expect(bodyOf('tea')(contents)).toBe('Tea is at four.');
    await writeFile(join(dir, 'vpn.md'), 'Mended.');
    await until(says('vpn', 'Mended.'));
    expect(contents.problems).toEqual([]);
    await writeFile(join(dir, 'vpn.md'), Buffer.from([0xff]));
    await until(has('not_utf8'));
    await rm(join(dir, 'vpn.md'));
    await until(({ articles }) => articles.length === 1);
    expect(contents.problems).toEqual([]);
  });

  it('reads a file that is written bit by bit once it is whole', async () => {
    const seen = new Set<string>();
    const file = await open(join(dir, 'vpn.md'), 'w');
    for (let part = 0; part < 8; part++) {
      await file.write(`Part ${part} of eight came. `);
      await file.sync();
      seen.add(bodyOf('vpn')(contents) ?? '');
    }
    await file.close();
    const whole = Array.from({ length: 8 }, (_, part) => `Part ${part} of eight came. `).join('');
    await until(says('vpn', whole));
    expect([...seen]).toEqual(['Reset MFA first.']);
  });

  it('reads a file that has settled though another one goes on changing', async () => {
    let going = true;
    const growing = (async () => {
      while (going) await appendFile(join(dir, 'tea.txt'), ' More.');
    })();
    await writeFile(join(dir, 'vpn.md'), 'Reset nothing.');
    await until(says('vpn', 'Reset nothing.'));
    expect(bodyOf('tea')(contents)).toBe('Tea is at four.');
    going = false;
    await growing;
  });

  it('goes on when the folder goes away and comes back', async () => {
    await rename(dir, `${dir}-gone`);
    await rename(`${dir}-gone`, dir);
    await appendFile(join(dir, 'vpn.md'), ' And again.');
    await until(says('vpn', 'Reset MFA first. And again.'));
  });

  it('cannot begin without a folder', async () => {
    const listener = { changed: async () => {}, failed: () => {} };
    await expect(watchFolder(join(dir, 'nowhere'), listener)).rejects.toMatchObject({
      code: 'knowledge_missing',
    });
  });
});
