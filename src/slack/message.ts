import type { types } from '@slack/bolt';

/** A message as Slack takes it. Its text stands in for the blocks in notifications and for screen readers. */
export interface Message {
  readonly text: string;
  readonly blocks: types.KnownBlock[];
}

/** Sent with every message: no previews, and nothing in the text becomes a link or a mention. */
export const INERT = { unfurl_links: false, unfurl_media: false, parse: 'none' } as const;
