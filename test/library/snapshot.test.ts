import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { liveLibrary } from '../../src/library/live-library.ts';
import { loadSnapshot, saveSnapshot } from '../../src/library/snapshot.ts';
import { openLibrary } from '../../src/library.ts';
import { NO_LEXICON } from '../../src/text/lexicon.ts';
import { killWhileSaving } from './kill-while-saving.ts';
import { editionOf, keptEdition } from './snapshots.ts';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-snapshot-'));
  path = join(folder, 'data', 'index.snapshot');
  await saveSnapshot(path, 'v1', keptEdition(1));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const QUESTION = 'When does Captain Brandt sail, ship 7?';

describe('a snapshot', () => {
  it('gives back the index it was made of, and leaves nothing else in its folder', async () => {
    expect(await loadSnapshot(path, 'v1')).toEqual(keptEdition(1));
    await saveSnapshot(path, 'v1', keptEdition(2));
    expect(await loadSnapshot(path, 'v1')).toEqual(keptEdition(2));
    expect(await readdir(join(folder, 'data'))).toEqual(['index.snapshot']);
  });

  it.each([1, 2])(
    'lets a library begin with it, whatever edition the articles are now: %d',
    async (edition) => {
      const live = liveLibrary(NO_LEXICON, (await loadSnapshot(path, 'v1')) ?? []);
      await live.update(editionOf(edition), []);
      const fresh = openLibrary(editionOf(edition), [], NO_LEXICON);
      expect([...live.current().facts]).toEqual([...fresh.facts]);
      const ranked = (library: typeof fresh) =>
        library.decide(QUESTION).ranking?.ranked.map(({ candidate, score }) => [candidate.fact, score]);
      expect(ranked(live.current())).toEqual(ranked(fresh));
    },
  );

  it('is trusted only by the code that made it', async () => {
    expect(await loadSnapshot(path, 'v2')).toBeNull();
    expect(await loadSnapshot(join(folder, 'nothing'), 'v1')).toBeNull();
  });

  it('is not trusted when it is cut short at any place', async () => {
    const whole = await readFile(path);
    for (let length = 0; length < whole.length; length += Math.ceil(whole.length / 200)) {
      await writeFile(path, whole.subarray(0, length));
      expect(await loadSnapshot(path, 'v1')).toBeNull();
    }
  });

  it('is not trusted when a bit of it is another, or it is another file', async () => {
    const whole = await readFile(path);
    for (let at = 0; at < whole.length; at += Math.ceil(whole.length / 200)) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      await writeFile(path, changed);
      expect(await loadSnapshot(path, 'v1')).toBeNull();
    }
    await writeFile(path, 'A diary.'.repeat(100));
    expect(await loadSnapshot(path, 'v1')).toBeNull();
  });

  it('is the whole old one or the whole new one when the process is killed while saving', async () => {
    for (const after of [0, 90, 140, 210]) expect((await killWhileSaving(after)).edition).not.toBe(-1);
  });

  it('cannot be saved where a folder is in its place, and leaves nothing behind', async () => {
    await expect(saveSnapshot(join(folder, 'data'), 'v1', keptEdition(1))).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['data']);
  });
});
