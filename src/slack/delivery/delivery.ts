import { setTimeout as pause } from 'node:timers/promises';
import type { App, ReceiverEvent } from '@slack/bolt';
import type { ClaimedArrival, ClaimedLetter, Finished, Inbox, Outbox } from '../../ports/delivery.ts';
import type { Asked, Clock } from '../../ports.ts';
import { apologise } from '../failure.ts';
import type { KnownWords } from '../locale.ts';
import type { Log } from '../log.ts';
import type { Calls } from './calls.ts';
import { Envelope } from './envelope.ts';
import { insist } from './insist.ts';
import { incoming } from './intake.ts';
import { type Pace, Sender } from './sender.ts';

/** What the delivery is made of. */
export interface DeliveryParts {
  /** Runs the listeners over an event. */
  readonly app: Pick<App, 'processEvent'>;
  readonly inbox: Inbox<Asked>;
  readonly outbox: Outbox;
  readonly calls: Calls;
  readonly clock: Clock;
  readonly wordsOf: KnownWords;
  readonly log: Log;
  readonly pace: Pace;
}

/** Times an event may bring its process down, or be cut short, before it is apologised for. */
const TRIES = 5;
/** Pauses before an event that failed is tried again, in milliseconds. */
const BACK_OFF = [1000, 5000, 30_000, 120_000];
/** How long what is under way gets when we stop, in milliseconds. */
const PATIENCE = 5000;
/** Events taken over at once. */
const TAKEN_OVER = 20;

/**
 * The way of every event: on disk, acknowledged, through the listeners; what they answered and said kept as a whole;
 * posted. A process may die between any two steps, and another one, or the next, goes on from there.
 */
export class Delivery {
  readonly #parts: DeliveryParts;
  readonly #sender: Sender;
  readonly #running = new Set<Promise<void>>();
  readonly #stopping = new AbortController();
  #timer: NodeJS.Timeout | null = null;

  constructor(parts: DeliveryParts) {
    this.#parts = parts;
    this.#sender = new Sender(parts);
  }

  /** Begins with what earlier processes left. */
  start(): void {
    this.#sender.start();
    this.#takeOver();
  }

  /**
   * Takes an event from a receiver. Resolves when it is acknowledged.
   *
   * @throws When it cannot be kept and Slack should deliver it again.
   */
  readonly receive = async (event: ReceiverEvent): Promise<void> => {
    const { body, ack } = event;
    const kind = incoming(body);
    if (kind.kind === 'direct') return await this.#direct(kind.key, event);
    const arrival = { key: kind.key, body: JSON.stringify(body) };
    let news: boolean;
    try {
      news = await this.#parts.inbox.receive(arrival);
    } catch (error) {
      if (kind.again) throw error;
      this.#parts.log.warn('nothing can be kept; answering all the same', error);
      await ack();
      this.#run(this.#unkept(kind.key, event));
      return;
    }
    await ack();
    if (news) this.#run(this.#finish({ ...arrival, attempt: 1 }, event));
  };

  /** Takes nothing more over; resolves when what is under way is done, or after a while: it is all on disk. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    if (this.#timer !== null) clearTimeout(this.#timer);
    const done = this.#settled().then(() => this.#sender.stop());
    await Promise.race([done, pause(PATIENCE, undefined, { ref: false })]);
  }

  /** Resolves when nothing is under way. */
  async idle(): Promise<void> {
    await this.#settled();
    await this.#sender.idle();
  }

  async #settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  #run(work: Promise<void>): void {
    const running = work
      .catch((error: unknown) => this.#parts.log.error('an event could not be finished', error))
      .finally(() => this.#running.delete(running));
    this.#running.add(running);
  }

  #takeOver(): void {
    if (this.#stopping.signal.aborted) return;
    const { inbox, log, pace } = this.#parts;
    const look = async () => {
      const claimed = await inbox.claim(TAKEN_OVER);
      for (const arrival of claimed) this.#run(this.#finish(arrival, { body: JSON.parse(arrival.body) }));
    };
    void look()
      .catch((error: unknown) => log.warn('the inbox cannot be read', error))
      .finally(() => {
        if (this.#stopping.signal.aborted) return;
        this.#timer = setTimeout(() => this.#takeOver(), pace.poll).unref();
      });
  }

  /** From an event that is on disk to letters that are being posted. */
  async #finish(arrival: ClaimedArrival, event: Omit<ReceiverEvent, 'ack'>): Promise<void> {
    const { inbox, clock, wordsOf, log } = this.#parts;
    const envelope = new Envelope(arrival.key, clock.now());
    if (arrival.attempt > TRIES) apologise(envelope, event.body, 'it was begun too often', log, wordsOf);
    else {
      try {
        await this.#parts.app.processEvent(enveloped(event, envelope));
      } catch (error) {
        const delay = BACK_OFF[arrival.attempt - 1] ?? BACK_OFF.at(-1) ?? 0;
        log.warn('an event is put back', error, { delay });
        const name = error instanceof Error ? error.name : 'unknown';
        await insist(() => inbox.again(arrival.key, delay, name), log, this.#stopping.signal);
        return;
      }
    }
    const finished = envelope.finished();
    await insist(() => this.#keep(finished), log, this.#stopping.signal);
  }

  /** A dialog: the acknowledgement shows the answer, and what else it led to is kept when the database is there. */
  async #direct(key: string, event: ReceiverEvent): Promise<void> {
    const { app, clock, log } = this.#parts;
    const envelope = new Envelope(key, clock.now());
    await app.processEvent({ ...event, customProperties: { ...event.customProperties, envelope } });
    const finished = envelope.finished();
    const { kept, letters, deeds = [] } = finished;
    if (kept.length + letters.length + deeds.length === 0) return;
    this.#run(this.#keep(finished).catch((error: unknown) => log.warn('a dialog could not be kept', error)));
  }

  /** Keeps what an event led to and posts its letters, now where there is room and in a moment where there is none. */
  async #keep(finished: Finished<Asked>): Promise<void> {
    const room = this.#sender.reserve(finished.letters);
    const reserved = room ? finished.letters.length : 0;
    let letters: readonly ClaimedLetter[] = [];
    try {
      letters = await this.#parts.inbox.finish(finished, room);
    } finally {
      this.#sender.post(letters, reserved);
    }
    if (!room && finished.letters.length > 0) this.#sender.wake();
  }

  /** A command or a press while the database is away: Slack sends it once, so it is answered now or never. */
  async #unkept(key: string, event: ReceiverEvent): Promise<void> {
    const { app, calls, clock } = this.#parts;
    const envelope = new Envelope(key, clock.now());
    await app.processEvent(enveloped(event, envelope));
    for (const letter of envelope.finished().letters) {
      const claimed: ClaimedLetter = { ...letter, claim: '', attempt: 1, maybePosted: false, firstTried: 0 };
      const outcome = await calls.post(claimed);
      if (outcome.kind === 'posted') await calls.quietly(letter.team, letter.after ?? []);
      if (outcome.kind === 'refused') await calls.quietly(letter.team, letter.refused ?? []);
    }
  }
}

/** The event as the listeners get it: acknowledged already, and with an envelope. */
function enveloped(event: Omit<ReceiverEvent, 'ack'>, envelope: Envelope): ReceiverEvent {
  return { ...event, ack: async () => {}, customProperties: { ...event.customProperties, envelope } };
}
