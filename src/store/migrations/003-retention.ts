import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What stays of an answer when its words are let go, and the ways to rows that are old. */
export const retention: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('answer').addColumn('outcome', 'text').execute();
    await db.schema.alterTable('answer').addColumn('citations', 'text').execute();
    await sql`create index answer_words on answer (answered_at) where result <> ''`.execute(db);
    await sql`create index answer_old on answer (answered_at) where result = ''`.execute(db);
    await sql`create index outbox_ended on outbox (first_tried_at) where state <> 'open'`.execute(db);
  },
};
