import type { types } from '@slack/bolt';

/** An answer's own part of a message, before anything stands around it. */
export interface Body {
  readonly blocks: readonly types.KnownBlock[];
  /** Buttons that belong to the quotes. */
  readonly buttons: readonly types.Button[];
  /** What the blocks say, most important first, for places that show no blocks. */
  readonly fallback: readonly string[];
}

/** How much of its quotes a message shows. */
export interface Space {
  /** Longest quote, in characters. */
  readonly length: number;
  /** Most quotes. */
  readonly quotes: number;
}
