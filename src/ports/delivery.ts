import type { Deed } from './audit.ts';

/** A call of Slack's Web API, or a message to a response address. Its arguments are JSON. */
export type Call =
  | { readonly method: string; readonly args: Readonly<Record<string, unknown>> }
  | { readonly respond: string; readonly message: Readonly<Record<string, unknown>> };

/** One message that is posted once, whatever happens to processes, databases and networks. */
export interface Letter {
  /** Names the message for ever: a second letter with the same key is dropped. */
  readonly key: string;
  readonly team: string;
  /** Where it is posted; null for a response address. */
  readonly channel: string | null;
  readonly thread: string | null;
  readonly post: Call;
  /** Who waits for it: told when nobody can tell whether it was posted. Absent where nobody waits. */
  readonly asker?: string;
  /** Done once the message is posted, as far as possible. Doing it twice must do no harm. */
  readonly after?: readonly Call[];
  /** Done when Slack says that it may not be posted there, as far as possible. Doing it twice must do no harm. */
  readonly refused?: readonly Call[];
  /** Milliseconds since 1970-01-01 UTC after which posting makes no sense any more. */
  readonly expires?: number;
}

/** A letter that this process may work on until its lease ends. */
export interface ClaimedLetter extends Letter {
  /** Names this claim. Whoever comes with an older one is told no. */
  readonly claim: string;
  /** How often it was claimed, this time included. */
  readonly attempt: number;
  /** True when an earlier attempt may have reached Slack. */
  readonly maybePosted: boolean;
  /** Milliseconds since 1970-01-01 UTC of the first attempt. */
  readonly firstTried: number;
}

/** A posted letter whose thread should be looked through for a second copy. */
export interface PostedLetter {
  readonly key: string;
  readonly team: string;
  readonly channel: string;
  readonly thread: string | null;
  readonly messageTs: string;
  readonly firstTried: number;
}

/** How many letters are in each state. */
export interface LetterCounts {
  readonly open: number;
  readonly sent: number;
  /** Nobody can tell whether they were posted. */
  readonly held: number;
  /** Slack refused them for good. */
  readonly failed: number;
}

/** Everything the bot ever posts goes through here. What it is told is on disk when the promise resolves. */
export interface Outbox {
  /** Puts letters in to be posted as soon as possible; those whose key is known are dropped. */
  put(letters: readonly Letter[]): Promise<void>;
  /**
   * Takes up to `limit` letters that are due; nobody else gets them before the lease ends. From here on each of them
   * may have been posted: whoever cannot post it at once gives it back.
   */
  claim(limit: number): Promise<readonly ClaimedLetter[]>;
  /** Notes that it was posted, also when the claim was lost meanwhile. */
  sent(letter: ClaimedLetter, messageTs: string | null): Promise<void>;
  /** Gives it back to be tried again after `delay` milliseconds. `certain`: it was not posted. */
  again(letter: ClaimedLetter, delay: number, certain: boolean, error: string): Promise<void>;
  /** Ends it without knowing whether it was posted. False when somebody else has it by now. */
  hold(letter: ClaimedLetter, error: string): Promise<boolean>;
  /** Ends it as refused. False when somebody else has it by now. */
  fail(letter: ClaimedLetter, error: string): Promise<boolean>;
  /** Lets nothing be claimed for a channel for so many milliseconds; other channels go on. */
  pause(team: string, channel: string, millis: number): Promise<void>;
  /** Takes up to `limit` posted letters of which a second copy may exist. */
  claimForCheck(limit: number): Promise<readonly PostedLetter[]>;
  /** Notes that one copy is left, or that nobody can look. */
  checked(key: string): Promise<void>;
  /** Milliseconds until the next letter is due; null when none is waiting. */
  nextDue(): Promise<number | null>;
  counts(): Promise<LetterCounts>;
}

/** Something Slack delivered, as it is kept until it is finished. */
export interface Arrival {
  /** The same for every delivery of the same event. */
  readonly key: string;
  /** The payload, as JSON. */
  readonly body: string;
}

/** An arrival that this process may work on until its lease ends. */
export interface ClaimedArrival extends Arrival {
  /** How often it was claimed, this time included. */
  readonly attempt: number;
}

/** What an arrival led to. All of it is kept, or nothing. */
export interface Finished<Kept> {
  /** Key of the arrival. */
  readonly arrival: string;
  /** Answered questions. Where one of them was answered already by another arrival, all letters are dropped. */
  readonly kept: readonly Kept[];
  readonly letters: readonly Letter[];
  /** What somebody did with it. */
  readonly deeds?: readonly Deed[];
}

/** Events between their arrival and the moment when all they led to is kept. */
export interface Inbox<Kept> {
  /** Keeps an arrival and claims it. False when it came before. */
  receive(arrival: Arrival): Promise<boolean>;
  /** Takes over up to `limit` arrivals that were not finished in time, or are due again. */
  claim(limit: number): Promise<readonly ClaimedArrival[]>;
  /**
   * Keeps what an arrival led to, erases its payload, and claims its letters, so that they can be posted at once.
   * With `room` false they wait in the outbox instead.
   */
  finish(finished: Finished<Kept>, room: boolean): Promise<readonly ClaimedLetter[]>;
  /** Gives it back to be tried again after `delay` milliseconds. */
  again(key: string, delay: number, error: string): Promise<void>;
  /** Unfinished arrivals. */
  waiting(): Promise<number>;
}
