import { sql } from 'kysely';
import type { Database } from '../../src/store/schema.ts';

/** The names of all tables that are there. */
export async function tablesIn({ kysely, kind }: Database): Promise<string[]> {
  const tables = await kysely.introspection.getTables();
  const current = sql<{
    name: string | null;
  }>`select ${kind === 'postgres' ? sql`current_schema()` : null} as name`;
  const ours = (await current.execute(kysely)).rows[0]?.name ?? undefined;
  return tables.filter(({ schema }) => schema === ours).map(({ name }) => name);
}

/** Every row of every table as one text, to look for what must not be there. */
export async function everything(database: Database): Promise<string> {
  const rows = (await tablesIn(database)).map(async (name) => [
    name,
    (await sql`select * from ${sql.table(name)}`.execute(database.kysely)).rows,
  ]);
  return JSON.stringify(await Promise.all(rows));
}
