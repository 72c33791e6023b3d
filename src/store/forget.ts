import { randomUUID } from 'node:crypto';
import type { ExpressionBuilder } from 'kysely';
import { keepDeeds } from './audit.ts';
import type { Database, Tables } from './schema.ts';
import { opening } from './vault.ts';

/** Whose data goes: all of a workspace, or one person's in it. */
export interface Whose {
  readonly team: string;
  readonly user?: string;
}

/** Open rows that are looked into at once. */
const TOGETHER = 500;

/**
 * Deletes everything that is kept of a workspace or of one of its people: questions and answers, what waits to be
 * answered or posted, their digests. Where an article came from is no data of theirs and stays. What a person did stays
 * in the audit log without their name, and that somebody was forgotten is added to it.
 *
 * @returns How many rows were deleted.
 */
export async function forget(database: Database, whose: Whose): Promise<number> {
  return await database.kysely
    .transaction()
    .execute((kysely) => forgetWithin({ ...database, kysely }, whose));
}

/** The same as a part of a transaction that is under way. */
export async function forgetWithin(database: Database, whose: Whose): Promise<number> {
  const { team, user } = whose;
  const waiting = await forgetArrivals(database, whose);
  const rest =
    user === undefined ? await forgetTeam(database, whose) : await forgetUser(database, { team, user });
  const act = user === undefined ? 'workspace_forgotten' : 'person_forgotten';
  await keepDeeds(database, [
    { key: randomUUID(), act, team: user === undefined ? '' : team, person: null, target: null },
  ]);
  return waiting + rest;
}

async function forgetTeam({ kysely }: Database, { team }: Whose): Promise<number> {
  const digests = kysely.selectFrom('digest').select('id').where('team', '=', team);
  return await total([
    kysely.deleteFrom('edition').where('digest', 'in', digests).returning('day'),
    kysely.deleteFrom('notice').where('team', '=', team).returning('key'),
    kysely.deleteFrom('digest').where('team', '=', team).returning('id'),
    kysely.deleteFrom('told').where('team', '=', team).returning('key'),
    kysely.deleteFrom('answer').where('team', '=', team).returning('id'),
    kysely.deleteFrom('outbox').where('team', '=', team).returning('key'),
    kysely.deleteFrom('pause').where('team', '=', team).returning('team'),
    kysely.deleteFrom('feedback').where('team', '=', team).returning('team'),
    kysely.deleteFrom('audit').where('team', '=', team).returning('key'),
    kysely.deleteFrom('gap').where('team', '=', team).returning('key'),
    kysely
      .deleteFrom('installation')
      .where(({ eb, or }) => or([eb('id', '=', team), eb('organisation', '=', team)]))
      .returning('id'),
  ]);
}

async function forgetUser(database: Database, whose: Required<Whose>): Promise<number> {
  const { kysely } = database;
  const { team, user } = whose;
  const did = kysely.updateTable('audit').set({ person: null }).where('team', '=', team);
  await did.where('person', '=', user).execute();
  const alone = kysely
    .selectFrom('answer')
    .select('channel')
    .where('team', '=', team)
    .where('asker', '=', user)
    .where('channel', 'like', 'D%');
  const digests = kysely.selectFrom('digest').select('id').where('team', '=', team).where(owned(user));
  return await total([
    kysely.deleteFrom('outbox').where('team', '=', team).where('channel', 'in', alone).returning('key'),
    ...(await lettersTo(database, whose)).map((key) =>
      kysely.deleteFrom('outbox').where('key', '=', key).returning('key'),
    ),
    kysely.deleteFrom('edition').where('digest', 'in', digests).returning('day'),
    kysely.deleteFrom('notice').where('digest', 'in', digests).returning('key'),
    kysely.deleteFrom('notice').where('team', '=', team).where('channel', '=', user).returning('key'),
    kysely.deleteFrom('digest').where('team', '=', team).where(owned(user)).returning('id'),
    kysely
      .updateTable('digest')
      .set({ editor: null })
      .where('team', '=', team)
      .where('editor', '=', user)
      .returning('id'),
    kysely.deleteFrom('answer').where('team', '=', team).where('asker', '=', user).returning('id'),
    kysely.deleteFrom('feedback').where('team', '=', team).where('judge', '=', user).returning('team'),
  ]);
}

/** A digest belongs to whoever set it up; one that names somebody else in its settings goes with them as well. */
function owned(user: string) {
  return ({ eb }: ExpressionBuilder<Tables, 'digest'>) =>
    eb.or([eb('owner', '=', user), eb('channel', '=', user), eb('settings', 'like', `%"${user}"%`)]);
}

/** Letters whose sealed part is meant for a person. */
async function lettersTo({ kysely, vault }: Database, { team, user }: Required<Whose>): Promise<string[]> {
  const rows = await kysely
    .selectFrom('outbox')
    .select(['key', 'channel', 'payload'])
    .where('team', '=', team)
    .where('payload', '<>', '')
    .execute();
  return rows
    .filter(
      ({ key, channel, payload }) => channel === user || (opening(vault, payload, key) ?? '').includes(user),
    )
    .map(({ key }) => key);
}

/** Arrivals are sealed as a whole: those that are still open have to be looked into. */
async function forgetArrivals({ kysely, vault }: Database, { team, user }: Whose): Promise<number> {
  let last = '';
  let count = 0;
  for (;;) {
    const rows = await kysely
      .selectFrom('inbox')
      .select(['key', 'body'])
      .where('state', '=', 'open')
      .where('key', '>', last)
      .orderBy('key')
      .limit(TOGETHER)
      .execute();
    const theirs = rows.filter(({ key, body }) => {
      const text = opening(vault, body, key) ?? '';
      return text.includes(`"${team}"`) && (user === undefined || text.includes(`"${user}"`));
    });
    for (const { key } of theirs) await kysely.deleteFrom('inbox').where('key', '=', key).execute();
    count += theirs.length;
    last = rows.at(-1)?.key ?? '';
    if (rows.length < TOGETHER) return count;
  }
}

async function total(deletions: readonly { execute(): Promise<readonly unknown[]> }[]): Promise<number> {
  let count = 0;
  for (const deletion of deletions) count += (await deletion.execute()).length;
  return count;
}
