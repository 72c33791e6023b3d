import type { BlockAction, ButtonAction } from '@slack/bolt';
import { ACTIONS, pressed } from './buttons.ts';
import { envelopeOf } from './delivery/envelope.ts';
import { answerView } from './global-shortcut.ts';
import type { Listener } from './listener.ts';
import { wordsFor } from './locale.ts';
import { pressedIn } from './pressed.ts';
import { privateAnswer, whisper } from './private-answer.ts';
import { render } from './render.ts';
import { answered } from './reply.ts';

/** The buttons that ask an example question: answered where they stand, a modal for those in App Home. */
export const example: Listener = {
  needs: { scopes: ['chat:write'] },
  register(app, bot) {
    app.action<BlockAction<ButtonAction>>(
      { type: 'block_actions', action_id: pressed(ACTIONS.ask) },
      async ({ action, body, ack, client, context }) => {
        await ack();
        const at = pressedIn(body);
        const envelope = envelopeOf(context);
        const team = context.teamId ?? '';
        const asked = await answered(bot, { team, user: body.user.id, text: action.value ?? '' });
        const { question } = asked;
        const library = bot.library();
        const words = await wordsFor(bot, client, asked);
        if (at.in === 'message') {
          const message = render(asked.id, asked.answer, library, { question, words, followable: true });
          envelope.say(message, { team, channel: at.channel, thread: at.thread, asker: body.user.id });
        } else if (at.in === 'private') {
          const address = body.response_url;
          envelope.respond(whisper(privateAnswer(asked, library, at.channel, words)), { team, address });
        } else if (at.in === 'modal') {
          await client.views.update({
            view_id: at.view,
            hash: at.hash,
            view: answerView(asked, library, words),
          });
        } else {
          await client.views.open({ trigger_id: body.trigger_id, view: answerView(asked, library, words) });
        }
        envelope.keep(asked);
      },
    );
  },
};
