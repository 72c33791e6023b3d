import { expect, inject, it } from 'vitest';
import { startPostgres } from '../support/postgres.ts';
import { outageOf } from './outage.ts';
import { storm } from './storm.ts';

it.runIf(inject('postgres') !== null)(
  'a PostgreSQL that is restarted, and away for some seconds, costs no answer and doubles none',
  async () => {
    const server = await startPostgres();
    const after = await storm({
      ...{ store: server.url, replicas: 2, kills: 0, rate: 10, history: true, seed: 3 },
      faults: { cut: 0, broken: 0, limited: 0, silent: 0 },
      meanwhile: () => outageOf(server, 4000),
    }).finally(() => server.stop());
    expect(after.questions).toBeGreaterThan(20);
    expect(after).toMatchObject({ twice: [], missing: [], open: 0, died: [], heldInStore: 0 });
  },
  120_000,
);
