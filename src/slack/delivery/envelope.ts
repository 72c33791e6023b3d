import type { Context, RespondArguments } from '@slack/bolt';
import { FootnoteError } from '../../errors.ts';
import type { Act, Deed } from '../../ports/audit.ts';
import type { Call, Finished, Letter } from '../../ports/delivery.ts';
import type { Asked } from '../../ports.ts';
import { INERT, type Message } from '../message.ts';

/** How long a response address takes messages, in milliseconds. */
const RESPONSE_URL_LIVES = 30 * 60_000;

/** Where a message goes, and what belongs to it. */
export interface Destination {
  /** Names the message for ever. By default it is named after the event and its place in the envelope. */
  readonly key?: string;
  readonly team: string;
  readonly channel: string;
  readonly thread: string | null;
  readonly asker?: string;
  readonly after?: readonly Call[];
  readonly refused?: readonly Call[];
}

/**
 * What one event leads to. Listeners put into it what they answer and what they want to say; when all of them are
 * done it is kept as a whole, and only then anything is posted. So an event that is run again after a crash says
 * nothing twice.
 */
export class Envelope {
  readonly #arrival: string;
  readonly #now: number;
  #kept: Asked[] = [];
  #letters: Letter[] = [];
  #deeds: Deed[] = [];

  /** @param arrival Key of the event. @param now Milliseconds since 1970-01-01 UTC. */
  constructor(arrival: string, now: number) {
    this.#arrival = arrival;
    this.#now = now;
  }

  /** Keeps an answered question. Where another event answered the same message first, nothing here is said. */
  keep(asked: Asked): void {
    this.#kept.push(asked);
  }

  /** Says something in a channel, a thread or a direct message. */
  say(message: Message, { key, channel, thread, ...to }: Destination): void {
    const place = { channel, ...(thread !== null && { thread_ts: thread }) };
    const post = { method: 'chat.postMessage', args: { ...place, ...message, ...INERT } };
    this.#letters.push({ ...to, key: key ?? this.#nextKey(), channel, thread, post });
  }

  /** Says something to a response address, as `respond` would. */
  respond(message: RespondArguments, to: { readonly team: string; readonly address: string }): void {
    this.#letters.push({
      ...{ key: this.#nextKey(), team: to.team, channel: null, thread: null },
      post: { respond: to.address, message: { ...message } },
      expires: this.#now + RESPONSE_URL_LIVES,
    });
  }

  /** Keeps for the audit log what somebody did. @param target Ids only, no text of anybody. */
  did(act: Act, by: { readonly team: string; readonly user: string }, target: string): void {
    const key = `${this.#arrival}:did${this.#deeds.length}`;
    this.#deeds.push({ key, act, team: by.team, person: by.user, target });
  }

  /** Takes everything out again, for an event that failed halfway. */
  clear(): void {
    this.#kept = [];
    this.#letters = [];
    this.#deeds = [];
  }

  /** What is to be kept and posted. */
  finished(): Finished<Asked> {
    return { arrival: this.#arrival, kept: this.#kept, letters: this.#letters, deeds: this.#deeds };
  }

  #nextKey(): string {
    return `${this.#arrival}:${this.#letters.length}`;
  }
}

/** The envelope of the event that a listener hears. @throws FootnoteError when the event came past the intake. */
export function envelopeOf(context: Context): Envelope {
  const { envelope } = context;
  if (envelope instanceof Envelope) return envelope;
  throw new FootnoteError(
    'no_envelope',
    'An event reached a listener without an envelope.',
    'Events must enter through the intake.',
  );
}
