import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Library } from '../../src/ports.ts';
import type { SlackPace } from '../../src/slack/app.ts';
import { type Kept, openStore } from '../../src/store/open-store.ts';

/** Times for tests in which nothing should be waited for. */
export const QUICK: SlackPace = { timeout: 2000, lease: 6000, backOff: [1], poll: 20 };

/** A store in a file that goes away with the test. */
export async function keptFor(library: () => Library): Promise<Kept> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-kept-'));
  const kept = await openStore(`file:${join(folder, 'footnote.db')}`, library);
  onTestFinished(async () => {
    await kept.close().catch(() => {});
    await rm(folder, { recursive: true, force: true });
  });
  return kept;
}
