import type { types } from '@slack/bolt';
import type { Digest } from '../../digest/digest.ts';
import type { Due } from '../../digest/due.ts';
import { says } from '../blocks.ts';
import { SLACK } from '../limits.ts';
import type { Message } from '../message.ts';
import { DIGEST_ACTIONS, editionButton } from './digest-buttons.ts';
import { wordsOf } from './digest-words.ts';
import { assemble, type Layout } from './layout.ts';
import { whenNext } from './when.ts';

/** The draft of an edition as its editor sees it: what will appear, without its buttons, and what can be done. */
export function draftMessage(digest: Digest, { day, at }: Due, layout: Layout, now: number): Message {
  const words = wordsOf(digest);
  const { text, blocks } = assemble(layout, words);
  const { settings, id } = digest;
  const otherwise = words.say(settings.review === 'else_drop' ? 'draft_else_drop' : 'draft_else_post');
  const due = words.say('draft_due', { when: whenNext(at, settings.timeZone, now, words) });
  const when = `${due} ${otherwise}`;
  const buttons: types.Button[] = [
    { ...editionButton(words.say('approve'), DIGEST_ACTIONS.approve, id, day), style: 'primary' },
    editionButton(words.say('edit'), DIGEST_ACTIONS.revise, id, day),
    editionButton(words.say('skip_edition'), DIGEST_ACTIONS.drop, id, day),
  ];
  const inert = blocks.filter(({ type }) => type !== 'actions').slice(0, SLACK.messageBlocks - 3);
  return {
    text: `${when}\n${text}`.slice(0, SLACK.wholeFallback),
    blocks: [...says(when), ...inert, { type: 'divider' }, { type: 'actions', elements: buttons }],
  };
}
