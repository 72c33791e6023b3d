import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, execPath, stdout } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { fingerprint } from '../../src/intents/index/fingerprint.ts';
import { loadSnapshot } from '../../src/library/snapshot.ts';
import { editionOf } from './snapshots.ts';

const SAVER = fileURLToPath(new URL('./save-editions.ts', import.meta.url));

/** What a process left that was killed while it saved. */
export interface Left {
  /** The edition that the file holds whole; null for no file, -1 for anything else. */
  readonly edition: number | null;
  readonly files: number;
}

/**
 * Kills a process with SIGKILL while it saves one index after another, and looks at what the next start would find.
 *
 * @param after milliseconds from its first save
 */
export async function killWhileSaving(after: number): Promise<Left> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-kill-'));
  try {
    const path = join(folder, 'index.snapshot');
    const saver = spawn(execPath, [SAVER, path], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(saver.stdout, 'data');
    await wait(after);
    saver.kill('SIGKILL');
    await once(saver, 'exit');
    const files = (await readdir(folder)).length;
    const kept = await loadSnapshot(path, 'test');
    if (kept === null)
      return { edition: files > 0 && (await readdir(folder)).includes('index.snapshot') ? -1 : null, files };
    const prints = kept.flatMap(({ fingerprints }) => fingerprints).join();
    const edition = [1, 2, 3].find((one) => editionOf(one).map(fingerprint).join() === prints);
    return { edition: edition ?? -1, files };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** `node test/library/kill-while-saving.ts 50` kills fifty times, each time a little later. */
if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  const tries = Number(argv[2] ?? 50);
  let wrong = 0;
  let none = 0;
  for (let at = 0; at < tries; at++) {
    const { edition } = await killWhileSaving((at * 13) % 300);
    if (edition === -1) wrong++;
    if (edition === null) none++;
  }
  stdout.write(
    `${tries} kills: ${wrong} broken snapshots trusted or left, ${none} before the first was saved\n`,
  );
}
