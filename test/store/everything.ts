import { sql } from 'kysely';
import type { Database } from '../../src/store/schema.ts';

/** Every row of every table as one text, to look for what must not be there. */
export async function everything({ kysely, kind }: Database): Promise<string> {
  const tables = await kysely.introspection.getTables();
  const current = sql<{
    name: string | null;
  }>`select ${kind === 'postgres' ? sql`current_schema()` : null} as name`;
  const ours = (await current.execute(kysely)).rows[0]?.name ?? undefined;
  const rows = await Promise.all(
    tables
      .filter(({ schema }) => schema === ours)
      .map(async ({ name }) => [name, (await sql`select * from ${sql.table(name)}`.execute(kysely)).rows]),
  );
  return JSON.stringify(rows);
}
