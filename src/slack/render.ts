import type { types } from '@slack/bolt';
import type { Answer, Choice } from '../answer/answer.ts';
import type { Library } from '../ports.ts';
import { choiceText, readingsText } from '../words/choice.ts';
import { ENGLISH } from '../words/english.ts';
import type { Words } from '../words/words.ts';
import { line, words as run, says } from './blocks.ts';
import type { Body, Space } from './body.ts';
import { chooseButton, followUpButton, row } from './buttons.ts';
import { escaped } from './escapes.ts';
import { foundBody, nearBody } from './found.ts';
import { ECHO_LENGTH, SLACK } from './limits.ts';
import type { Message } from './message.ts';
import { refusedBody } from './refused.ts';
import { clip } from './shorten.ts';

/** What stands around an answer. */
export interface Frame {
  /** The question, repeated where it cannot be seen above the answer. */
  readonly question?: string;
  /** Who showed the answer to the channel, as people call them. */
  readonly sharedBy?: string;
  /** Beside the quotes' own buttons. */
  readonly buttons?: readonly types.Button[];
  /** Where people can say whether it helped; only a message can hold it. */
  readonly feedback?: types.KnownBlock;
  /** Whether people can go on from an answer here. A refusal has nothing to go on from. */
  readonly followable?: boolean;
  /** The readings that were offered, when this is the answer to one of them. */
  readonly readings?: Readings;
  /** Our words around the quotes; English where nothing is known of the reader. */
  readonly words?: Words;
}

/** Readings of a question as buttons. */
export interface Readings {
  /** Id of the question that was answered with them. */
  readonly asked: string;
  readonly choices: readonly Choice[];
  readonly chosen: number | null;
}

/** Fits whatever an article is made of. */
const LEAST: Space = { length: 50, quotes: 1 };
/** Tried in order until everything fits. */
const SPACES: readonly Space[] = [
  { length: SLACK.text, quotes: 5 },
  { length: 1500, quotes: 5 },
  { length: 700, quotes: 5 },
  { length: 350, quotes: 4 },
  { length: 150, quotes: 2 },
];
const READINGS = 20;

/**
 * What Slack shows for an answer. The article's words stand in quote blocks only, ours around them; both are kept
 * in forms in which Slack reads no mark-up. Always within {@link SLACK}'s numbers.
 *
 * @param asked Id of the question, for the buttons.
 */
export function render(asked: string, answer: Answer, library: Library, frame: Frame = {}): Message {
  for (const space of SPACES) {
    const message = compose(asked, answer, library, frame, space);
    if (fits(message)) return message;
  }
  return compose(asked, answer, library, frame, LEAST);
}

function compose(asked: string, answer: Answer, library: Library, frame: Frame, space: Space): Message {
  const { words = ENGLISH } = frame;
  const body = bodyOf(asked, answer, library, space, words);
  const onwards =
    frame.followable === true && answer.kind !== 'refused'
      ? [followUpButton(asked, words.say('follow_up'))]
      : [];
  return {
    text: join(body.fallback),
    blocks: [
      ...(frame.sharedBy === undefined ? [] : says(words.say('shared_by', { name: frame.sharedBy }))),
      ...(frame.question === undefined ? [] : [echo(frame.question, words)]),
      ...(answer.readAs === undefined ? [] : [readAs(answer.readAs, words)]),
      ...body.blocks,
      ...row([...body.buttons, ...(frame.buttons ?? []), ...onwards]),
      ...(frame.readings === undefined
        ? []
        : [...says(otherwise(frame.readings, words)), ...choosing(frame.readings, words)]),
      ...(frame.feedback === undefined || answer.kind !== 'found' ? [] : [frame.feedback]),
    ],
  };
}

function bodyOf(asked: string, answer: Answer, library: Library, space: Space, words: Words): Body {
  if (answer.kind === 'found') return foundBody(answer, library.articles.length, space, words);
  if (answer.kind === 'refused') return refusedBody(answer, library, space, words);
  const ask = readingsText(answer.choices, words);
  const said = answer.choices.flatMap(({ article, citation }) => (article === true ? [citation] : []));
  const differing = nearBody(said, space, words);
  const labels = answer.choices.slice(0, READINGS).map((choice) => labelOf(choice, words));
  return {
    blocks: [
      line(run(ask)),
      ...differing.blocks,
      ...choosing({ asked, choices: answer.choices, chosen: null }, words),
    ],
    buttons: [],
    fallback: [ask, ...(said.length > 0 ? differing.fallback : labels)],
  };
}

function choosing({ asked, choices, chosen }: Readings, words: Words): types.ActionsBlock[] {
  return row(
    choices
      .slice(0, READINGS)
      .map((reading, choice) => chooseButton({ asked, choice }, labelOf(reading, words), choice === chosen)),
  );
}

/** What names a reading on a button, with its date as people write it where there is room for that. */
function labelOf(choice: Choice, words: Words): string {
  const label = choiceText(choice, words);
  const dated = label.replace(/\d{4}-\d\d-\d\d$/u, (day) => words.day(day) ?? day);
  return clip(dated.length <= SLACK.buttonText ? dated : label, SLACK.buttonText);
}

/** What stands above the readings once one was chosen. That articles differ is not over then. */
function otherwise({ choices }: Readings, words: Words): string {
  return words.say(choices.every(({ article }) => article === true) ? 'differing_answers' : 'other_readings');
}

function echo(question: string, words: Words): types.RichTextBlock {
  return line(run(`${words.say('question')} `), run(clip(question, ECHO_LENGTH) || '…', { italic: true }));
}

/** What a follow-up was read as, so that nobody takes the answer for one to something else. */
function readAs(question: string, words: Words): types.RichTextBlock {
  return line(run(`${words.say('read_as')} `), run(clip(question, ECHO_LENGTH), { italic: true }));
}

/** As many of the parts as notifications show, made harmless. */
function join(parts: readonly string[]): string {
  let text = '';
  for (const part of parts.map(escaped)) {
    if (text !== '' && text.length + part.length + 1 > SLACK.fallback) break;
    text = text === '' ? part : `${text}\n${part}`;
  }
  return text;
}

function fits({ blocks, text }: Message): boolean {
  return (
    blocks.length <= SLACK.messageBlocks &&
    text.length <= SLACK.fallback &&
    JSON.stringify(blocks).length <= SLACK.message
  );
}
