import type { CompiledQuery } from 'kysely';
import type { DatedDeed, Deed } from '../ports/audit.ts';
import type { Database } from './schema.ts';

/** Keeps deeds, in the transaction it is called in. One that is kept already stays as it is: rows are only added. */
export async function keepDeeds(database: Database, deeds: readonly Deed[]): Promise<void> {
  for (const deed of deeds) await database.kysely.executeQuery(keepDeed(database, deed));
}

/** The statement that keeps a deed. */
export function keepDeed({ kysely, now }: Database, deed: Deed): CompiledQuery {
  return kysely
    .insertInto('audit')
    .values({ ...deed, done_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .compile();
}

/** The latest deeds, newest first. @param team Of this workspace alone; of all where it is null. */
export async function deedsOf(
  { kysely }: Database,
  team: string | null,
  limit: number,
): Promise<readonly DatedDeed[]> {
  const rows = await kysely
    .selectFrom('audit')
    .selectAll()
    .$if(team !== null, (query) => query.where('team', '=', team ?? ''))
    .orderBy('done_at', 'desc')
    .orderBy('key')
    .limit(limit)
    .execute();
  return rows.map(({ done_at: at, ...deed }) => ({ ...deed, at }));
}
