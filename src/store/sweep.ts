import { type RawBuilder, sql } from 'kysely';
import type { Database } from './schema.ts';

const DAY = 24 * 60 * 60 * 1000;
/** How long buttons under an answer work when questions are not retained, in days. */
const BUTTONS = 1;
/** How long a finished event is known, in days: Slack may deliver it again for one. */
const EVENTS = 7;
/** How long a message that was posted, refused or held is known, in days. */
const LETTERS = 30;
/** How long the words of a message that did not leave are kept, in days: somebody may look why. */
const UNSENT = 7;
/** How long answers without their words are known, in days. */
const KNOWN = 90;
/** How long it is known what a channel was told in an edition, in days. */
const TOLD = 400;
/** How long it is known that a question was answered, in days: longer than questions are counted. */
const ASKED = 30;
/** How long a used state of an installation is known, in days: it is valid for ten minutes. */
const STATES = 1;
/** Rows of one statement, so that nobody waits long for the sweeper. */
const TOGETHER = 1000;

/** A day in the past by the database's clock. */
type Ago = (days: number) => RawBuilder<number>;
/** Written into the statement, so that SQLite sees that its partial indexes will do. */
const EMPTY = sql.lit('');

/**
 * Lets go of what nobody asks for any more: finished events and letters, words that are older than they have to be,
 * and later what is left without them. Any number of replicas may do it at once.
 *
 * @param days How long the words of questions are retained; 0 for no longer than the buttons under an answer need.
 * @returns How many rows were erased or emptied.
 */
export async function sweep({ kysely, now }: Database, days: number): Promise<number> {
  const ago: Ago = (age) => sql<number>`${now} - ${age * DAY}`;
  const events = kysely
    .selectFrom('inbox')
    .select('key')
    .where('state', '=', sql.lit('done' as const))
    .where('received_at', '<', ago(EVENTS))
    .limit(TOGETHER);
  const letters = kysely
    .selectFrom('outbox')
    .select('key')
    .where('state', '<>', sql.lit('open' as const))
    .where('due_at', '<', ago(LETTERS))
    .limit(TOGETHER);
  const unsent = kysely
    .selectFrom('outbox')
    .select('key')
    .where('state', '<>', sql.lit('open' as const))
    .where('payload', '<>', '')
    .where('first_tried_at', '<', ago(UNSENT))
    .limit(TOGETHER);
  const words = kysely
    .selectFrom('answer')
    .select('id')
    .where('result', '<>', EMPTY)
    .where('answered_at', '<', ago(Math.max(days, BUTTONS)))
    .limit(TOGETHER);
  const answers = kysely
    .selectFrom('answer')
    .select('id')
    .where('result', '=', EMPTY)
    .where('answered_at', '<', ago(KNOWN))
    .limit(TOGETHER);
  const { rows } = await sql<{ now: number }>`select ${now} as now`.execute(kysely);
  const toldBefore = new Date((rows[0]?.now ?? 0) - TOLD * DAY).toISOString().slice(0, 10);
  return await eachUntilDone([
    () => kysely.deleteFrom('inbox').where('key', 'in', events).returning('key').execute(),
    () => kysely.deleteFrom('outbox').where('key', 'in', letters).returning('key').execute(),
    () => kysely.deleteFrom('pause').where('until', '<', now).returning('team').execute(),
    () => kysely.deleteFrom('feedback').where('judged_at', '<', ago(KNOWN)).returning('team').execute(),
    () =>
      kysely.updateTable('outbox').set({ payload: '' }).where('key', 'in', unsent).returning('key').execute(),
    () => kysely.updateTable('answer').set({ result: '' }).where('id', 'in', words).returning('id').execute(),
    () => kysely.deleteFrom('answer').where('id', 'in', answers).returning('id').execute(),
    () => kysely.deleteFrom('install_state').where('used_at', '<', ago(STATES)).returning('key').execute(),
    () =>
      kysely
        .deleteFrom('gap')
        .where('closed_as', '=', 'answered')
        .where('closed_at', '<', ago(ASKED))
        .returning('key')
        .execute(),
    () => kysely.deleteFrom('told').where('day', '<', toldBefore).returning('key').execute(),
  ]);
}

async function eachUntilDone(steps: readonly (() => Promise<readonly unknown[]>)[]): Promise<number> {
  let count = 0;
  for (const step of steps) {
    let some: number;
    do {
      some = (await step()).length;
      count += some;
    } while (some >= TOGETHER);
  }
  return count;
}
