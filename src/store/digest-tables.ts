import type { EditionState } from '../ports/ledger.ts';

/** The tables of digests and of what they told. */
export interface DigestTables {
  readonly digest: DigestTable;
  readonly edition: EditionTable;
  readonly notice: NoticeTable;
  readonly told: ToldTable;
  readonly article_version: ArticleVersionTable;
}

/** One row for each digest, with the plan of its next edition. */
export interface DigestTable {
  readonly id: string;
  readonly team: string;
  readonly owner: string;
  /** Who reviews its drafts; null for the owner. */
  readonly editor: string | null;
  readonly channel: string;
  readonly state: 'active' | 'paused' | 'blocked';
  /** As JSON. */
  readonly settings: string;
  /** Planned local date. */
  readonly next_day: string;
  readonly next_at: number;
  /** When it needs attention. */
  readonly wakes_at: number;
  readonly created_at: number;
}

/** One row for each digest and local date: the guard that an edition appears once. */
export interface EditionTable {
  readonly digest: string;
  readonly day: string;
  readonly due_at: number;
  readonly state: EditionState;
  readonly revision: number;
  /** What it shows, as JSON. */
  readonly content: string;
  /** When the archive saw the articles it knew. */
  readonly as_of: number;
  /** Key of its message in the outbox; null where none went out. */
  readonly letter: string | null;
}

/** One row for each message that somebody relies on, until Slack has it for certain. */
export interface NoticeTable {
  /** Key of the first letter that says it. */
  readonly key: string;
  /** The edition it is about. */
  readonly digest: string;
  readonly day: string;
  readonly team: string;
  readonly channel: string;
  /** As JSON, sealed. */
  readonly message: string;
  /** Key of the last letter that says it. */
  readonly letter: string;
  readonly times: number;
  readonly expires_at: number;
}

/** One row for each thing that a channel was told. */
export interface ToldTable {
  readonly team: string;
  readonly channel: string;
  /** SHA-256 of what was told, shortened. */
  readonly key: string;
  readonly digest: string;
  readonly day: string;
}

/** One row for each state an article was seen in. */
export interface ArticleVersionTable {
  readonly article: string;
  readonly version: number;
  /** Empty where the article was gone. */
  readonly sha256: string;
  /** Body, markup and metadata as JSON; empty where the article was gone. */
  readonly content: string;
  readonly seen_at: number;
}
