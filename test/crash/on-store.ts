import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../support/postgres.ts';

/** Does something with a new store, `file` or `postgres`, which is gone afterwards. */
export async function onStore<T>(store: string, work: (location: string) => Promise<T>): Promise<T> {
  if (store === 'postgres') {
    const server = await startPostgres();
    return await work(server.url).finally(() => server.stop());
  }
  const folder = await mkdtemp(join(tmpdir(), 'footnote-crash-'));
  return await work(`file:${join(folder, 'footnote.db')}`).finally(() =>
    rm(folder, { recursive: true, force: true }),
  );
}
