import { setImmediate as turn } from 'node:timers/promises';
import { sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '../../src/store/open-database.ts';
import { BACKENDS } from './databases.ts';

const [file, postgres] = BACKENDS;

describe('a database', () => {
  it.each([
    ['file:/dev/null/footnote.db', /The file .* cannot be opened/u],
    ['postgres://nobody@127.0.0.1:1/none', /PostgreSQL at DATABASE_URL cannot be reached/u],
  ])('that cannot be opened says so: %s', async (location, message) => {
    await expect(openDatabase(location)).rejects.toThrow(message);
  });

  it('can be closed while nothing was asked', async () => {
    const database = await openDatabase((await file?.fresh()) ?? '');
    await expect(database.close()).resolves.toBeUndefined();
  });
});

it.runIf(postgres?.available)(
  'a connection to PostgreSQL that ends between two queries of a transaction fails that transaction and nothing else',
  async () => {
    const database = await openDatabase((await postgres?.fresh()) ?? '');
    onTestFinished(() => database.close());
    const lives = async (pid: number) => {
      const { rows } = await sql`select 1 from pg_stat_activity where pid = ${pid}`.execute(database.kysely);
      return rows.length > 0;
    };
    const broken = database.kysely.transaction().execute(async (transaction) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(transaction);
      const pid = rows[0]?.pid ?? 0;
      await sql`select pg_terminate_backend(${pid})`.execute(database.kysely);
      while (await lives(pid)) await turn();
      await turn();
      await sql`select 1`.execute(transaction);
    });
    await expect(broken).rejects.toThrow();
    const { rows } = await sql<{ one: number }>`select 1 as one`.execute(database.kysely);
    expect(rows).toEqual([{ one: 1 }]);
  },
);
