import type { types } from '@slack/bolt';
import { line, plain, words } from './blocks.ts';
import { SLACK } from './limits.ts';
import { clip } from './shorten.ts';

/** A modal that shows something, within Slack's number of blocks. */
export function modal(title: string, blocks: readonly types.KnownBlock[]): types.ModalView {
  return {
    type: 'modal',
    title: plain(clip(title, SLACK.modalTitle)),
    close: plain('Close'),
    blocks: blocks.slice(0, SLACK.viewBlocks),
  };
}

/** A modal with one thing to say. */
export function notice(title: string, text: string): types.ModalView {
  return modal(title, [line(words(text))]);
}
