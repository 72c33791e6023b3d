import { sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { FootnoteError } from '../errors.ts';
import { delivery } from './migrations/001-delivery.ts';
import { digests } from './migrations/002-digests.ts';
import { retention } from './migrations/003-retention.ts';
import { feedback } from './migrations/004-feedback.ts';
import { installations } from './migrations/005-installations.ts';
import { notices } from './migrations/006-notices.ts';
import { audit } from './migrations/007-audit.ts';
import { gaps } from './migrations/008-gaps.ts';
import type { Database } from './schema.ts';

/** Every step from an empty database to the tables of {@link Database}, by name; names only ever grow. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '001-delivery': delivery,
  '002-digests': digests,
  '003-retention': retention,
  '004-feedback': feedback,
  '005-installations': installations,
  '006-notices': notices,
  '007-audit': audit,
  '008-gaps': gaps,
};

/**
 * Brings the tables up to date. Any number of processes may do it at once: one works, the others wait.
 *
 * @returns The names of the steps that were taken.
 * @throws FootnoteError `newer_store` when a newer Footnote was here; `migration_failed` when a step fails, in
 *   which case nothing of it is left.
 */
export async function migrate(
  database: Pick<Database, 'kysely'>,
  migrations: Readonly<Record<string, Migration>> = MIGRATIONS,
): Promise<readonly string[]> {
  const { kysely } = database;
  const schema = await schemaOf(database).catch(() => null);
  const migrator = new Migrator({
    db: kysely,
    ...(schema !== null && { migrationTableSchema: schema }),
    provider: { getMigrations: async () => ({ ...migrations }) },
  });
  const { error, results } = await migrator.migrateToLatest();
  if (error === undefined) return (results ?? []).map(({ migrationName }) => migrationName);
  const unknown = await stepsOf({ kysely })
    .then((done) => done.filter((name) => !(name in migrations)))
    .catch(() => []);
  if (unknown.length > 0) {
    throw new FootnoteError(
      'newer_store',
      `The database was used by a newer Footnote: it has ${unknown.join(', ')}, which this one does not know.`,
      'Start the newer version, or restore the backup made before it.',
    );
  }
  const failed = results?.find(({ status }) => status === 'Error')?.migrationName;
  throw new FootnoteError(
    'migration_failed',
    failed === undefined ? 'The database cannot be read or changed.' : `The step ${failed} failed.`,
    'Nothing was changed. Look at the cause, then start again.',
    { cause: error },
  );
}

/** The steps that this version knows, in their order. */
export function knownSteps(): readonly string[] {
  return Object.keys(MIGRATIONS);
}

/** The steps that `migrate` would take. */
export async function pendingSteps(database: Database): Promise<readonly string[]> {
  const done: readonly string[] = await stepsOf(database).catch(() => []);
  return knownSteps().filter((step) => !done.includes(step));
}

/** Where our tables are. Left alone, the migrator takes the tables of anybody else in the same database for its own. */
async function schemaOf({ kysely }: Pick<Database, 'kysely'>): Promise<string | null> {
  const { rows } = await sql<{ name: string | null }>`select current_schema() as name`.execute(kysely);
  return rows[0]?.name ?? null;
}

/** The steps that were taken in a database, by name. */
export async function stepsOf({ kysely }: Pick<Database, 'kysely'>): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(kysely);
  return rows.map(({ name }) => name);
}
