import { setTimeout as pause } from 'node:timers/promises';
import { localDay } from '../../src/digest/due.ts';
import { ledgerOver } from '../../src/store/ledger.ts';
import { migrate } from '../../src/store/migrate.ts';
import { openDatabase } from '../../src/store/open-database.ts';
import type { Database } from '../../src/store/schema.ts';
import { digestOf } from '../slack/digest/simulation.ts';
import { FAULTS, type FaultySlack, faultySlack } from './faulty-slack.ts';
import { type Replica, replica } from './replica.ts';
import { random } from './storm.ts';

/** What is done to two replicas while digests fall due. */
export interface DigestStorm {
  /** Location of an empty database. */
  readonly store: string;
  readonly kills: number;
  /** Whether the bot may look for its own messages. */
  readonly history: boolean;
  readonly seed: number;
  readonly progress?: (line: string) => void;
}

/** What was left when it was over. */
export interface DigestAftermath {
  readonly editions: number;
  readonly kills: number;
  readonly once: number;
  /** Digests with more than one edition in their channel. */
  readonly twice: readonly string[];
  /** Digests without an edition whose owner was told. */
  readonly told: number;
  /** Digests without an edition whose owner was not told, with what the store knows of each. */
  readonly missing: readonly object[];
}

/** Editions that fall due for each kill. */
const DUE_PER_KILL = 4;
/** Between two kills, in milliseconds: about what a replica takes to come back. */
const BETWEEN = 1500;
/** Before the first edition is due, in milliseconds. */
const HEAD_START = 2000;
/** How long everything may take to settle afterwards, in milliseconds. */
const SETTLING = 240_000;

/** Lets editions fall due one after the other while one of two replicas is killed again and again; then counts. */
export async function digestStorm(options: DigestStorm): Promise<DigestAftermath> {
  const chance = random(options.seed);
  const slack = await faultySlack(options.history, FAULTS, random(options.seed + 1));
  const database = await openDatabase(options.store);
  await migrate(database);
  const replicas = [await replica(options.store, slack.api), await replica(options.store, slack.api)];
  try {
    await Promise.all(replicas.map((one) => one.start()));
    const ids = await plan(database, options.kills);
    for (let kills = 0; kills < options.kills; ) {
      await pause(chance() * BETWEEN);
      const victim = replicas[Math.floor(chance() * replicas.length)];
      if (victim === undefined || !victim.up()) continue;
      await victim.end('SIGKILL');
      kills++;
      if (kills % 10 === 0) options.progress?.(`${kills} kills`);
      void victim.start().catch(() => {});
    }
    await settled(database, replicas);
    return await count(ids, slack, options.kills, database);
  } finally {
    await Promise.all(replicas.map((one) => one.end('SIGKILL')));
    await database.close();
    await slack.close();
  }
}

async function plan(database: Database, kills: number): Promise<string[]> {
  const ledger = ledgerOver(database);
  const now = await ledger.now();
  const ids = Array.from({ length: kills * DUE_PER_KILL }, (_, at) => `k${at}`);
  const spacing = (kills * BETWEEN * 0.6) / ids.length;
  for (const [at, id] of ids.entries()) {
    const due = { day: localDay('UTC', now), at: now + HEAD_START + Math.round(at * spacing) };
    await ledger.save({ ...digestOf(id, { timeZone: 'UTC' }), owner: `U${id}` }, due, due.at);
  }
  return ids;
}

/** Waits until no edition is queued and no letter is under way. */
async function settled({ kysely, now }: Database, replicas: readonly Replica[]): Promise<void> {
  const unsettled = async () => {
    const letters = await kysely.selectFrom('outbox').select('key').where('state', '=', 'open').execute();
    const editions = await kysely.selectFrom('edition').select('day').where('state', '=', 'queued').execute();
    const due = await kysely.selectFrom('digest').select('id').where('wakes_at', '<', now).execute();
    const checks = await kysely.selectFrom('outbox').select('key').where('verify_at', '<=', now).execute();
    const notices = await kysely.selectFrom('notice').select('key').execute();
    return letters.length + editions.length + due.length + checks.length + notices.length;
  };
  for (const since = Date.now(); Date.now() - since < SETTLING; await pause(300)) {
    await Promise.all(replicas.map((one) => one.start()));
    if ((await unsettled()) === 0) return;
  }
}

async function count(
  ids: readonly string[],
  slack: FaultySlack,
  kills: number,
  database: Database,
): Promise<DigestAftermath> {
  const posts = (channel: string) => slack.standing(`${channel} undefined`).length;
  const none = ids.filter((id) => posts(`C${id}`) === 0);
  const untold = none.filter((id) => posts(`U${id}`) === 0);
  return {
    editions: ids.length,
    kills,
    once: ids.filter((id) => posts(`C${id}`) === 1).length,
    twice: ids.filter((id) => posts(`C${id}`) > 1),
    told: none.length - untold.length,
    missing: await Promise.all(untold.map((id) => traceOf(id, database))),
  };
}

/** What the store knows of a digest that went missing: its edition, the letters about it, and what is still to be said. */
async function traceOf(id: string, { kysely }: Database): Promise<object> {
  const digest = await kysely.selectFrom('digest').selectAll().where('id', '=', id).executeTakeFirst();
  const editions = await kysely
    .selectFrom('edition')
    .select(['day', 'state', 'letter', 'revision'])
    .where('digest', '=', id)
    .execute();
  const letters = await kysely
    .selectFrom('outbox')
    .select(['key', 'state', 'attempt', 'maybe_posted', 'error'])
    .where('key', 'like', `%:${id}:%`)
    .execute();
  const notices = await kysely
    .selectFrom('notice')
    .select(['key', 'letter', 'times'])
    .where('digest', '=', id)
    .execute();
  return { id, next: digest?.next_day, state: digest?.state, editions, letters, notices };
}
