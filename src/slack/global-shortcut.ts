import { randomUUID } from 'node:crypto';
import type { GlobalShortcut } from '@slack/bolt';
import type { Asked, Library } from '../ports.ts';
import type { Words } from '../words/words.ts';
import { ASK_VIEW, askView, questionIn, readOnward } from './ask-view.ts';
import { envelopeOf } from './delivery/envelope.ts';
import { typed } from './escapes.ts';
import type { Listener } from './listener.ts';
import { wordsFor } from './locale.ts';
import { render } from './render.ts';
import { answered } from './reply.ts';

/** "Ask Footnote" from anywhere: a modal to ask in, which then shows the answer and takes the next question. */
export const globalShortcut: Listener = {
  needs: { shortcuts: ['footnote_ask'], scopes: ['commands'] },
  help: 'help_global',
  register(app, bot) {
    app.shortcut<GlobalShortcut>(
      { type: 'shortcut', callback_id: 'footnote_ask' },
      async ({ shortcut, ack, client, context }) => {
        await ack();
        const [example] = bot.library().suggestions(1);
        const reader = { team: context.teamId ?? '', user: shortcut.user.id };
        const view = askView(randomUUID(), example, [], await wordsFor(bot, client, reader));
        await client.views.open({ trigger_id: shortcut.trigger_id, view });
      },
    );
    app.view(
      { type: 'view_submission', callback_id: ASK_VIEW },
      async ({ view, body, ack, context, client }) => {
        const { key, text } = questionIn(view);
        const question = typed(text, context.botUserId);
        if (question === '') {
          const words = await wordsFor(bot, client, { team: context.teamId ?? '', user: body.user.id });
          await ack({ response_action: 'errors', errors: { [key]: words.say('write_first') } });
          return;
        }
        const { before, about } = readOnward(view.private_metadata);
        const last = before === undefined ? null : await bot.store.asked(before);
        const by = { team: context.teamId ?? '', user: body.user.id, text: question };
        const asked = await answered(bot, by, { before: last, about });
        const words = await wordsFor(bot, client, asked);
        await ack({ response_action: 'update', view: answerView(asked, bot.library(), words, about) });
        envelopeOf(context).keep(asked);
      },
    );
  },
};

/** An answer in the modal, with room for the next question. */
export function answerView(asked: Asked, library: Library, words: Words, about?: string) {
  const [example] = library.suggestions(1);
  const { blocks } = render(asked.id, asked.answer, library, { question: asked.question, words });
  return askView(asked.id, example, blocks, words, {
    before: asked.id,
    ...(about !== undefined && { about }),
  });
}
