import { describe, expect, it } from 'vitest';
import { BACKENDS } from '../store/databases.ts';
import { digestStorm } from './digest-storm.ts';

describe.each(BACKENDS)('digests due while one of two replicas is killed, on $name', (backend) => {
  it.runIf(backend.available)('each appear once', { timeout: 180_000 }, async () => {
    const after = await digestStorm({ store: await backend.fresh(), kills: 3, history: true, seed: 11 });
    expect(after).toMatchObject({ editions: 12, twice: [], missing: [] });
    expect(after.once + after.told).toBe(12);
  });
});
