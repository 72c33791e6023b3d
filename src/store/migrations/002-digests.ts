import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Digests, the ledger of their editions, what channels were told, and former states of the articles. */
export const digests: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('digest')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('team', 'text', (column) => column.notNull())
      .addColumn('owner', 'text', (column) => column.notNull())
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('settings', 'text', (column) => column.notNull())
      .addColumn('next_day', 'text', (column) => column.notNull())
      .addColumn('next_at', 'bigint', (column) => column.notNull())
      .addColumn('wakes_at', 'bigint', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .execute();
    await sql`create index digest_due on digest (wakes_at) where state = 'active'`.execute(db);
    await db.schema.createIndex('digest_team').on('digest').columns(['team', 'created_at']).execute();
    await db.schema
      .createTable('edition')
      .addColumn('digest', 'text', (column) => column.notNull())
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('due_at', 'bigint', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('revision', 'integer', (column) => column.notNull())
      .addColumn('content', 'text', (column) => column.notNull())
      .addColumn('as_of', 'bigint', (column) => column.notNull())
      .addColumn('letter', 'text')
      .addPrimaryKeyConstraint('edition_day', ['digest', 'day'])
      .execute();
    await sql`create index edition_queued on edition (due_at) where state = 'queued'`.execute(db);
    await db.schema
      .createTable('told')
      .addColumn('team', 'text', (column) => column.notNull())
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('digest', 'text', (column) => column.notNull())
      .addColumn('day', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('told_once', ['team', 'channel', 'key'])
      .execute();
    await db.schema.createIndex('told_edition').on('told').columns(['digest', 'day']).execute();
    await db.schema
      .createTable('article_version')
      .addColumn('article', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('sha256', 'text', (column) => column.notNull())
      .addColumn('content', 'text', (column) => column.notNull())
      .addColumn('seen_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('article_version_number', ['article', 'version'])
      .execute();
    await db.schema.createIndex('article_version_seen').on('article_version').column('seen_at').execute();
  },
};
