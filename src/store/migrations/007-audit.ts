import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Who did what that changes what the bot says or posts. */
export const audit: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('audit')
      .addColumn('key', 'text', (column) => column.primaryKey())
      .addColumn('act', 'text', (column) => column.notNull())
      .addColumn('team', 'text', (column) => column.notNull())
      .addColumn('person', 'text')
      .addColumn('target', 'text')
      .addColumn('done_at', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('audit_team').on('audit').columns(['team', 'done_at']).execute();
  },
};
