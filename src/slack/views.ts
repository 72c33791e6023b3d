import type { types } from '@slack/bolt';
import { ENGLISH } from '../words/english.ts';
import type { Words } from '../words/words.ts';
import { line, plain, words as run } from './blocks.ts';
import { SLACK } from './limits.ts';
import { clip } from './shorten.ts';

/** A modal that shows something, within Slack's number of blocks. */
export function modal(
  title: string,
  blocks: readonly types.KnownBlock[],
  words: Words = ENGLISH,
): types.ModalView {
  return {
    type: 'modal',
    title: plain(clip(title, SLACK.modalTitle)),
    close: plain(words.say('close')),
    blocks: blocks.slice(0, SLACK.viewBlocks),
  };
}

/** A modal with one thing to say. */
export function notice(title: string, text: string, words: Words = ENGLISH): types.ModalView {
  return modal(title, [line(run(text))], words);
}
