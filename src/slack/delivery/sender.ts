import type { ClaimedLetter, Letter, Outbox } from '../../ports/delivery.ts';
import type { Clock } from '../../ports.ts';
import { newReference, sorry, unsureNotice } from '../apology.ts';
import type { KnownWords } from '../locale.ts';
import type { Log } from '../log.ts';
import { INERT } from '../message.ts';
import type { Calls } from './calls.ts';
import { removeCopies } from './copies.ts';
import { insist } from './insist.ts';
import type { Outcome } from './outcome.ts';
import { Pauses } from './pauses.ts';

/** How the sender takes its time, in milliseconds. */
export interface Pace {
  /** Pauses before the next try: the first after the first try, the last one for all that follow. */
  readonly backOff: readonly [number, ...number[]];
  /** Between two looks into the outbox when nothing calls for one. */
  readonly poll: number;
  /** Of a claim; several times the time limit of a call. */
  readonly lease: number;
}

/** Tries after which a letter ends. */
const TRIES = 12;
/** Letters that are being posted at once. */
const AT_ONCE = 64;
/** Letters that are looked through for copies at once. */
const CHECKS = 5;

/**
 * The only code that posts. Each letter is claimed, posted and marked. Where nobody can tell whether an
 * attempt reached Slack, the message is looked for before the next; where we may not look, it is held.
 */
export class Sender {
  readonly #outbox: Outbox;
  readonly #calls: Calls;
  readonly #clock: Clock;
  readonly #wordsOf: KnownWords;
  readonly #log: Log;
  readonly #pace: Pace;
  readonly #pauses = new Pauses();
  readonly #running = new Set<Promise<void>>();
  readonly #stopping = new AbortController();
  #reserved = 0;
  #checkAt = 0;
  /** True when there may be more in the outbox than there was room for. */
  #more = false;
  #timer: NodeJS.Timeout | null = null;
  #looking: Promise<void> | null = null;

  constructor(parts: {
    outbox: Outbox;
    calls: Calls;
    clock: Clock;
    wordsOf: KnownWords;
    log: Log;
    pace: Pace;
  }) {
    this.#outbox = parts.outbox;
    this.#calls = parts.calls;
    this.#clock = parts.clock;
    this.#wordsOf = parts.wordsOf;
    this.#log = parts.log;
    this.#pace = parts.pace;
  }

  /** Begins to look into the outbox. */
  start(): void {
    this.#lookIn(0);
  }

  /** Keeps room to post these letters as soon as they are claimed; false where there is none. */
  reserve(letters: readonly Letter[]): boolean {
    if (this.#stopping.signal.aborted || letters.length > this.#free()) return false;
    if (letters.some((letter) => this.#pauses.paused(letter))) return false;
    this.#reserved += letters.length;
    return true;
  }

  /** Posts letters that were just claimed. @param reserved For how many room was kept. */
  post(letters: readonly ClaimedLetter[], reserved: number): void {
    this.#reserved -= reserved;
    for (const letter of letters) this.#run(this.#attempt(letter, performance.now()));
  }

  /** Looks into the outbox now, since something was put in. */
  wake(): void {
    this.#lookIn(0);
  }

  /** Claims nothing more; resolves when what is under way is done. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    if (this.#timer !== null) clearTimeout(this.#timer);
    await this.#looking;
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  /** Resolves when nothing is being posted. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  #run(work: Promise<void>): void {
    const running = work
      .catch((error: unknown) => this.#log.error('a letter could not be worked on', error))
      .finally(() => {
        this.#running.delete(running);
        if (this.#more && this.#free() > AT_ONCE / 2) this.wake();
      });
    this.#running.add(running);
  }

  #free(): number {
    return AT_ONCE - this.#running.size - this.#reserved;
  }

  #lookIn(millis: number): void {
    if (this.#stopping.signal.aborted) return;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#looking ??= this.#look()
        .catch((error: unknown) => this.#log.warn('the outbox cannot be read', error))
        .finally(() => {
          this.#looking = null;
          this.#lookIn(this.#pace.poll);
        });
    }, millis).unref();
  }

  async #look(): Promise<void> {
    const room = this.#free();
    this.#more = true;
    if (room > AT_ONCE / 2) {
      const since = performance.now();
      const claimed = await this.#outbox.claim(room);
      this.#more = claimed.length === room;
      for (const letter of claimed) this.#run(this.#take(letter, since));
    }
    if (performance.now() < this.#checkAt) return;
    this.#checkAt = performance.now() + this.#pace.poll;
    for (const posted of await this.#outbox.claimForCheck(CHECKS)) {
      this.#run(removeCopies(posted, this.#calls, this.#outbox));
    }
  }

  /** Takes up a letter from the outbox. @param since When it was claimed, by this process's own clock. */
  async #take(letter: ClaimedLetter, since: number): Promise<void> {
    if (letter.expires !== undefined && letter.expires < this.#clock.now()) {
      await this.#outbox.fail(letter, 'expired');
      return;
    }
    if (letter.maybePosted) {
      const copies = await this.#calls.copies(letter).catch((error: unknown) => {
        this.#log.warn('a letter could not be looked for', error);
        return 'later' as const;
      });
      if (copies === 'later') return await this.#again(letter, false, 'cannot_look');
      if (copies === null) return await this.#hold(letter, 'nobody can look whether it was posted');
      const [ts] = copies;
      if (ts !== undefined) return await this.#posted(letter, ts);
    }
    await this.#attempt(letter, since);
  }

  /** Posts a letter. Whoever was asleep for half the lease may no longer be the only one who does. */
  async #attempt(letter: ClaimedLetter, since: number): Promise<void> {
    if (performance.now() - since > this.#pace.lease / 2)
      return await this.#again(letter, true, 'too_late', 0);
    await this.#settle(letter, await this.#calls.post(letter));
  }

  async #settle(letter: ClaimedLetter, outcome: Outcome): Promise<void> {
    if (outcome.kind === 'posted') await this.#posted(letter, outcome.ts);
    else if (outcome.kind === 'refused') await this.#refused(letter, outcome);
    else if (outcome.kind === 'slower') {
      const wait = this.#pauses.pause(letter, outcome.millis);
      const { team, channel } = letter;
      if (channel !== null) await this.#insist(() => this.#outbox.pause(team, channel, outcome.millis));
      await this.#again(letter, true, 'rate_limited', wait);
    } else await this.#again(letter, outcome.kind === 'later', outcome.reason);
  }

  async #posted(letter: ClaimedLetter, ts: string | null): Promise<void> {
    await this.#insist(() => this.#outbox.sent(letter, ts));
    if (letter.after !== undefined) await this.#calls.quietly(letter.team, letter.after);
  }

  async #refused(
    letter: ClaimedLetter,
    { reason, channel }: { reason: string; channel: boolean },
  ): Promise<void> {
    const ended = await this.#insist(() => this.#outbox.fail(letter, reason));
    if (!ended) return;
    if (channel) this.#log.warn('cannot post in a channel', { reason });
    if (letter.refused !== undefined) await this.#calls.quietly(letter.team, letter.refused);
    if (channel || letter.channel === null || letter.asker === undefined) return;
    const reference = newReference();
    this.#log.error('Slack refused a message', { reason, reference });
    await this.#tell(letter, 'sorry', sorry(reference, this.#wordsOf(letter.team, letter.asker)));
  }

  async #hold(letter: ClaimedLetter, reason: string): Promise<void> {
    if (!(await this.#insist(() => this.#outbox.hold(letter, reason)))) return;
    this.#log.warn('a message is held', { reason, letter: letter.key });
    const { team, channel, asker } = letter;
    if (channel !== null && asker !== undefined)
      await this.#tell(letter, 'held', { ...unsureNotice(this.#wordsOf(team, asker)), user: asker });
  }

  /** Says something about a letter where it would have stood. What goes wrong with that is not told to anybody. */
  async #tell({ key, team, channel, thread }: ClaimedLetter, about: string, message: object): Promise<void> {
    const place = { channel, ...(thread !== null && { thread_ts: thread }) };
    const method = 'user' in message ? 'chat.postEphemeral' : 'chat.postMessage';
    const post = { method, args: { ...place, ...message, ...INERT } };
    await this.#insist(() => this.#outbox.put([{ key: `${key}:${about}`, team, channel, thread, post }]));
    this.wake();
  }

  /** Gives a letter back. One with a delay of its own was never Slack's to refuse and may come back for ever. */
  async #again(letter: ClaimedLetter, certain: boolean, reason: string, delay?: number): Promise<void> {
    if (letter.attempt >= TRIES && delay === undefined) {
      if (certain) await this.#refused(letter, { reason, channel: false });
      else await this.#hold(letter, reason);
      return;
    }
    const { backOff } = this.#pace;
    const millis = delay ?? backOff[Math.min(letter.attempt, backOff.length) - 1] ?? backOff[0];
    await this.#insist(() => this.#outbox.again(letter, millis, certain, reason));
    const timer = setTimeout(() => this.wake(), millis + 1);
    timer.unref();
  }

  async #insist<T>(work: () => Promise<T>): Promise<T> {
    return await insist(work, this.#log, this.#stopping.signal);
  }
}
