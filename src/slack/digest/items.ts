import { randomUUID } from 'node:crypto';
import type { BlockAction, ButtonAction } from '@slack/bolt';
import type { Library } from '../../ports.ts';
import type { Words } from '../../words/words.ts';
import { askView } from '../ask-view.ts';
import { says } from '../blocks.ts';
import { openButton, row } from '../buttons.ts';
import { publication, title } from '../citation.ts';
import { envelopeOf } from '../delivery/envelope.ts';
import { linkTo } from '../link.ts';
import type { Listener } from '../listener.ts';
import { wordsFor } from '../locale.ts';
import { remark, whisper } from '../private-answer.ts';
import { clip } from '../shorten.ts';
import { modal, notice } from '../views.ts';
import { DIGEST_ACTIONS, digestButton } from './digest-buttons.ts';
import { ITEM_ACTIONS, readMute } from './item-buttons.ts';
import { ownDigest } from './own-digest.ts';
import { emphasised, numbered, quotedParts, type Room } from './pieces.ts';
import { tellPresser } from './tell-presser.ts';

type Press = BlockAction<ButtonAction>;

const FACTS = 10;
/** The modal has room for all of them, and for their links. */
const ROOM: Room = { quotes: FACTS, length: 700 };

/** The buttons under an edition's items: more of the article, a question about it, and a topic muted. */
export const items: Listener = {
  needs: { scopes: ['chat:write'] },
  register(app, bot) {
    const { ledger } = bot.digests;
    app.action<Press>(
      { type: 'block_actions', action_id: any(ITEM_ACTIONS.more) },
      async ({ action, body, ack, client, context }) => {
        await ack();
        const words = await wordsFor(bot, client, { team: context.teamId ?? '', user: body.user.id });
        await client.views.open({
          trigger_id: body.trigger_id,
          view: moreView(bot.library(), action.value ?? '', words),
        });
      },
    );
    app.action<Press>(
      { type: 'block_actions', action_id: any(ITEM_ACTIONS.ask) },
      async ({ action, body, ack, client, context }) => {
        await ack();
        const words = await wordsFor(bot, client, { team: context.teamId ?? '', user: body.user.id });
        const article = bot.library().articles.find(({ id }) => id === action.value);
        const about = article === undefined ? null : words.list([clip(title(article), 100)]);
        const hint = about === null ? undefined : words.say('question_about', { title: about });
        await client.views.open({
          trigger_id: body.trigger_id,
          view: askView(randomUUID(), hint, [], words, article === undefined ? {} : { about: article.id }),
        });
      },
    );
    app.action<Press>(
      { type: 'block_actions', action_id: any(ITEM_ACTIONS.mute) },
      async ({ action, body, ack, client, context }) => {
        await ack();
        const words = await wordsFor(bot, client, { team: context.teamId ?? '', user: body.user.id });
        const tell = tellPresser(context, body);
        const mute = readMute(action.value);
        const planned = await ownDigest(ledger, context.teamId, body.user.id, mute?.digest);
        if (mute === null || planned === null) {
          tell(whisper(remark(words.say('only_owner_mutes'))));
          return;
        }
        const { digest } = planned;
        const muted = [...new Set([...digest.settings.muted, mute.topic])];
        await ledger.change({ ...digest, settings: { ...digest.settings, muted } });
        envelopeOf(context).did('topic_muted', { team: digest.team, user: body.user.id }, digest.id);
        const said = remark(
          words.say('now_muted', {
            topic: words.list([mute.topic]),
            name: words.list([digest.settings.name]),
          }),
        );
        const undo = digestButton(words.say('undo'), DIGEST_ACTIONS.unmute, JSON.stringify(mute));
        tell(whisper({ ...said, blocks: [...said.blocks, ...row([undo])] }));
      },
    );
    app.action<Press>(
      { type: 'block_actions', action_id: DIGEST_ACTIONS.unmute },
      async ({ action, body, ack, client, context }) => {
        await ack();
        const words = await wordsFor(bot, client, { team: context.teamId ?? '', user: body.user.id });
        const tell = tellPresser(context, body);
        const mute = readMute(action.value);
        const planned = await ownDigest(ledger, context.teamId, body.user.id, mute?.digest);
        if (mute === null || planned === null) return;
        const { digest } = planned;
        const muted = digest.settings.muted.filter((topic) => topic !== mute.topic);
        await ledger.change({ ...digest, settings: { ...digest.settings, muted } });
        envelopeOf(context).did('topic_unmuted', { team: digest.team, user: body.user.id }, digest.id);
        tell(
          whisper(
            remark(
              words.say('now_unmuted', {
                topic: words.list([mute.topic]),
                name: words.list([digest.settings.name]),
              }),
            ),
          ),
        );
      },
    );
  },
};

/** The most telling sentences of an article, in its order. */
function moreView(library: Library, id: string, words: Words) {
  const citations = library.telling(id, FACTS);
  const [first] = citations;
  if (first === undefined) return notice(words.say('more_from_article'), words.say('article_gone'), words);
  const { article } = first.fact;
  const url = linkTo(article.url, first.fact);
  const parts = citations.map((citation, at) => numbered(citation, at + 1, words));
  return modal(
    words.say('more_from_article'),
    [
      quotedParts(title(article), parts, ROOM, words),
      ...says([publication(article, words), ...emphasised(parts, words)].join(' · ')),
      ...row(url === null ? [] : [openButton(url, words.say('open_original'))]),
    ],
    words,
  );
}

/** Rows number their buttons. */
function any(action: string): RegExp {
  return new RegExp(`^${action}_\\d+$`, 'u');
}
