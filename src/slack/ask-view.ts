import type { types } from '@slack/bolt';
import { z } from 'zod';
import { ENGLISH } from '../words/english.ts';
import type { Words } from '../words/words.ts';
import { plain } from './blocks.ts';
import { read } from './buttons.ts';
import { clip } from './shorten.ts';
import { modal } from './views.ts';

/** What the modal in which people ask is called when it is submitted. */
export const ASK_VIEW = 'footnote_ask_view';
const QUESTION = 'question';
/** Longest question the answer takes, in characters. */
const LONGEST = 1000;

const Onward = z.object({
  /** Id of the question that was answered last: the next one may be a follow-up to it. */
  before: z.string().optional(),
  /** Id of the article it is about: that one is asked first. */
  about: z.string().optional(),
});
/** What a question in the modal is read against. */
export type Onward = z.infer<typeof Onward>;

/** What a submitted modal's question is read against; nothing where that cannot be told any more. */
export function readOnward(metadata: string): Onward {
  return read(Onward, metadata) ?? {};
}

/**
 * A modal to ask in. With blocks, they answer the last question, and the next one can be asked below them.
 *
 * @param onward What the next question is read against.
 * @param key Different each time, or Slack would leave the last question standing in the field.
 */
export function askView(
  key: string,
  example: string | undefined,
  blocks: readonly types.KnownBlock[] = [],
  words: Words = ENGLISH,
  onward: Onward = {},
): types.ModalView {
  const element: types.PlainTextInput = {
    type: 'plain_text_input',
    action_id: QUESTION,
    max_length: LONGEST,
    focus_on_load: true,
    ...(example !== undefined && { placeholder: plain(clip(example, 150)) }),
  };
  const label = plain(words.say(blocks.length === 0 ? 'your_question' : 'another_question'));
  const input: types.InputBlock = { type: 'input', block_id: key, label, element };
  return {
    ...modal(words.say('ask_footnote'), [...blocks, input], words),
    callback_id: ASK_VIEW,
    submit: plain(words.say('ask')),
    private_metadata: JSON.stringify(onward),
  };
}

/** What stands in the field of a submitted modal. */
export function questionIn(view: {
  state: { values: Readonly<Record<string, Readonly<Record<string, { value?: string | null }>>>> };
}): {
  key: string;
  text: string;
} {
  for (const [key, fields] of Object.entries(view.state.values)) {
    const field = fields[QUESTION];
    if (field !== undefined) return { key, text: field.value ?? '' };
  }
  return { key: '', text: '' };
}
