import type { Schedule } from './due.ts';
import type { Interests } from './topics.ts';

/** How a digest is set up. */
export interface Settings extends Schedule, Interests {
  /** What stands above every edition. */
  readonly name: string;
  /** The language of our words in its editions, as a BCP 47 tag; English where none was recorded. */
  readonly locale?: string;
  /** Most items of an edition, 1 to {@link MOST_ITEMS}. */
  readonly most: number;
  /** Whether an edition appears, and says so, when nothing is new. */
  readonly whenNothingNew: boolean;
  /** Whether questions that no article answers are part of it: for editors. */
  readonly gaps: boolean;
  /** Whether the editor sees a draft first, and what becomes of one that is not approved in time. */
  readonly review: Review;
}

/** `none` posts at once; the others wait for approval, and then post all the same or not at all. */
export type Review = 'none' | 'else_post' | 'else_drop';

/** An edition's items at most. */
export const MOST_ITEMS = 10;

/** A digest that somebody set up for a channel or for themselves. */
export interface Digest {
  readonly id: string;
  readonly team: string;
  /** Who set it up, and is told when it cannot appear. */
  readonly owner: string;
  /** Who reviews its drafts and may change it beside the owner; null where that is the owner alone. */
  readonly editor: string | null;
  /** Where it appears: a channel, or a person for a personal digest. */
  readonly channel: string;
  readonly settings: Settings;
  /** `blocked` after Slack refused an edition: nothing is tried until the owner chooses. */
  readonly state: 'active' | 'paused' | 'blocked';
}

/** True for who may change a digest, review its drafts and mute topics in it: the one who set it up, and its editor. */
export function looksAfter({ owner, editor }: Pick<Digest, 'owner' | 'editor'>, user: string): boolean {
  return user === owner || user === editor;
}
