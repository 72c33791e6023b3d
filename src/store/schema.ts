import { type CompiledQuery, type Kysely, type RawBuilder, sql } from 'kysely';
import type { Act } from '../ports/audit.ts';
import type { Closing } from '../ports/gaps.ts';
import type { DigestTables } from './digest-tables.ts';
import type { Vault } from './vault.ts';

/**
 * The tables, the same on both databases: texts, whole numbers (milliseconds since 1970-01-01 UTC, 0 or 1), JSON as
 * text. The migrations make them.
 */
export interface Tables extends DigestTables {
  readonly inbox: InboxTable;
  readonly answer: AnswerTable;
  readonly outbox: OutboxTable;
  readonly pause: PauseTable;
  readonly feedback: FeedbackTable;
  readonly installation: InstallationTable;
  readonly install_state: InstallStateTable;
  readonly audit: AuditTable;
  readonly gap: GapTable;
}

/** The state of rows that wait, as SQLite must read it to see that its index of waiting rows will do. */
export const OPEN = sql.lit('open' as const);

/** One row for each event, however often it is delivered. */
export interface InboxTable {
  readonly key: string;
  /** The payload as JSON, sealed; empty once it is finished. */
  readonly body: string;
  readonly state: 'open' | 'done';
  readonly attempt: number;
  /** When an open row may be claimed: the end of a lease, or the next try. */
  readonly due_at: number;
  readonly received_at: number;
  readonly error: string | null;
}

/** One row for each answered question. */
export interface AnswerTable {
  readonly id: string;
  readonly team: string;
  readonly asker: string;
  /** Where it was asked, when everybody there could see it. One message has one answer. */
  readonly channel: string | null;
  readonly ts: string | null;
  readonly thread: string | null;
  /** Question and answer as JSON, sealed; empty once their words are let go. */
  readonly result: string;
  /** What it was: found, choose or refused. Null in rows older than the column. */
  readonly outcome: string | null;
  /** Where what it quoted stands, as JSON. */
  readonly citations: string | null;
  readonly answered_at: number;
}

/** One row for each message the bot posts. */
export interface OutboxTable {
  readonly key: string;
  readonly team: string;
  readonly channel: string | null;
  readonly thread: string | null;
  /** The calls as JSON, sealed, frozen before the first try; empty once it is sent. */
  readonly payload: string;
  readonly state: 'open' | 'sent' | 'held' | 'failed';
  readonly attempt: number;
  /** Claims since it last was certain that it was not posted. */
  readonly maybe_posted: number;
  /** The claim of whoever works on it. */
  readonly owner: string | null;
  /** When an open row may be claimed: the end of a lease, or the next try. */
  readonly due_at: number;
  readonly first_tried_at: number | null;
  readonly expires_at: number | null;
  readonly message_ts: string | null;
  readonly sent_at: number | null;
  readonly verify_at: number | null;
  readonly error: string | null;
}

/** Channels in which Slack wants us to be slower. */
export interface PauseTable {
  readonly team: string;
  readonly channel: string;
  readonly until: number;
}

/** One row for each person and answer they judged. */
export interface FeedbackTable {
  readonly answer: string;
  readonly judge: string;
  readonly team: string;
  /** 1 or 0. */
  readonly useful: number;
  readonly judged_at: number;
}

/** One row for each workspace or organisation that has let the bot in, and for each workspace in by its organisation. */
export interface InstallationTable {
  readonly id: string;
  /** The organisation a workspace belongs to. */
  readonly organisation: string | null;
  /** The installation as JSON, sealed; empty for a workspace that is in by its organisation, or not in any more. */
  readonly sealed: string;
  /** When it came in, or was removed. */
  readonly installed_at: number;
}

/** One row for each state of an installation that was used. */
export interface InstallStateTable {
  /** SHA-256 of the state. */
  readonly key: string;
  readonly used_at: number;
}

/** One row for each thing somebody did that changes what the bot says or posts. Rows are added, never taken away. */
export interface AuditTable {
  readonly key: string;
  readonly act: Act;
  readonly team: string;
  readonly person: string | null;
  readonly target: string | null;
  readonly done_at: number;
}

/** One row for each question without an answer that somebody has closed. */
export interface GapTable {
  readonly team: string;
  /** SHA-256 of the question, shortened. */
  readonly key: string;
  readonly closed_as: Closing;
  readonly closed_at: number;
}

/** An open database: Kysely over one of the two, with the few points in which they differ. */
export interface Database {
  readonly kysely: Kysely<Tables>;
  readonly kind: 'sqlite' | 'postgres';
  /** The database's clock in milliseconds since 1970-01-01 UTC: replicas never compare theirs. */
  readonly now: RawBuilder<number>;
  /** What people wrote goes through it in both directions. */
  readonly vault: Vault;
  /**
   * Does some statements in their order, all of them or none; resolves with the rows of each when they are on disk. What
   * comes at about the same time shares a commit, so nothing that waits for something else belongs here.
   */
  unit(statements: readonly CompiledQuery[]): Promise<readonly (readonly unknown[])[]>;
  /** Reads everything as it is at one moment, and holds nobody up meanwhile. */
  reading<T>(work: (kysely: Kysely<Tables>) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
