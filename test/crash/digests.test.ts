import { expect, it } from 'vitest';
import { BACKENDS } from '../store/databases.ts';
import { digestStorm } from './digest-storm.ts';

it.concurrent.each(BACKENDS.filter(({ available }) => available))(
  'digests due while one of two replicas is killed each appear once, on $name',
  { timeout: 180_000 },
  async ({ fresh }) => {
    const after = await digestStorm({ store: await fresh(), kills: 3, history: true, seed: 11 });
    expect(after).toMatchObject({ editions: 12, twice: [], missing: [] });
    expect(after.once + after.told).toBe(12);
  },
);
