import type { types } from '@slack/bolt';
import { z } from 'zod';
import type { Fact } from '../facts/fact.ts';
import { ENGLISH } from '../words/english.ts';
import { plain } from './blocks.ts';
import { SLACK } from './limits.ts';
import { clip } from './shorten.ts';

/** What each button is called when Slack tells us that it was pressed. Rows number theirs: ids must differ. */
export const ACTIONS = {
  context: 'footnote_context',
  choose: 'footnote_choose',
  share: 'footnote_share',
  ask: 'footnote_ask',
  feedback: 'footnote_feedback',
  followUp: 'footnote_follow_up',
  /** Buttons that need no more than an acknowledgement. */
  nothing: 'footnote_nothing',
} as const;

const Place = z.object({ article: z.string(), start: z.number(), end: z.number(), sha: z.string() });
const Pick = z.object({ asked: z.string(), choice: z.number().int().min(0) });

/** A sentence of an article, as carried by a button. */
export type Place = z.infer<typeof Place>;
/** One of the readings offered for a question. */
export type Pick = z.infer<typeof Pick>;

/** Matches every button of a kind, whatever its number. */
export function pressed(action: (typeof ACTIONS)[keyof typeof ACTIONS]): RegExp {
  return new RegExp(`^${action}(?:_\\d+)?$`, 'u');
}

/** A row of buttons; no row where there is none. */
export function row(buttons: readonly types.Button[]): types.ActionsBlock[] {
  return buttons.length === 0 ? [] : [{ type: 'actions', elements: buttons.slice(0, SLACK.actions) }];
}

/** Opens the paragraph. Empty where the article's path is too long for a button. */
export function contextButton(fact: Fact, label: string, number: number): types.Button[] {
  const { id, sha256 } = fact.article;
  const place: Place = { article: id, start: fact.span.start, end: fact.span.end, sha: sha256.slice(0, 16) };
  const value = JSON.stringify(place);
  return value.length > SLACK.buttonValue ? [] : [button(label, `${ACTIONS.context}_${number}`, value)];
}

/** Posts a private answer to the channel. */
export function shareButton(asked: string, label: string): types.Button {
  return button(label, ACTIONS.share, asked);
}

/** Asks on from an answer. */
export function followUpButton(asked: string, label: string): types.Button {
  return button(label, ACTIONS.followUp, asked);
}

/** Stands where the share button was. */
export function sharedButton(label: string): types.Button {
  return button(label, ACTIONS.nothing, 'shared');
}

/** Answers with one of several readings. */
export function chooseButton(pick: Pick, label: string, chosen: boolean): types.Button {
  const made = button(label, `${ACTIONS.choose}_${pick.choice}`, JSON.stringify(pick));
  return chosen ? { ...made, style: 'primary' } : made;
}

/** Asks an example question. Empty where the question is too long for a button. */
export function askButton(question: string, label: string, number: number): types.Button[] {
  return question.length > SLACK.buttonValue ? [] : [button(label, `${ACTIONS.ask}_${number}`, question)];
}

/** Opens the article where it was published. */
export function openButton(url: string, label: string = ENGLISH.say('open_original')): types.Button {
  return { ...button(label, ACTIONS.nothing, 'open'), url };
}

/** What a Read in context button carries; null when it is not one of ours any more. */
export function readPlace(value: string | undefined): Place | null {
  return read(Place, value);
}

/** What a choice button carries; null when it is not one of ours any more. */
export function readPick(value: string | undefined): Pick | null {
  return read(Pick, value);
}

/** What we once gave Slack to keep, in a button or a modal; null when it is not of that shape any more. */
export function read<T>(shape: z.ZodType<T>, value: string | undefined): T | null {
  try {
    return shape.parse(JSON.parse(value ?? ''));
  } catch {
    return null;
  }
}

function button(label: string, action: string, value: string): types.Button {
  return { type: 'button', text: plain(clip(label, SLACK.buttonText) || '…'), action_id: action, value };
}
