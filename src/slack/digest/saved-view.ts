import type { types } from '@slack/bolt';
import type { Digest } from '../../digest/digest.ts';
import type { Due } from '../../digest/due.ts';
import type { Words } from '../../words/words.ts';
import { line, words as run, says } from '../blocks.ts';
import { row } from '../buttons.ts';
import { SLACK } from '../limits.ts';
import { clip } from '../shorten.ts';
import { modal } from '../views.ts';
import { channelElement, isPersonal } from './channel-name.ts';
import { DIGEST_ACTIONS, digestButton } from './digest-buttons.ts';
import { scheduleText } from './digest-list.ts';
import { assemble, type Layout } from './layout.ts';
import { whenNext } from './when.ts';

/** Said when a digest is saved: when it comes next, that we may post there, and a preview to look at. */
export function savedView(digest: Digest, next: Due, now: number, words: Words): types.ModalView {
  const { id, owner, editor, channel, settings } = digest;
  const where: types.RichTextSection['elements'] = isPersonal(channel)
    ? [run(words.say('comes_directly'))]
    : [channelElement(channel, words), run(`: ${words.say('may_post')}`)];
  return modal(
    words.say('digest_saved'),
    [
      line(
        run(`${clip(settings.name, 80)}\n`, { bold: true }),
        run(`${words.say('next_edition', { when: whenNext(next.at, settings.timeZone, now, words) })}\n`),
        ...where,
      ),
      ...says(scheduleText(digest, words)),
      ...(settings.review === 'none'
        ? []
        : [line(run(`${words.say('draft_ahead')} `), { type: 'user', user_id: editor ?? owner })]),
      ...row([digestButton(words.say('show_preview'), DIGEST_ACTIONS.preview, id)]),
    ],
    words,
  );
}

/** The edition that a digest would have now, to be looked at only. */
export function previewView(layout: Layout, words: Words): types.ModalView {
  const { blocks } = assemble(layout, words);
  const shown = blocks.filter(({ type }) => type !== 'actions');
  const view = modal(words.say('preview'), [...says(words.say('preview_note')), ...shown], words);
  return JSON.stringify(view).length <= SLACK.view ? view : { ...view, blocks: view.blocks.slice(0, 20) };
}
