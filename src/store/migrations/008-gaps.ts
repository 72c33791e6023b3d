import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Which questions that no article answers somebody has closed. */
export const gaps: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('gap')
      .addColumn('team', 'text', (column) => column.notNull())
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('closed_as', 'text', (column) => column.notNull())
      .addColumn('closed_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('gap_once', ['team', 'key'])
      .execute();
  },
};
