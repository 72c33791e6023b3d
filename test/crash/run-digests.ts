import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startPostgres } from '../support/postgres.ts';
import { digestStorm } from './digest-storm.ts';

/**
 * `npm run crash:digests -- --kills 200`: editions fall due while one of two replicas is killed. Exit code 1 when one
 * appeared twice, or did not appear and its owner was not told.
 */
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    seed: { type: 'string', default: String(Date.now() % 100_000) },
    store: { type: 'string', default: 'postgres,file' },
    history: { type: 'string', default: 'yes' },
  },
});

const print = (line: string) => void process.stdout.write(`${line}\n`);
let failed = false;
for (const store of values.store.split(',')) {
  for (const history of values.history.split(',')) {
    print(
      `${store}, two processes, ${history === 'yes' ? 'may' : 'may not'} read history, seed ${values.seed}`,
    );
    const after = await on(store, (location) =>
      digestStorm({
        ...{ store: location, kills: Number(values.kills), seed: Number(values.seed) },
        ...{ history: history === 'yes', progress: (line) => print(`  ${line}`) },
      }),
    );
    print(`  ${JSON.stringify({ ...after, twice: after.twice.length, missing: after.missing.length })}`);
    if (after.twice.length + after.missing.length > 0) failed = true;
  }
}
process.exit(failed ? 1 : 0);

async function on<T>(store: string, work: (location: string) => Promise<T>): Promise<T> {
  if (store === 'postgres') {
    const server = await startPostgres();
    return await work(server.url).finally(() => server.stop());
  }
  const folder = await mkdtemp(join(tmpdir(), 'footnote-crash-'));
  return await work(`file:${join(folder, 'footnote.db')}`).finally(() =>
    rm(folder, { recursive: true, force: true }),
  );
}
