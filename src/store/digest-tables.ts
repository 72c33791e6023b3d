import type { EditionState } from '../ports/ledger.ts';

/** The tables of digests and of what they told. */
export interface DigestTables {
  readonly digest: DigestTable;
  readonly edition: EditionTable;
  readonly told: ToldTable;
  readonly article_version: ArticleVersionTable;
}

/** One row for each digest, with the plan of its next edition. */
export interface DigestTable {
  readonly id: string;
  readonly team: string;
  readonly owner: string;
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
