import { randomUUID } from 'node:crypto';
import { type SelectQueryBuilder, sql } from 'kysely';
import type { ClaimedLetter, LetterCounts, Outbox } from '../ports/delivery.ts';
import { enteringLetters, letterOf, type OutboxRow } from './letter-row.ts';
import { skipLocked } from './open-database.ts';
import { prepared } from './prepared.ts';
import { type Database, OPEN, type Tables } from './schema.ts';

/** How long after a repeated post its thread is looked through for a second copy, in milliseconds. */
const SETTLED = 120_000;
/** How long whoever looks has for it, in milliseconds. */
const LOOKING = 60_000;

/** What is noted of a posted letter. */
interface Sent {
  readonly key: string;
  readonly claim: string;
  readonly messageTs: string | null;
  /** After how many milliseconds its thread is looked through; null where there can be no second copy. */
  readonly settled: number | null;
}

/** The outbox over a database. @param lease How long a claim lasts, in milliseconds: several times a post's time limit. */
export function outboxOver(database: Database, lease: number): Outbox {
  const { kysely, now, vault } = database;
  const enter = enteringLetters(database, lease);
  const noteSent = prepared<Sent>((slot) =>
    kysely
      .updateTable('outbox')
      .set({
        state: 'sent',
        sent_at: sql`coalesce(sent_at, ${now})`,
        message_ts: sql`coalesce(message_ts, ${slot('messageTs')})`,
        verify_at: sql`case when state = 'open' and owner = ${slot('claim')} then ${now} + ${slot('settled')} else ${now} end`,
        ...{ payload: '', error: null },
      })
      .where('key', '=', slot('key')),
  );

  const mine = (letter: ClaimedLetter) =>
    kysely.updateTable('outbox').where('key', '=', letter.key).where('owner', '=', letter.claim);

  /** Those that only a process with another key can open are for that one; nothing of them was posted here. */
  const unclaim = async (keys: readonly string[], claim: string) => {
    await kysely
      .updateTable('outbox')
      .set({ owner: null, maybe_posted: sql`maybe_posted - 1`, error: 'sealed' })
      .where('key', 'in', keys)
      .where('owner', '=', claim)
      .execute();
  };

  const end = async (letter: ClaimedLetter, state: 'held' | 'failed', error: string) => {
    const ended = await mine(letter)
      .where('state', '=', OPEN)
      .set({ state, error, owner: null, ...(state === 'failed' && { payload: '' }) })
      .returning('key')
      .execute();
    return ended.length > 0;
  };

  return {
    put: async (letters) => {
      await database.unit(letters.map((letter) => enter(letter, null)));
    },
    claim: async (limit) => {
      const claim = randomUUID();
      const rows = await kysely
        .updateTable('outbox')
        .set({
          owner: claim,
          attempt: sql`attempt + 1`,
          maybe_posted: sql`maybe_posted + 1`,
          due_at: sql`${now} + ${lease}`,
          first_tried_at: sql`coalesce(first_tried_at, ${now})`,
        })
        .where('key', 'in', skipLocked(database, claimable(database).orderBy('due_at').limit(limit)))
        .returningAll()
        .execute();
      const letters = rows.map((row) => letterOf(row as OutboxRow, claim, vault));
      const shut = rows.filter((_, index) => letters[index] === null).map(({ key }) => key);
      if (shut.length > 0) await unclaim(shut, claim);
      return letters.filter((letter) => letter !== null);
    },
    sent: async ({ key, claim, maybePosted }, messageTs) => {
      await database.unit([noteSent({ key, claim, messageTs, settled: maybePosted ? SETTLED : null })]);
    },
    again: async (letter, delay, certain, error) => {
      await mine(letter)
        .where('state', '=', OPEN)
        .set({
          ...{ owner: null, error, due_at: sql`${now} + ${delay}` },
          ...(certain && { maybe_posted: 0 }),
        })
        .execute();
    },
    hold: (letter, error) => end(letter, 'held', error),
    fail: (letter, error) => end(letter, 'failed', error),
    pause: async (team, channel, millis) => {
      const until = sql<number>`${now} + ${millis}`;
      await kysely
        .insertInto('pause')
        .values({ team, channel, until })
        .onConflict((conflict) => conflict.columns(['team', 'channel']).doUpdateSet({ until }))
        .execute();
    },
    claimForCheck: async (limit) => {
      const due = skipLocked(
        database,
        kysely.selectFrom('outbox').select('key').where('verify_at', '<=', now).limit(limit),
      );
      const rows = await kysely
        .updateTable('outbox')
        .set({ verify_at: sql`${now} + ${LOOKING}` })
        .where('key', 'in', due)
        .returning(['key', 'team', 'channel', 'thread', 'message_ts', 'first_tried_at'])
        .execute();
      return rows.flatMap(({ key, team, channel, thread, message_ts: messageTs, first_tried_at }) =>
        channel === null || messageTs === null
          ? []
          : [{ key, team, channel, thread, messageTs, firstTried: first_tried_at ?? 0 }],
      );
    },
    checked: async (key) => {
      await kysely.updateTable('outbox').set({ verify_at: null }).where('key', '=', key).execute();
    },
    nextDue: async () => {
      const { wait } = await kysely
        .selectFrom('outbox')
        .select(({ fn }) => sql<number | null>`${fn.min('due_at')} - ${now}`.as('wait'))
        .where('state', '=', OPEN)
        .executeTakeFirstOrThrow();
      return wait === null ? null : Math.max(0, wait);
    },
    counts: () => counts(database),
  };
}

/** Letters that are due, in channels that are not paused. */
function claimable({ kysely, now }: Database): SelectQueryBuilder<Tables, 'outbox', { key: string }> {
  return kysely
    .selectFrom('outbox')
    .select('outbox.key')
    .where('state', '=', OPEN)
    .where('due_at', '<=', now)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('pause')
            .select('pause.team')
            .whereRef('pause.team', '=', 'outbox.team')
            .whereRef('pause.channel', '=', 'outbox.channel')
            .where('pause.until', '>', now),
        ),
      ),
    );
}

async function counts({ kysely }: Database): Promise<LetterCounts> {
  const rows = await kysely
    .selectFrom('outbox')
    .select(['state', ({ fn }) => fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute();
  const of = (state: string) => Number(rows.find((row) => row.state === state)?.count ?? 0);
  return { open: of('open'), sent: of('sent'), held: of('held'), failed: of('failed') };
}
