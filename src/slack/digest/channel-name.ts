import type { types } from '@slack/bolt';

type Element = types.RichTextSection['elements'][number];

/** A channel as people call it; Slack puts the name in. A personal digest has none. */
export function channelElement(channel: string): Element {
  return isPersonal(channel)
    ? { type: 'text', text: 'your direct messages' }
    : { type: 'channel', channel_id: channel };
}

/** The same for places that show no blocks. */
export function channelText(channel: string): string {
  return isPersonal(channel) ? 'your direct messages' : `<#${channel}>`;
}

/** True for a digest that goes to one person. */
export function isPersonal(channel: string): boolean {
  return /^[UWD]/u.test(channel);
}
