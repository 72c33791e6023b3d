/** What somebody did that changes what the bot says or posts. */
export const ACTS = [
  'installed',
  'removed',
  'digest_made',
  'digest_changed',
  'digest_paused',
  'digest_resumed',
  'digest_deleted',
  'topic_muted',
  'topic_unmuted',
  'draft_changed',
  'draft_approved',
  'draft_dropped',
  'edition_repeated',
  'edition_left',
  'gap_closed',
  'gap_reopened',
  'person_forgotten',
  'workspace_forgotten',
] as const;

/** One of them. */
export type Act = (typeof ACTS)[number];

/** Something somebody did, as it is kept for ever. It holds no question and no text of anybody. */
export interface Deed {
  /** Names it: the same one is kept once. */
  readonly key: string;
  readonly act: Act;
  /** The workspace, or the organisation; empty once it is forgotten. */
  readonly team: string;
  /** Who did it; null where nobody in Slack did, or they are forgotten. */
  readonly person: string | null;
  /** What it was done to: the id of a digest, with the day of an edition; the name of a gap; null where the act says it all. */
  readonly target: string | null;
}

/** A deed with its time. */
export interface DatedDeed extends Deed {
  /** Milliseconds since 1970-01-01 UTC. */
  readonly at: number;
}
