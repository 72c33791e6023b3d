import { describe, expect, it } from 'vitest';
import { batched } from '../../src/store/batch.ts';

describe('work in batches', () => {
  it('takes together whoever comes while it runs, in order', async () => {
    const batches: number[] = [];
    const double = batched(async (items: readonly number[]) => {
      batches.push(items.length);
      await null;
      return items.map((item) => item * 2);
    }, 10);
    const results = await Promise.all(Array.from({ length: 25 }, (_, item) => double(item)));
    expect(results).toEqual(Array.from({ length: 25 }, (_, item) => item * 2));
    expect(batches).toEqual([1, 10, 10, 4]);
  });

  it('lets an item that cannot work harm itself alone', async () => {
    const work = batched(async (items: readonly number[]) => {
      await null;
      if (items.includes(3)) throw new Error('three');
      return items;
    }, 10);
    const results = await Promise.allSettled([1, 2, 3, 4].map(work));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  });
});
