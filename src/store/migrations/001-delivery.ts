import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Inbox, answers, outbox: what it takes to answer each question once. */
export const delivery: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('inbox')
      .addColumn('key', 'text', (column) => column.primaryKey())
      .addColumn('body', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('attempt', 'integer', (column) => column.notNull())
      .addColumn('due_at', 'bigint', (column) => column.notNull())
      .addColumn('received_at', 'bigint', (column) => column.notNull())
      .addColumn('error', 'text')
      .execute();
    await sql`create index inbox_due on inbox (due_at) where state = 'open'`.execute(db);
    await sql`create index inbox_done on inbox (received_at) where state = 'done'`.execute(db);
    await db.schema
      .createTable('answer')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('team', 'text', (column) => column.notNull())
      .addColumn('asker', 'text', (column) => column.notNull())
      .addColumn('channel', 'text')
      .addColumn('ts', 'text')
      .addColumn('thread', 'text')
      .addColumn('result', 'text', (column) => column.notNull())
      .addColumn('answered_at', 'bigint', (column) => column.notNull())
      .addUniqueConstraint('answer_question', ['team', 'channel', 'ts'])
      .execute();
    await sql`create index answer_thread on answer (team, channel, thread, answered_at)`.execute(db);
    await db.schema
      .createTable('outbox')
      .addColumn('key', 'text', (column) => column.primaryKey())
      .addColumn('team', 'text', (column) => column.notNull())
      .addColumn('channel', 'text')
      .addColumn('thread', 'text')
      .addColumn('payload', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('attempt', 'integer', (column) => column.notNull())
      .addColumn('maybe_posted', 'integer', (column) => column.notNull())
      .addColumn('owner', 'text')
      .addColumn('due_at', 'bigint', (column) => column.notNull())
      .addColumn('first_tried_at', 'bigint')
      .addColumn('expires_at', 'bigint')
      .addColumn('message_ts', 'text')
      .addColumn('sent_at', 'bigint')
      .addColumn('verify_at', 'bigint')
      .addColumn('error', 'text')
      .execute();
    await sql`create index outbox_due on outbox (due_at) where state = 'open'`.execute(db);
    await sql`create index outbox_verify on outbox (verify_at) where verify_at is not null`.execute(db);
    await db.schema
      .createTable('pause')
      .addColumn('team', 'text', (column) => column.notNull())
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('until', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('pause_channel', ['team', 'channel'])
      .execute();
  },
};
