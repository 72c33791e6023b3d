import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What people think of answers: one row for each person and answer, so the last click wins. */
export const feedback: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('feedback')
      .addColumn('answer', 'text', (column) => column.notNull())
      .addColumn('judge', 'text', (column) => column.notNull())
      .addColumn('team', 'text', (column) => column.notNull())
      .addColumn('useful', 'integer', (column) => column.notNull())
      .addColumn('judged_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('feedback_once', ['answer', 'judge'])
      .execute();
    await db.schema.createIndex('feedback_team').on('feedback').columns(['team', 'judged_at']).execute();
  },
};
