import type { types, webApi } from '@slack/bolt';

/** A message as Slack takes it. Its text stands in for the blocks in notifications and for screen readers. */
export interface Message {
  readonly text: string;
  readonly blocks: types.KnownBlock[];
}

/** Sent with every message: no previews, and nothing in the text becomes a link or a mention. */
export const INERT = { unfurl_links: false, unfurl_media: false, parse: 'none' } as const;

/** Puts a message in the place of one that was posted. @returns False where Slack does not change that any more. */
export async function change(
  client: webApi.WebClient,
  { channel, ts }: { readonly channel: string; readonly ts: string },
  message: Message,
): Promise<boolean> {
  const { parse } = INERT;
  return await client.chat.update({ channel, ts, ...message, parse }).then(
    () => true,
    () => false,
  );
}
