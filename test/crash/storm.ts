import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { openDatabase } from '../../src/store/open-database.ts';
import type { Database } from '../../src/store/schema.ts';
import { FAULTS, type Faults, type FaultySlack, faultySlack } from './faulty-slack.ts';
import { type Asked, askers, eventsAt } from './questions.ts';
import { type Replica, replica } from './replica.ts';

/** What is done to the bot. */
export interface Storm {
  /** Location of an empty database. */
  readonly store: string;
  readonly replicas: number;
  readonly kills: number;
  /** Processes that are stopped for up to so many milliseconds now and then, and wake again. */
  readonly stall?: number;
  /** Questions per second, commands among them. */
  readonly rate: number;
  /** Whether the bot may look for its own messages. */
  readonly history: boolean;
  readonly faults?: Faults;
  /** Makes the same storm again. */
  readonly seed: number;
  /** Something else that is done meanwhile, until it resolves. */
  readonly meanwhile?: (replicas: readonly Replica[]) => Promise<void>;
  readonly progress?: (line: string) => void;
}

/** What was left when it was over. */
export interface Aftermath {
  readonly questions: number;
  readonly deliveries: number;
  readonly kills: number;
  readonly answeredOnce: number;
  /** Places with more than one answer. */
  readonly twice: readonly string[];
  /** Places with no answer although nothing is held for them. */
  readonly missing: readonly string[];
  /** Letters that ended without being posted, and events that were put back, each with its reason. */
  readonly failed: readonly string[];
  /** Places with no answer whose message is held, since nobody can tell. */
  readonly held: number;
  /** Messages the store says are held, answered or not. */
  readonly heldInStore: number;
  /** Letters that are neither sent nor held nor failed. */
  readonly open: number;
  /** The last words of processes that ended by themselves. */
  readonly died: readonly string[];
}

/** Longest pause between two kills, in milliseconds. */
const BETWEEN = 700;
/** How many are stopped and not killed. */
const STALLED = 0.2;
/** How long everything may take to settle afterwards, in milliseconds. */
const SETTLING = 120_000;

/** Runs the real bot in processes of its own, asks, kills, and counts. */
export async function storm(options: Storm): Promise<Aftermath> {
  const chance = random(options.seed);
  const slack = await faultySlack(options.history, options.faults ?? FAULTS, random(options.seed + 1));
  const replicas = await Promise.all(
    Array.from({ length: options.replicas }, () => replica(options.store, slack.api)),
  );
  try {
    for (const one of replicas) await one.start();
    const asking = askers(replicas, slack, options.rate, chance);
    await Promise.all([kill(options, replicas, chance), options.meanwhile?.(replicas)]);
    const asked = await asking.finish();
    for (const one of replicas) if (!one.up()) await one.start();
    return { ...(await count(options, asked, slack)), died: replicas.flatMap((one) => one.died()) };
  } finally {
    await Promise.all(replicas.map((one) => one.end('SIGKILL')));
    await slack.close();
  }
}

async function kill(options: Storm, replicas: readonly Replica[], chance: () => number): Promise<void> {
  for (let kills = 0; kills < options.kills; ) {
    await pause(chance() * BETWEEN);
    const victim = replicas[Math.floor(chance() * replicas.length)];
    if (victim === undefined || !victim.up()) continue;
    if (options.stall !== undefined && chance() < STALLED) {
      victim.signal('SIGSTOP');
      await pause(chance() * options.stall);
      victim.signal('SIGCONT');
      continue;
    }
    await victim.end('SIGKILL');
    kills++;
    if (kills % 10 === 0) options.progress?.(`${kills} kills`);
    const again = victim.start();
    if (replicas.length === 1) await again;
    else void again.catch(() => {});
  }
}

/** Waits until nothing is open any more, then looks what stands where. */
async function count(
  options: Storm,
  asked: readonly Asked[],
  slack: FaultySlack,
): Promise<Omit<Aftermath, 'died'>> {
  const database = await openDatabase(options.store);
  try {
    const lettersIn = (state: 'open' | 'held') =>
      database.kysely.selectFrom('outbox').select('key').where('state', '=', state).execute();
    const unsettled = async () => {
      const inbox = await database.kysely
        .selectFrom('inbox')
        .select('key')
        .where('state', '=', 'open')
        .execute();
      const checks = await database.kysely
        .selectFrom('outbox')
        .select('key')
        .where('verify_at', 'is not', null)
        .execute();
      return inbox.length + (await lettersIn('open')).length + checks.length;
    };
    // What is looked through for second copies two minutes after a second try is looked through now.
    const hurry = () =>
      database.kysely
        .updateTable('outbox')
        .set({ verify_at: database.now })
        .where('verify_at', '>', sql<number>`${database.now} + 60000`)
        .execute();
    for (let since = Date.now(); (await unsettled()) > 0 && Date.now() - since < SETTLING; ) {
      await hurry();
      await pause(200);
    }
    const open = await lettersIn('open');
    const held = await lettersIn('held');
    const failed = [
      ...(await database.kysely
        .selectFrom('outbox')
        .select(['key', 'error'])
        .where('state', '=', 'failed')
        .execute()),
      ...(await database.kysely
        .selectFrom('inbox')
        .select(['key', 'error'])
        .where('error', 'is not', null)
        .execute()),
    ];
    const copies = asked.map(({ place }) => ({ place, copies: slack.standing(place).length }));
    const none = copies.filter(({ copies }) => copies === 0).map(({ place }) => place);
    const heldKeys = new Set(held.map(({ key }) => key));
    const isHeld = (place: string) =>
      asked.some((one) => one.place === place && one.letters.some((key) => heldKeys.has(key)));
    const heldCommands = held.filter(({ key }) => key.startsWith('press:')).length;
    const silentCommands = none.filter((place) => place.startsWith('/respond/'));
    const silentMentions = none.filter((place) => !place.startsWith('/respond/') && !isHeld(place));
    return {
      questions: asked.length,
      deliveries: asked.reduce((sum, { deliveries }) => sum + deliveries, 0),
      kills: options.kills,
      answeredOnce: copies.filter(({ copies }) => copies === 1).length,
      twice: copies.filter(({ copies }) => copies > 1).map(({ place }) => place),
      missing: [
        ...(await Promise.all(silentMentions.map((place) => traceOf(place, database)))),
        ...silentCommands.slice(heldCommands),
      ],
      failed: failed.map(({ key, error }) => `${key}: ${error}`),
      held: none.length,
      heldInStore: held.length,
      open: open.length,
    };
  } finally {
    await database.close();
  }
}

/** A place that has no answer, with what the store knows of it: the letters for it, and the events that asked there. */
async function traceOf(place: string, { kysely }: Database): Promise<string> {
  const [channel = '', thread = ''] = place.split(' ');
  const letters = await kysely
    .selectFrom('outbox')
    .select(['key', 'state', 'attempt', 'maybe_posted', 'error'])
    .where('channel', '=', channel)
    .where('thread', '=', thread)
    .execute();
  const events = await kysely
    .selectFrom('inbox')
    .select(['key', 'state', 'attempt', 'error'])
    .where('key', 'in', eventsAt(thread))
    .execute();
  return `${place} ${JSON.stringify({ letters, events })}`;
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
