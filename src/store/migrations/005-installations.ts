import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Who has let the bot in, and which states of installations under way are used up. */
export const installations: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('installation')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('organisation', 'text')
      .addColumn('sealed', 'text', (column) => column.notNull())
      .addColumn('installed_at', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex('installation_organisation')
      .on('installation')
      .column('organisation')
      .execute();
    await db.schema
      .createTable('install_state')
      .addColumn('key', 'text', (column) => column.primaryKey())
      .addColumn('used_at', 'bigint', (column) => column.notNull())
      .execute();
  },
};
