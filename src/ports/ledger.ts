import type { Digest } from '../digest/digest.ts';
import type { Due } from '../digest/due.ts';
import type { Often } from '../digest/newsroom.ts';
import type { Article } from '../facts/article.ts';

/**
 * What has become of an edition. `draft` and `approved` wait for their time, `queued` is on its way; of the final
 * ones, `sent` is in Slack, `empty` had nothing to say, `missed` came too late, `dropped` was not approved, `failed`
 * was refused by Slack, and `held` may or may not be in Slack, and its owner says what next.
 */
export type EditionState =
  | 'draft'
  | 'approved'
  | 'queued'
  | 'sent'
  | 'empty'
  | 'missed'
  | 'dropped'
  | 'failed'
  | 'held';

/** A digest with its plan. */
export interface Planned {
  readonly digest: Digest;
  readonly next: Due;
  /** When it needs attention: at `next.at`, or earlier for a draft. Milliseconds since 1970-01-01 UTC. */
  readonly wakesAt: number;
  /** The last edition that readers have had, or would have had if there had been anything to say. */
  readonly last: Due | null;
  /** The newest edition that may or may not be in Slack, as long as nobody has said; its local day. */
  readonly unsure: string | null;
  /** Whose articles that edition knew, in milliseconds since 1970-01-01 UTC; what the archive saw later is new. */
  readonly since: number | null;
}

/** A message that leaves through the outbox, once. */
export interface Outgoing {
  /** Names the message for good: a second one of the same name is not sent. */
  readonly key: string;
  readonly team: string;
  readonly channel: string;
  /** `text` and `blocks`, as Slack takes them. */
  readonly message: unknown;
  /** Not before, in milliseconds since 1970-01-01 UTC. */
  readonly notBefore: number;
  /** Not after: then it counts as failed. */
  readonly notAfter: number;
  /**
   * The edition it is about, where somebody relies on hearing it: then it is said again, under another name each time,
   * until Slack has it for certain or that edition is decided about.
   */
  readonly about?: { readonly digest: string; readonly day: string };
}

/** A message that somebody relies on, and that ended without our knowing that it is in Slack. */
export interface Unheard {
  /** As it was first sent. */
  readonly outgoing: Outgoing;
  /** How often it was sent, from 1. */
  readonly times: number;
  /** Slack's name for its refusal; null where it may have arrived. */
  readonly refusal: string | null;
}

/** An edition in the ledger. */
export interface LedgerEntry {
  readonly digest: string;
  readonly day: string;
  readonly at: number;
  readonly state: EditionState;
  /** Counts the changes of a draft, so that two editors do not overwrite each other. */
  readonly revision: number;
  /** What it shows; JSON. Null when there is nothing to show. */
  readonly content: unknown;
  /** When the archive saw the articles it is composed from, in milliseconds since 1970-01-01 UTC. */
  readonly asOf: number;
}

/** What a step does with the planned edition. */
export interface EditionStep {
  readonly due: Due;
  readonly state: 'draft' | 'queued' | 'empty' | 'dropped';
  readonly content: unknown;
  /** When the archive saw the articles it is composed from, in milliseconds since 1970-01-01 UTC. */
  readonly asOf: number;
  /** What readers are told, so that nothing is told again. */
  readonly keys: readonly string[];
}

/** One move of a digest's plan. It happens as a whole or not at all. */
export interface Step {
  /** The plan as it was read. When it is not that any more, somebody else has moved on, and nothing happens. */
  readonly from: Planned;
  readonly missed: readonly Due[];
  readonly edition: EditionStep | null;
  /** What goes out with it: the edition, its draft, a notice. */
  readonly outgoing: readonly Outgoing[];
  readonly next: Due;
  readonly wakesAt: number;
}

/** How a queued edition ended. */
export interface Outcome {
  readonly entry: LedgerEntry;
  readonly digest: Digest;
  readonly state: 'sent' | 'failed' | 'held';
  /** Slack's name for the refusal, such as `not_in_channel`. */
  readonly reason: string | null;
}

/** Digests, and the ledger of what was delivered where. What it promises holds across restarts and replicas. */
export interface Ledger {
  /** The one time that all replicas go by: milliseconds since 1970-01-01 UTC. */
  now(): Promise<number>;
  /** Adds a digest or changes it, and plans its next edition. */
  save(digest: Digest, next: Due, wakesAt: number): Promise<void>;
  /** Changes a digest and leaves its plan as it is. */
  change(digest: Digest): Promise<void>;
  remove(team: string, id: string): Promise<void>;
  find(team: string, id: string): Promise<Planned | null>;
  /** All digests of a workspace, oldest first. */
  list(team: string): Promise<readonly Planned[]>;
  /** Active digests that need attention at `now`, those that wait longest first. */
  due(now: number, limit: number): Promise<readonly Planned[]>;
  /** True for the one caller that makes this move: the guard that an edition appears once. */
  step(step: Step): Promise<boolean>;
  entry(digest: string, day: string): Promise<LedgerEntry | null>;
  /** Changes, approves or drops a draft. False when somebody else was faster or its time has come. */
  revise(entry: LedgerEntry, state: 'draft' | 'approved' | 'dropped', content: unknown): Promise<boolean>;
  /** Tells by an item's key whether an edition of the channel has told it. */
  told(team: string, channel: string): Promise<(key: string) => boolean>;
  /** Queued editions that have left the outbox, one way or another. */
  outcomes(limit: number): Promise<readonly Outcome[]>;
  /**
   * Writes an outcome down, once: true for the one caller. A failed edition is taken back, so that the next one
   * tells what it would have told. `notices` go out with it; `block` stops the digest until its owner chooses.
   */
  settle(
    outcome: Outcome,
    then: { readonly notices: readonly Outgoing[]; readonly block: boolean },
  ): Promise<boolean>;
  /** Messages that somebody relies on and may not have heard: heard twice is better than not at all. */
  unheard(limit: number): Promise<readonly Unheard[]>;
  /**
   * Sends such a message once more, not before a time in milliseconds since 1970-01-01 UTC, or lets it go where that
   * is null. False when somebody else was faster.
   *
   * @param to Somebody else from now on.
   */
  sayAgain(unheard: Unheard, notBefore: number | null, to?: string): Promise<boolean>;
  /** Sends a held edition again or takes it as sent; false when that was decided before. */
  resolve(entry: LedgerEntry, again: Outgoing | null): Promise<boolean>;
}

/** Former states of the articles. */
export interface Archive {
  /**
   * Writes down which articles there are now, where that is not known yet.
   *
   * @returns When they were seen, in milliseconds since 1970-01-01 UTC.
   */
  remember(articles: readonly Article[]): Promise<number>;
  /** SHA-256 of every article as it was then, by id. */
  known(at: number): Promise<ReadonlyMap<string, string>>;
  /** These articles as they were then. */
  former(at: number, ids: readonly string[]): Promise<readonly Article[]>;
}

/** All that digests keep. */
export interface Digests {
  readonly ledger: Ledger;
  readonly archive: Archive;
  /** Questions that several people of a workspace asked of late, most frequent first. */
  questions(team: string): Promise<{ readonly asked: readonly Often[]; readonly gaps: readonly Often[] }>;
}
