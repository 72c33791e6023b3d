import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { describe, expect, it, onTestFinished } from 'vitest';
import { migrate } from '../../src/store/migrate.ts';
import { openDatabase } from '../../src/store/open-database.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Database } from '../../src/store/schema.ts';
import { TABLE_KEYS } from '../../src/store/table-keys.ts';
import { toyLibrary } from '../support/slack-fixtures.ts';
import { BACKENDS } from './databases.ts';
import { tablesIn } from './everything.ts';

describe.each(BACKENDS.filter(({ available }) => available))('migrating $name', (backend) => {
  async function opened(location: string): Promise<Database> {
    const database = await openDatabase(location);
    onTestFinished(() => database.close());
    return database;
  }

  const step = (statement: string): Migration => ({
    up: async (db) => {
      await sql.raw(statement).execute(db);
    },
  });

  it('takes each step once, however many processes start at once, and none the next time', async () => {
    const location = await backend.fresh();
    const databases = await Promise.all(Array.from({ length: 6 }, () => opened(location)));
    const taken = await Promise.all(databases.map((database) => migrate(database)));
    expect(taken.flat()).toEqual([...new Set(taken.flat())]);
    expect(taken.flat()).toContain('001-delivery');
    expect(await migrate(await opened(location))).toEqual([]);
  });

  it('makes the tables that a backup holds, and no others', async () => {
    const database = await opened(await backend.fresh());
    await migrate(database);
    const ours = (await tablesIn(database)).filter((name) => !name.startsWith('kysely_migration'));
    expect(ours.sort()).toEqual(Object.keys(TABLE_KEYS).sort());
  });

  it('refuses a database that a newer version was at, and says so', async () => {
    const location = await backend.fresh();
    const database = await opened(location);
    await migrate(database, { '001-a': step('create table a (x integer)'), '999-z': step('select 1') });
    await expect(migrate(database, { '001-a': step('select 1') })).rejects.toMatchObject({
      code: 'newer_store',
      message: expect.stringContaining('999-z'),
    });
    await expect(openStore(location, () => toyLibrary())).rejects.toMatchObject({ code: 'newer_store' });
  });

  it('leaves nothing of a step that fails', async () => {
    const database = await opened(await backend.fresh());
    const good = { '001-a': step('create table a (x integer)') };
    await migrate(database, good);
    const half: Migration = {
      up: async (db) => {
        await sql`create table b (x integer)`.execute(db);
        await sql`insert into nowhere values (1)`.execute(db);
      },
    };
    await expect(migrate(database, { ...good, '002-b': half })).rejects.toMatchObject({
      code: 'migration_failed',
      message: expect.stringContaining('002-b'),
    });
    await expect(sql`select * from b`.execute(database.kysely)).rejects.toThrow();
    expect(await migrate(database, { ...good, '002-b': step('create table b (x integer)') })).toEqual([
      '002-b',
    ]);
  });
});
