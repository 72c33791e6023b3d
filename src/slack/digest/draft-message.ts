import type { types } from '@slack/bolt';
import type { Digest } from '../../digest/digest.ts';
import type { Due } from '../../digest/due.ts';
import { says } from '../blocks.ts';
import { SLACK } from '../limits.ts';
import type { Message } from '../message.ts';
import { DIGEST_ACTIONS, editionButton } from './digest-buttons.ts';
import { assemble, type Layout } from './layout.ts';
import { whenNext } from './when.ts';

/** The draft of an edition as its editor sees it: what will appear, without its buttons, and what can be done. */
export function draftMessage(digest: Digest, due: Due, layout: Layout, now: number): Message {
  const { text, blocks } = assemble(layout);
  const { settings, id } = digest;
  const otherwise =
    settings.review === 'else_drop'
      ? 'Without your approval it does not appear; the next edition brings its items.'
      : 'Without your approval it appears as it is.';
  const when = `Draft. Due ${whenNext(due.at, settings.timeZone, now)}. ${otherwise}`;
  const buttons: types.Button[] = [
    { ...editionButton('Approve', DIGEST_ACTIONS.approve, id, due.day), style: 'primary' },
    editionButton('Edit', DIGEST_ACTIONS.revise, id, due.day),
    editionButton('Skip this one', DIGEST_ACTIONS.drop, id, due.day),
  ];
  const inert = blocks.filter(({ type }) => type !== 'actions').slice(0, SLACK.messageBlocks - 3);
  return {
    text: `${when}\n${text}`.slice(0, SLACK.fallback),
    blocks: [...says(when), ...inert, { type: 'divider' }, { type: 'actions', elements: buttons }],
  };
}
