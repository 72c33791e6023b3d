import type { types } from '@slack/bolt';
import type { Words } from '../../words/words.ts';

type Element = types.RichTextSection['elements'][number];

/** A channel as people call it; Slack puts the name in. A personal digest has none. */
export function channelElement(channel: string, words: Words): Element {
  return isPersonal(channel)
    ? { type: 'text', text: words.say('your_direct_messages') }
    : { type: 'channel', channel_id: channel };
}

/** The same for places that show no blocks. */
export function channelText(channel: string, words: Words): string {
  return isPersonal(channel) ? words.say('your_direct_messages') : `<#${channel}>`;
}

/** True for a digest that goes to one person. */
export function isPersonal(channel: string): boolean {
  return /^[UWD]/u.test(channel);
}
