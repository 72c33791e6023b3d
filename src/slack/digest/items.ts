import { randomUUID } from 'node:crypto';
import type { BlockAction, ButtonAction } from '@slack/bolt';
import type { Library } from '../../ports.ts';
import { askView } from '../ask-view.ts';
import { quotes, says } from '../blocks.ts';
import { openButton, row } from '../buttons.ts';
import { sourceLine, title } from '../citation.ts';
import { SLACK } from '../limits.ts';
import { linkTo } from '../link.ts';
import type { Listener } from '../listener.ts';
import { remark, whisper } from '../private-answer.ts';
import { clip, shorten } from '../shorten.ts';
import { modal, notice } from '../views.ts';
import { DIGEST_ACTIONS, digestButton } from './digest-buttons.ts';
import { ITEM_ACTIONS, readMute } from './item-buttons.ts';
import { ownDigest } from './own-digest.ts';
import { tellPresser } from './tell-presser.ts';

type Press = BlockAction<ButtonAction>;

const FACTS = 10;
const LENGTH = 700;

/** The buttons under an edition's items: more of the article, a question about it, and a topic muted. */
export const items: Listener = {
  needs: { scopes: ['chat:write'] },
  register(app, bot) {
    const { ledger } = bot.digests;
    app.action<Press>(
      { type: 'block_actions', action_id: any(ITEM_ACTIONS.more) },
      async ({ action, body, ack, client }) => {
        await ack();
        await client.views.open({
          trigger_id: body.trigger_id,
          view: moreView(bot.library(), action.value ?? ''),
        });
      },
    );
    app.action<Press>(
      { type: 'block_actions', action_id: any(ITEM_ACTIONS.ask) },
      async ({ action, body, ack, client }) => {
        await ack();
        const article = bot.library().articles.find(({ id }) => id === action.value);
        const hint = article === undefined ? undefined : `Your question about “${clip(title(article), 100)}”`;
        await client.views.open({ trigger_id: body.trigger_id, view: askView(randomUUID(), hint) });
      },
    );
    app.action<Press>(
      { type: 'block_actions', action_id: any(ITEM_ACTIONS.mute) },
      async ({ action, body, ack, context }) => {
        await ack();
        const tell = tellPresser(context, body);
        const mute = readMute(action.value);
        const planned = await ownDigest(ledger, context.teamId, body.user.id, mute?.digest);
        if (mute === null || planned === null) {
          tell(
            whisper(
              remark(
                'Only the one who set this digest up can mute topics in it. /footnote digest makes you one of your own.',
              ),
            ),
          );
          return;
        }
        const { digest } = planned;
        const muted = [...new Set([...digest.settings.muted, mute.topic])];
        await ledger.change({ ...digest, settings: { ...digest.settings, muted } });
        const said = remark(
          `“${mute.topic}” is muted in “${digest.settings.name}” from the next edition on.`,
        );
        const undo = digestButton('Undo', DIGEST_ACTIONS.unmute, JSON.stringify(mute));
        tell(whisper({ ...said, blocks: [...said.blocks, ...row([undo])] }));
      },
    );
    app.action<Press>(
      { type: 'block_actions', action_id: DIGEST_ACTIONS.unmute },
      async ({ action, body, ack, context }) => {
        await ack();
        const tell = tellPresser(context, body);
        const mute = readMute(action.value);
        const planned = await ownDigest(ledger, context.teamId, body.user.id, mute?.digest);
        if (mute === null || planned === null) return;
        const { digest } = planned;
        const muted = digest.settings.muted.filter((topic) => topic !== mute.topic);
        await ledger.change({ ...digest, settings: { ...digest.settings, muted } });
        tell(whisper(remark(`“${mute.topic}” is in “${digest.settings.name}” again.`)));
      },
    );
  },
};

/** The most telling sentences of an article, in its order. */
function moreView(library: Library, id: string) {
  const citations = library.telling(id, FACTS);
  const [first] = citations;
  if (first === undefined) return notice('More', 'This article is no longer in my folder.');
  const { article } = first.fact;
  const url = linkTo(article.url, first.fact);
  const view = modal('More from this article', [
    ...says(title(article)),
    ...citations.flatMap((citation) => [
      ...quotes(shorten(citation.quote, LENGTH).quote),
      ...says(sourceLine(citation, null)),
    ]),
    ...row(url === null ? [] : [openButton(url)]),
  ]);
  return JSON.stringify(view).length <= SLACK.view ? view : { ...view, blocks: view.blocks.slice(0, 9) };
}

/** Rows number their buttons. */
function any(action: string): RegExp {
  return new RegExp(`^${action}_\\d+$`, 'u');
}
