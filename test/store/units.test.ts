import { sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '../../src/store/open-database.ts';
import { BACKENDS } from './databases.ts';

describe.each(BACKENDS.filter(({ available }) => available))('units of statements on $name', (backend) => {
  async function table() {
    const database = await openDatabase(await backend.fresh());
    onTestFinished(() => database.close());
    const { kysely, unit } = database;
    await sql`create table t (x integer primary key check (x < 1000))`.execute(kysely);
    const add = (x: number) => sql`insert into t values (${x}) returning x`.compile(kysely);
    const kept = async () => (await sql<{ x: number }>`select x from t order by x`.execute(kysely)).rows;
    return { unit, add, kept };
  }

  it('tell what each statement returned, in their order', async () => {
    const { unit, add } = await table();
    expect(await unit([])).toEqual([]);
    expect(await Promise.all([unit([add(1), add(2)]), unit([add(3)])])).toEqual([
      [[{ x: 1 }], [{ x: 2 }]],
      [[{ x: 3 }]],
    ]);
  });

  it('are done as a whole or not at all, and one that fails harms itself alone', async () => {
    const { unit, add, kept } = await table();
    const units = [[add(1)], [add(2), add(2000)], [add(3), add(4)], [add(1)], [add(5)]];
    const results = await Promise.allSettled(units.map(unit));
    expect(results.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
    expect(await kept()).toEqual([1, 3, 4, 5].map((x) => ({ x })));
  });
});
