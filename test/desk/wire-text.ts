import type { types } from '@slack/bolt';
import { BOT, PERSON } from './identity.ts';
import type { Channel } from './workspace.ts';

/** What Slack makes of what somebody typed: the escaped `text` of the event, and the same as a block. */
export interface Wire {
  readonly text: string;
  readonly block: types.RichTextBlock;
}

/** A piece of typed text that Slack turns into something else: a mention, a channel or a link. */
const PIECE = /(?<=^|[\s(])(?:@(?<name>[\w-]+)|#(?<channel>[\w-]+)|(?<url>https?:\/\/[^\s<>|]+))/giu;

/**
 * Encodes typed text as Slack does: `&`, `<` and `>` escaped, "@Footnote" a mention, "@channel" a broadcast,
 * "#general" a channel, web addresses links. So nobody can type a control sequence, only cause one.
 *
 * @example encodeTyped('@Footnote is 1 < 2?', channels).text // '<@U0FOOTNOTE> is 1 &lt; 2?'
 */
export function encodeTyped(typed: string, channels: readonly Channel[]): Wire {
  const elements: types.RichTextElement[] = [];
  let text = '';
  let end = 0;
  const plain = (until: number) => {
    if (until > end) elements.push({ type: 'text', text: typed.slice(end, until) });
    text += escapeWire(typed.slice(end, until));
  };
  for (const match of typed.matchAll(PIECE)) {
    const piece = pieceOf(match.groups ?? {}, channels);
    if (piece === null) continue;
    plain(match.index);
    elements.push(piece.element);
    text += piece.text;
    end = match.index + match[0].length;
  }
  plain(typed.length);
  return { text, block: { type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] } };
}

/** Escapes the three characters that Slack's `text` gives a meaning to. */
export function escapeWire(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function pieceOf(
  groups: Readonly<Record<string, string | undefined>>,
  channels: readonly Channel[],
): { text: string; element: types.RichTextElement } | null {
  const { url } = groups;
  if (url !== undefined) return { text: `<${url}>`, element: { type: 'link', url } };
  const name = groups.name?.toLowerCase();
  if (name === BOT.name) return { text: `<@${BOT.userId}>`, element: { type: 'user', user_id: BOT.userId } };
  if (name === PERSON.name) return { text: `<@${PERSON.id}>`, element: { type: 'user', user_id: PERSON.id } };
  if (name === 'here' || name === 'channel' || name === 'everyone') {
    return { text: `<!${name}>`, element: { type: 'broadcast', range: name } };
  }
  const channel = channels.find(
    ({ name, kind }) => kind === 'channel' && name === groups.channel?.toLowerCase(),
  );
  if (channel === undefined) return null;
  return {
    text: `<#${channel.id}|${channel.name}>`,
    element: { type: 'channel', channel_id: channel.id },
  };
}
