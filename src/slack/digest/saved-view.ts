import type { types } from '@slack/bolt';
import type { Digest } from '../../digest/digest.ts';
import type { Due } from '../../digest/due.ts';
import { says, words } from '../blocks.ts';
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
export function savedView(digest: Digest, next: Due, now: number): types.ModalView {
  const { id, channel, settings } = digest;
  const where: types.RichTextSection['elements'] = isPersonal(channel)
    ? [words('It comes to your direct messages.')]
    : [words('I am in '), channelElement(channel), words(' and may post there ✓')];
  return modal('Digest saved', [
    {
      type: 'rich_text',
      elements: [
        {
          type: 'rich_text_section',
          elements: [
            words(`${clip(settings.name, 80)}\n`, { bold: true }),
            words(`Next: ${whenNext(next.at, settings.timeZone, now)}. `),
            ...where,
          ],
        },
      ],
    },
    ...says(scheduleText(digest), reviewText(digest)),
    ...row([digestButton('Show me a preview', DIGEST_ACTIONS.preview, id)]),
  ]);
}

/** The edition that a digest would have now, to be looked at only. */
export function previewView(layout: Layout): types.ModalView {
  const { blocks } = assemble(layout);
  const shown = blocks.filter(({ type }) => type !== 'actions');
  const view = modal('Preview', [...says('This is how it would look now. Nothing was posted.'), ...shown]);
  return JSON.stringify(view).length <= SLACK.view ? view : { ...view, blocks: view.blocks.slice(0, 20) };
}

function reviewText({ settings }: Digest): string {
  if (settings.review === 'none') return '';
  return 'You get a draft two hours before each edition.';
}
