import { randomUUID } from 'node:crypto';
import type { GlobalShortcut } from '@slack/bolt';
import type { Asked, Library } from '../ports.ts';
import { ASK_VIEW, askView, questionIn } from './ask-view.ts';
import { envelopeOf } from './delivery/envelope.ts';
import { typed } from './escapes.ts';
import type { Listener } from './listener.ts';
import { render } from './render.ts';
import { answered } from './reply.ts';

/** "Ask Footnote" from anywhere: a modal to ask in, which then shows the answer and takes the next question. */
export const globalShortcut: Listener = {
  needs: { shortcuts: ['footnote_ask'], scopes: ['commands'] },
  help: '“Ask Footnote” among the shortcuts: ask from anywhere, and only you see the answer.',
  register(app, bot) {
    app.shortcut<GlobalShortcut>(
      { type: 'shortcut', callback_id: 'footnote_ask' },
      async ({ shortcut, ack, client }) => {
        await ack();
        const [example] = bot.library().suggestions(1);
        await client.views.open({ trigger_id: shortcut.trigger_id, view: askView(randomUUID(), example) });
      },
    );
    app.view({ type: 'view_submission', callback_id: ASK_VIEW }, async ({ view, body, ack, context }) => {
      const { key, text } = questionIn(view);
      const question = typed(text, context.botUserId);
      if (question === '') {
        await ack({ response_action: 'errors', errors: { [key]: 'Write a question first.' } });
        return;
      }
      const asked = answered(bot, { team: context.teamId ?? '', user: body.user.id, text: question });
      await ack({ response_action: 'update', view: answerView(asked, bot.library()) });
      envelopeOf(context).keep(asked);
    });
  },
};

/** An answer in the modal, with room for the next question. */
export function answerView(asked: Asked, library: Library) {
  const [example] = library.suggestions(1);
  const { blocks } = render(asked.id, asked.answer, library, { question: asked.question });
  return askView(asked.id, example, blocks);
}
