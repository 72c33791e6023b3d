import { parseArgs } from 'node:util';
import { startPostgres } from '../support/postgres.ts';
import { onStore } from './on-store.ts';
import { outageOf } from './outage.ts';
import { type Aftermath, storm } from './storm.ts';

/**
 * `npm run crash -- --kills 200`: the kill test at full length, on the built-in store and on PostgreSQL with three
 * processes, some of which are stopped for a while and wake again, both where the bot may look for its own messages
 * and where it may not. `--outage 60` takes PostgreSQL away for so many seconds instead of killing anybody. Exit code
 * 1 when a question was left unanswered or answered twice.
 */
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    rate: { type: 'string', default: '20' },
    seed: { type: 'string', default: String(Date.now() % 100_000) },
    store: { type: 'string', default: 'file,postgres' },
    history: { type: 'string', default: 'yes,no' },
    stall: { type: 'string', default: '5000' },
    outage: { type: 'string', default: '0' },
  },
});

const print = (line: string) => void process.stdout.write(`${line}\n`);
const seed = Number(values.seed);
const rate = Number(values.rate);
const outage = Number(values.outage) * 1000;
const runs =
  outage > 0
    ? [drought()]
    : values.store
        .split(',')
        .flatMap((store) => values.history.split(',').map((history) => kills(store, history === 'yes')));
let broken = false;
for (const run of runs) {
  const after = await run();
  const { twice, missing, failed, died, ...counts } = after;
  print(
    `  ${JSON.stringify({ ...counts, twice: twice.length, missing: missing.length, failed: failed.length, died: died.length })}`,
  );
  for (const [what, places] of Object.entries({ twice, missing, failed, died }))
    for (const place of places) print(`    ${what}: ${place}`);
  if (twice.length + missing.length + after.open + died.length > 0) broken = true;
}
process.exit(broken ? 1 : 0);

function kills(store: string, history: boolean): () => Promise<Aftermath> {
  const replicas = store === 'postgres' ? 3 : 1;
  return async () => {
    print(`${store}, ${replicas} process(es), ${history ? 'may' : 'may not'} read history, seed ${seed}`);
    return await onStore(store, (location) =>
      storm({
        ...{ store: location, replicas, kills: Number(values.kills), rate, seed, history },
        ...(replicas > 1 && { stall: Number(values.stall) }),
        progress: (line) => print(`  ${line}`),
      }),
    );
  };
}

/** PostgreSQL is restarted, and then away for a while, under questions. */
function drought(): () => Promise<Aftermath> {
  return async () => {
    print(`PostgreSQL away for ${values.outage} s, 3 processes, seed ${seed}`);
    const server = await startPostgres();
    const meanwhile = () => outageOf(server, outage);
    const none = { cut: 0, broken: 0, limited: 0, silent: 0 };
    return await storm({
      store: server.url,
      replicas: 3,
      kills: 0,
      rate,
      seed,
      history: true,
      faults: none,
      meanwhile,
    }).finally(() => server.stop());
  };
}
