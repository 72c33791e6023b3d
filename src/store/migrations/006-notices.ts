import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What somebody must hear about an edition, until it is certain that Slack has it; and who reviews a digest. */
export const notices: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('notice')
      .addColumn('key', 'text', (column) => column.primaryKey())
      .addColumn('digest', 'text', (column) => column.notNull())
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('team', 'text', (column) => column.notNull())
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('message', 'text', (column) => column.notNull())
      .addColumn('letter', 'text', (column) => column.notNull())
      .addColumn('times', 'integer', (column) => column.notNull())
      .addColumn('expires_at', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('notice_edition').on('notice').columns(['digest', 'day']).execute();
    await db.schema.alterTable('digest').addColumn('editor', 'text').execute();
  },
};
