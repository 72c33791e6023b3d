import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type CompiledQuery,
  type Driver,
  Kysely,
  PostgresDialect,
  type SelectQueryBuilder,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  sql,
} from 'kysely';
import pg from 'pg';
import { FootnoteError } from '../errors.ts';
import { postgresUnits } from './postgres-units.ts';
import type { Database, Tables } from './schema.ts';
import { SqliteDriver } from './sqlite-driver.ts';
import { GLASS, type Vault } from './vault.ts';

/** Type number of PostgreSQL's `bigint`. All of ours are exact as a number until the year 287,396. */
const BIGINT = 20;
/** How long we wait for PostgreSQL, in milliseconds: Slack waits three seconds for us. */
const PATIENCE = 2000;

/**
 * Opens PostgreSQL for a `postgres:` address and a file of our own for anything else. Nothing is read yet but for
 * what shows that it can be used.
 *
 * @param location A `postgres://` or `file:` address, or a path.
 * @param vault Seals what people wrote. Without one it is read and written as it is.
 * @throws FootnoteError `cannot_open_store`
 * @example const database = await openDatabase('file:.footnote/footnote.db');
 */
export async function openDatabase(location: string, vault: Vault = GLASS): Promise<Database> {
  const file = fileOf(location);
  const opened = file === null ? postgres(location) : await sqlite(file);
  const database = { ...opened, vault };
  try {
    await sql`select 1`.execute(database.kysely);
    return database;
  } catch (cause) {
    await database.close().catch(() => {});
    throw new FootnoteError(
      'cannot_open_store',
      file === null
        ? 'PostgreSQL at DATABASE_URL cannot be reached.'
        : `The file ${file} cannot be opened as a database.`,
      file === null
        ? 'Check the address, and that the server is running and lets us in.'
        : 'Make its folder writable, or name another one in FOOTNOTE_DATA.',
      { cause },
    );
  }
}

/** Lets a query skip rows that somebody else works on. One file has one writer, who sees no such rows. */
export function skipLocked<Table extends keyof Tables, Row>(
  { kind }: Database,
  query: SelectQueryBuilder<Tables, Table, Row>,
): SelectQueryBuilder<Tables, Table, Row> {
  return kind === 'postgres' ? query.forUpdate().skipLocked() : query;
}

function postgres(location: string): Omit<Database, 'vault'> {
  const pool = new pg.Pool({
    connectionString: location,
    max: 10,
    connectionTimeoutMillis: PATIENCE,
    query_timeout: 4 * PATIENCE,
    keepAlive: true,
    // Whatever is asked is sent at once, and does not wait for the answers to what was asked before.
    pipeline: true,
    types: {
      getTypeParser: (type: number, format?: 'text' | 'binary') =>
        type === BIGINT ? Number : pg.types.getTypeParser(type, format as 'text'),
    },
  });
  // A connection that breaks is replaced by the pool, and whoever uses it hears of it from the next query: also between
  // two queries of a transaction, when nobody listens, and an error nobody hears would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const now = sql<number>`cast(extract(epoch from clock_timestamp()) * 1000 as bigint)`;
  const reading = <T>(work: (kysely: Kysely<Tables>) => Promise<T>) =>
    kysely.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work);
  return { kysely, kind: 'postgres', now, unit: postgresUnits(pool), reading, close: () => kysely.destroy() };
}

async function sqlite(path: string): Promise<Omit<Database, 'vault'>> {
  await mkdir(dirname(path), { recursive: true }).catch(() => {});
  const driver = new SqliteDriver(path);
  const kysely = over(driver);
  const unit = async (statements: readonly CompiledQuery[]) =>
    (await driver.unit(statements)).map(({ rows }) => rows);
  const now = sql<number>`cast(round(unixepoch('subsec') * 1000) as integer)`;
  const reading = async <T>(work: (kysely: Kysely<Tables>) => Promise<T>) => {
    const reader = over(new SqliteDriver(path, 'reading'));
    return await reader
      .transaction()
      .execute(work)
      .finally(() => reader.destroy());
  };
  return { kysely, kind: 'sqlite', now, unit, reading, close: () => kysely.destroy() };
}

function over(driver: Driver): Kysely<Tables> {
  return new Kysely<Tables>({
    dialect: {
      createAdapter: () => new FileAdapter(),
      createDriver: () => driver,
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  });
}

/** Our driver lets callers take turns itself, and begins every transaction with the file's write lock. */
class FileAdapter extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true;
  }

  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** The file that a location means; null for PostgreSQL. */
export function fileOf(location: string): string | null {
  if (/^postgres(?:ql)?:/u.test(location)) return null;
  if (location.startsWith('file://')) return fileURLToPath(location);
  return resolve(location.replace(/^file:/u, ''));
}
