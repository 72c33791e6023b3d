import { parseArgs } from 'node:util';
import { digestStorm } from './digest-storm.ts';
import { onStore } from './on-store.ts';

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
    const after = await onStore(store, (location) =>
      digestStorm({
        ...{ store: location, kills: Number(values.kills), seed: Number(values.seed) },
        ...{ history: history === 'yes', progress: (line) => print(`  ${line}`) },
      }),
    );
    print(`  ${JSON.stringify({ ...after, twice: after.twice.length, missing: after.missing.length })}`);
    for (const one of after.missing) print(`  missing: ${JSON.stringify(one)}`);
    if (after.twice.length + after.missing.length > 0) failed = true;
  }
}
process.exit(failed ? 1 : 0);
