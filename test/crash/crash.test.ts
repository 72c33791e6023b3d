import { describe, expect, it } from 'vitest';
import { BACKENDS } from '../store/databases.ts';
import { storm } from './storm.ts';

const [file, postgres] = BACKENDS;

describe.each([
  { backend: file, replicas: 1 },
  { backend: postgres, replicas: 2 },
])('killed a few times, with $replicas processes on $backend.name', ({ backend, replicas }) => {
  it.runIf(backend?.available)(
    'answers every question once',
    async () => {
      const store = (await backend?.fresh()) ?? '';
      const after = await storm({ store, replicas, kills: 3, rate: 15, history: true, seed: 7 });
      expect(after.questions).toBeGreaterThan(5);
      expect(after).toMatchObject({ twice: [], missing: [], open: 0, died: [] });
    },
    120_000,
  );
});
