import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startPostgres } from '../support/postgres.ts';
import { type Aftermath, storm } from './storm.ts';

/**
 * `npm run crash -- --kills 200`: the kill test at full length, on the built-in store and on PostgreSQL with three
 * processes, both where the bot may look for its own messages and where it may not. Exit code 1 when a question was
 * left unanswered or answered twice.
 */
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    rate: { type: 'string', default: '20' },
    seed: { type: 'string', default: String(Date.now() % 100_000) },
    store: { type: 'string', default: 'file,postgres' },
    history: { type: 'string', default: 'yes,no' },
  },
});

const print = (line: string) => void process.stdout.write(`${line}\n`);
const seed = Number(values.seed);
let failed = false;

for (const store of values.store.split(',')) {
  for (const history of values.history.split(',')) {
    const replicas = store === 'postgres' ? 3 : 1;
    print(
      `${store}, ${replicas} process(es), ${history === 'yes' ? 'may' : 'may not'} read history, seed ${seed}`,
    );
    const after = await on(store, async (location) =>
      storm({
        ...{ store: location, replicas, kills: Number(values.kills), rate: Number(values.rate), seed },
        ...{ history: history === 'yes', progress: (line) => print(`  ${line}`) },
      }),
    );
    print(`  ${JSON.stringify({ ...after, twice: after.twice.length, missing: after.missing.length })}`);
    if (after.twice.length + after.missing.length + after.open > 0) failed = true;
  }
}
process.exit(failed ? 1 : 0);

async function on(store: string, work: (location: string) => Promise<Aftermath>): Promise<Aftermath> {
  if (store === 'postgres') {
    const server = await startPostgres();
    return await work(server.url).finally(() => server.stop());
  }
  const folder = await mkdtemp(join(tmpdir(), 'footnote-crash-'));
  return await work(`file:${join(folder, 'footnote.db')}`).finally(() =>
    rm(folder, { recursive: true, force: true }),
  );
}
