import type { types } from '@slack/bolt';
import { z } from 'zod';
import type { Article } from '../../facts/article.ts';
import type { Words } from '../../words/words.ts';
import { plain } from '../blocks.ts';
import { read } from '../buttons.ts';
import { title } from '../citation.ts';
import { SLACK } from '../limits.ts';
import { clip } from '../shorten.ts';

/** What the buttons under an item are called when Slack tells us that they were pressed. */
export const ITEM_ACTIONS = {
  more: 'footnote_digest_more',
  ask: 'footnote_digest_ask',
  mute: 'footnote_digest_mute',
} as const;

/** What an item's buttons need to know. */
export interface ItemContext {
  readonly digest: string;
  /** Counts the items of a message from 0: ids must differ. */
  readonly number: number;
  /** What its article is about, the best known first. */
  readonly topics: readonly string[];
  readonly words: Words;
}

const Mute = z.object({ digest: z.string(), topic: z.string() });
/** What a *Mute* button carries. */
export type Mute = z.infer<typeof Mute>;

/**
 * What can be done with an item. A button whose value would be too long for Slack is left out. What a screen reader
 * says of each names the article: the same labels stand under every item.
 */
export function itemButtons(article: Article, context: ItemContext): types.Button[] {
  const { topics, words } = context;
  const [topic] = topics;
  const about = ([one]: types.Button[]): types.Button[] =>
    one === undefined
      ? []
      : [{ ...one, accessibility_label: clip(`${one.text.text}: ${title(article)}`, SLACK.buttonText) }];
  return [
    ...about(button(words.say('more_from_article'), `${ITEM_ACTIONS.more}_${context.number}`, article.id)),
    ...about(button(words.say('ask_about_this'), `${ITEM_ACTIONS.ask}_${context.number}`, article.id)),
    ...(topic === undefined ? [] : muteButton({ digest: context.digest, topic }, context.number, words)),
  ];
}

/** Leaves a topic out of a digest. */
export function muteButton(mute: Mute, number: number, words: Words): types.Button[] {
  const label = words.say('mute_topic', { topic: words.list([clip(mute.topic, 40)]) });
  return button(label, `${ITEM_ACTIONS.mute}_${number}`, JSON.stringify(mute));
}

/** What a pressed *Mute* button carries; null when it is not one of ours any more. */
export function readMute(value: string | undefined): Mute | null {
  return read(Mute, value);
}

function button(label: string, action: string, value: string): types.Button[] {
  if (value.length > SLACK.buttonValue) return [];
  return [{ type: 'button', text: plain(clip(label, SLACK.buttonText)), action_id: action, value }];
}
