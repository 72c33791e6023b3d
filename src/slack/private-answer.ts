import type { RespondArguments, types } from '@slack/bolt';
import type { Asked, Library } from '../ports.ts';
import type { Words } from '../words/words.ts';
import { line, words as run } from './blocks.ts';
import { shareButton } from './buttons.ts';
import { INERT, type Message } from './message.ts';
import { saysSomething } from './refused.ts';
import { render } from './render.ts';

/** Said when a button's question is no longer kept. */
export function forgotten(words: Words): Message {
  return remark(words.say('answer_forgotten'));
}

/**
 * An answer that only the person who asked sees, with the question above it and, in a channel, a button that shows
 * both to everybody.
 */
export function privateAnswer(asked: Asked, library: Library, channel: string, words: Words): Message {
  return render(asked.id, asked.answer, library, {
    question: asked.question,
    buttons: shareable(asked, channel, words),
    followable: true,
    words,
  });
}

/** The share button, where there is a channel to share with and something worth sharing. */
export function shareable(asked: Asked, channel: string, words: Words): types.Button[] {
  return /^[CG]/u.test(channel) && saysSomething(asked.answer)
    ? [shareButton(asked.id, words.say('share'))]
    : [];
}

/** A message for `respond` that only one person sees and that replaces nothing. */
export function whisper(message: Message): RespondArguments {
  return { response_type: 'ephemeral', replace_original: false, ...message, ...INERT };
}

/** A message for `respond` that takes the place of the one whose button was pressed. */
export function instead(message: Message): RespondArguments {
  return { response_type: 'ephemeral', replace_original: true, ...message, ...INERT };
}

/** A message of one sentence of ours. */
export function remark(text: string): Message {
  return { text, blocks: [line(run(text))] };
}
