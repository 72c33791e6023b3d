import { type CompiledQuery, type Selectable, sql } from 'kysely';
import type { ClaimedLetter, Letter } from '../ports/delivery.ts';
import { prepared } from './prepared.ts';
import { type Database, OPEN, type OutboxTable } from './schema.ts';
import { opening, type Vault } from './vault.ts';

/** A row of the outbox as it is read. */
export type OutboxRow = Selectable<OutboxTable>;

/** What a letter is entered with: its columns, and the answers that must be kept for it to be entered at all. */
interface Entry {
  readonly key: string;
  readonly team: string;
  readonly channel: string | null;
  readonly thread: string | null;
  readonly expires_at: number | null;
  readonly payload: string;
  /** 1 for a letter that is claimed. */
  readonly attempt: number;
  readonly owner: string | null;
  /** How long the claim lasts, in milliseconds. */
  readonly lease: number;
  readonly [answer: `answer${number}`]: string;
}

/** Enters a letter. One with a claim may be posted by whoever commits it, and a crash from then on leaves a trace. */
export type EnterLetter = (
  letter: Letter,
  claim: string | null,
  answers?: readonly string[],
) => CompiledQuery;

/**
 * Writes the statements that put letters into the outbox. Each returns when the letter was first tried, if it is new,
 * and nothing where its key is known or one of the `answers` it belongs to is not kept.
 *
 * @param lease How long a claim lasts, in milliseconds.
 */
export function enteringLetters({ kysely, now, vault }: Database, lease: number): EnterLetter {
  const statement = (answers: number) =>
    prepared<Entry>((slot) => {
      const whole = (name: 'attempt' | 'lease') => sql<number>`cast(${slot(name)} as bigint)`;
      const row = kysely.selectNoFrom([
        slot('key').as('key'),
        slot('team').as('team'),
        slot('channel').as('channel'),
        slot('thread').as('thread'),
        slot('expires_at').as('expires_at'),
        slot('payload').as('payload'),
        OPEN.as('state'),
        whole('attempt').as('attempt'),
        whole('attempt').as('maybe_posted'),
        slot('owner').as('owner'),
        sql<number>`${now} + ${whole('lease')}`.as('due_at'),
        sql<number | null>`case when ${whole('attempt')} > 0 then ${now} end`.as('first_tried_at'),
      ]);
      const kept = Array.from({ length: answers }, (_, at) =>
        kysely
          .selectFrom('answer')
          .select('id')
          .where('id', '=', slot(`answer${at}`)),
      );
      return kysely
        .insertInto('outbox')
        .columns([
          ...(['key', 'team', 'channel', 'thread', 'expires_at', 'payload', 'state'] as const),
          ...(['attempt', 'maybe_posted', 'owner', 'due_at', 'first_tried_at'] as const),
        ])
        .expression(row.where(({ and, exists, lit }) => and([lit(true), ...kept.map((one) => exists(one))])))
        .onConflict((conflict) => conflict.doNothing())
        .returning('first_tried_at');
    });
  const statements = [statement(0), statement(1)];
  return ({ key, team, channel, thread, expires, post, asker, after, refused }, claim, answers = []) => {
    const enter = statements[answers.length] ?? statement(answers.length);
    return enter({
      ...{ key, team, channel, thread, expires_at: expires ?? null },
      payload: vault.seal(JSON.stringify({ post, asker, after, refused }), key),
      ...(claim === null ? { attempt: 0, lease: 0 } : { attempt: 1, lease }),
      owner: claim,
      ...Object.fromEntries(answers.map((id, at) => [`answer${at}`, id] as const)),
    });
  };
}

/** The letter that a row holds, for whoever has claimed it; null where it cannot be opened here. */
export function letterOf(row: OutboxRow, claim: string, vault: Vault): ClaimedLetter | null {
  const payload = opening(vault, row.payload, row.key);
  if (payload === null) return null;
  const { post, asker, after, refused } = JSON.parse(payload) as Omit<Letter, 'key'>;
  return {
    ...{ key: row.key, team: row.team, channel: row.channel, thread: row.thread, post, claim },
    ...{ ...(after && { after }), ...(refused && { refused }), ...(asker !== undefined && { asker }) },
    ...(row.expires_at !== null && { expires: row.expires_at }),
    attempt: row.attempt,
    maybePosted: row.maybe_posted > 1,
    firstTried: row.first_tried_at ?? 0,
  };
}
