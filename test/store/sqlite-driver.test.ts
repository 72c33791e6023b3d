import { writeFile } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { migrate } from '../../src/store/migrate.ts';
import { openDatabase } from '../../src/store/open-database.ts';
import { type Database, OPEN } from '../../src/store/schema.ts';
import { BACKENDS } from './databases.ts';

const [file] = BACKENDS;

async function opened(): Promise<{ database: Database; path: string }> {
  const location = (await file?.fresh()) ?? '';
  const database = await openDatabase(location);
  onTestFinished(() => database.close());
  await sql`create table t (x integer primary key check (x < 1000))`.execute(database.kysely);
  return { database, path: location.replace('file:', '') };
}

const insert = ({ kysely }: Pick<Database, 'kysely'>, x: number) =>
  sql`insert into t values (${x})`.execute(kysely);

/** What another process would find now. */
function onDisk(path: string): number[] {
  const other = new DatabaseSync(path, { readOnly: true });
  const rows = other.prepare('select x from t order by x').all();
  other.close();
  return rows.map(({ x }) => Number(x));
}

describe('the embedded database', () => {
  it('has on disk what it says is done', async () => {
    const { database, path } = await opened();
    await Promise.all(
      Array.from({ length: 50 }, async (_, x) => {
        await insert(database, x);
        expect(onDisk(path)).toContain(x);
      }),
    );
  });

  it('commits together what comes together: far fewer commits than statements', async () => {
    const { database, path } = await opened();
    const other = new DatabaseSync(path);
    onTestFinished(() => other.close());
    const version = () => Number(other.prepare('pragma data_version').get()?.data_version);
    const seen = new Set<number>();
    await Promise.all(
      Array.from({ length: 400 }, (_, x) => insert(database, x).then(() => seen.add(version()))),
    );
    expect(seen.size).toBeLessThan(20);
    expect(onDisk(path)).toHaveLength(400);
  });

  it('undoes a transaction that fails and nothing beside it', async () => {
    const { database, path } = await opened();
    const failing = database.kysely.transaction().execute(async (kysely) => {
      await insert({ kysely }, 7);
      throw new Error('no');
    });
    const results = await Promise.allSettled([
      insert(database, 1),
      failing,
      insert(database, 2),
      insert(database, 2000),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected']);
    expect(onDisk(path)).toEqual([1, 2]);
  });

  it('does a unit as a whole or not at all, also beside transactions that are open', async () => {
    const { database, path } = await opened();
    const add = (x: number) => sql`insert into t values (${x}) returning x`.compile(database.kysely);
    const transaction = database.kysely.transaction().execute(async (kysely) => {
      await insert({ kysely }, 1);
      await insert({ kysely }, 2);
    });
    const results = await Promise.allSettled([
      database.unit([add(3), add(4)]),
      database.unit([add(5), add(2000)]),
      transaction,
      database.unit([add(6)]),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
    expect(results[0]).toMatchObject({ value: [[{ x: 3 }], [{ x: 4 }]] });
    expect(onDisk(path)).toEqual([1, 2, 3, 4, 6]);
  });

  it('says that nothing of a group is done when the disk refuses it', async () => {
    const { database, path } = await opened();
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(database.kysely);
    await sql.raw(`pragma max_page_count = ${(rows[0]?.page_count ?? 0) + 1}`).execute(database.kysely);
    await sql`create table big (x text)`.execute(database.kysely).catch(() => {});
    const results = await Promise.allSettled([
      insert(database, 1),
      sql`create table wide as select randomblob(100000) as x`.execute(database.kysely),
      insert(database, 2),
    ]);
    const done = results.flatMap(({ status }, index) =>
      status === 'fulfilled' && index !== 1 ? [index === 0 ? 1 : 2] : [],
    );
    expect(results[1]?.status).toBe('rejected');
    expect(onDisk(path)).toEqual(done);
    await sql.raw('pragma max_page_count = 100000').execute(database.kysely);
    await insert(database, 3);
    expect(onDisk(path)).toContain(3);
  });

  it('lets two processes write to one file', async () => {
    const { database, path } = await opened();
    const other = await openDatabase(path);
    onTestFinished(() => other.close());
    await Promise.all(Array.from({ length: 60 }, (_, x) => insert(x % 2 ? database : other, x)));
    expect(onDisk(path)).toHaveLength(60);
  });

  it('says which file cannot be opened', async () => {
    const { path } = await opened();
    await writeFile(`${path}.txt`, 'x'.repeat(4096));
    await expect(openDatabase(`file:${path}.txt`)).rejects.toMatchObject({
      code: 'cannot_open_store',
      message: expect.stringContaining(`${path}.txt`),
    });
    await expect(openDatabase(`${path}/x.db`)).rejects.toMatchObject({ code: 'cannot_open_store' });
  });

  it('is closed once and then says so', async () => {
    const { database } = await opened();
    await database.close();
    await expect(insert(database, 1)).rejects.toThrow();
    expect(database.kysely).toBeInstanceOf(Kysely);
  });
});

describe('what is asked every second', () => {
  it.each([
    ['inbox', 'due_at', 'inbox_due'],
    ['outbox', 'due_at', 'outbox_due'],
  ])('of the %s reads an index of what waits, however much is done', async (table, column, index) => {
    const { kysely, close } = await openDatabase((await file?.fresh()) ?? '');
    onTestFinished(close);
    await migrate({ kysely });
    const plan = await sql<{ detail: string }>`
      explain query plan select key from ${sql.table(table)}
      where state = ${OPEN} and ${sql.ref(column)} <= ${1} order by ${sql.ref(column)} limit 5`.execute(
      kysely,
    );
    expect(plan.rows.map(({ detail }) => detail).join()).toContain(`INDEX ${index}`);
  });
});
