import { sql } from 'kysely';
import type { EditionStep, Ledger, Outgoing, Step } from '../ports/ledger.ts';
import { plannedOf, toldKey } from './digest-rows.ts';
import { editionsOver } from './editions.ts';
import { send } from './ledger-outgoing.ts';
import type { Database } from './schema.ts';

/** Rows that are written in one statement: both databases limit how many values it may have. */
const TOGETHER = 500;

/**
 * The ledger over a database. Every move of a plan is one transaction that begins by moving the plan on, where it is
 * still what was read. Of any number of replicas one gets through; its edition, its message and what was told are
 * there together or not at all.
 */
export function ledgerOver(database: Database): Ledger {
  const { kysely, now } = database;
  const digests = () => kysely.selectFrom('digest').selectAll();
  return {
    ...editionsOver(database),
    now: async () => {
      const { rows } = await sql<{ now: number }>`select ${now} as now`.execute(kysely);
      return rows[0]?.now ?? 0;
    },
    save: async ({ id, team, settings, ...digest }, next, wakesAt) => {
      const plan = { next_day: next.day, next_at: next.at, wakes_at: wakesAt };
      const changes = { ...digest, ...plan, settings: JSON.stringify(settings) };
      await kysely
        .insertInto('digest')
        .values({ id, team, ...changes, created_at: now })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(changes).where('digest.team', '=', team))
        .execute();
    },
    change: async ({ id, team, settings, ...digest }) => {
      await kysely
        .updateTable('digest')
        .set({ ...digest, settings: JSON.stringify(settings) })
        .where('team', '=', team)
        .where('id', '=', id)
        .execute();
    },
    remove: async (team, id) => {
      const gone = kysely.deleteFrom('digest').where('team', '=', team).where('id', '=', id);
      if ((await gone.returning('id').execute()).length === 0) return;
      await kysely.deleteFrom('notice').where('digest', '=', id).execute();
    },
    find: async (team, id) => {
      const rows = await digests().where('team', '=', team).where('id', '=', id).execute();
      return (await plannedOf(database, rows))[0] ?? null;
    },
    list: async (team) => {
      const rows = await digests().where('team', '=', team).orderBy('created_at').orderBy('id').execute();
      return await plannedOf(database, rows);
    },
    due: async (at, limit) => {
      const waiting = digests().where('state', '=', 'active').where('wakes_at', '<=', at);
      const rows = await waiting.orderBy('wakes_at').orderBy('id').limit(limit).execute();
      return await plannedOf(database, rows);
    },
    step: async (step) =>
      await kysely.transaction().execute((transaction) => move({ ...database, kysely: transaction }, step)),
  };
}

async function move(
  database: Database,
  { from, missed, edition, outgoing, next, wakesAt }: Step,
): Promise<boolean> {
  const { id } = from.digest;
  const moved = await database.kysely
    .updateTable('digest')
    .set({ next_day: next.day, next_at: next.at, wakes_at: wakesAt })
    .where('id', '=', id)
    .where('next_day', '=', from.next.day)
    .where('wakes_at', '=', from.wakesAt)
    .where('state', '=', 'active')
    .returning('id')
    .execute();
  if (moved.length === 0) return false;
  await miss(database, id, missed);
  if (edition !== null) await enter(database, from.digest, edition, outgoing);
  await send(database, outgoing);
  return true;
}

async function miss({ kysely, now }: Database, digest: string, missed: Step['missed']): Promise<void> {
  if (missed.length === 0) return;
  const rest = { state: 'missed', revision: 0, content: 'null', as_of: now, letter: null } as const;
  await kysely
    .insertInto('edition')
    .values(missed.map(({ day, at }) => ({ ...rest, digest, day, due_at: at })))
    .onConflict((conflict) =>
      conflict
        .columns(['digest', 'day'])
        .doUpdateSet({ state: 'missed' })
        .where('edition.state', 'in', ['draft', 'approved']),
    )
    .execute();
}

/** Writes an edition down, or what has become of its draft. @throws when the day has had one: then nothing happens. */
async function enter(
  { kysely }: Database,
  { id, team, channel }: Step['from']['digest'],
  { due, state, content, asOf, keys }: EditionStep,
  outgoing: readonly Outgoing[],
): Promise<void> {
  const letter = state === 'queued' ? (outgoing[0]?.key ?? null) : null;
  const entered = await kysely
    .insertInto('edition')
    .values({
      ...{ digest: id, day: due.day, due_at: due.at, state, revision: 0, letter },
      ...{ content: JSON.stringify(content), as_of: asOf },
    })
    .onConflict((conflict) =>
      conflict
        .columns(['digest', 'day'])
        .doUpdateSet({ state, letter })
        .where('edition.state', 'in', ['draft', 'approved']),
    )
    .returning('day')
    .execute();
  if (entered.length === 0) throw new Error(`The edition of ${due.day} of digest ${id} is there already.`);
  if (state !== 'queued') return;
  const rows = keys.map((key) => ({ team, channel, key: toldKey(key), digest: id, day: due.day }));
  for (let at = 0; at < rows.length; at += TOGETHER)
    await kysely
      .insertInto('told')
      .values(rows.slice(at, at + TOGETHER))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}
