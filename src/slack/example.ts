import type { BlockAction, ButtonAction } from '@slack/bolt';
import { ACTIONS, pressed } from './buttons.ts';
import { answerView } from './global-shortcut.ts';
import type { Listener } from './listener.ts';
import { INERT } from './message.ts';
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
      async ({ action, body, ack, respond, client, context }) => {
        await ack();
        const at = pressedIn(body);
        const asked = answered(bot, {
          team: context.teamId ?? '',
          user: body.user.id,
          text: action.value ?? '',
        });
        const { question } = asked;
        const library = bot.library();
        if (at.in === 'message') {
          const message = render(asked.id, asked.answer, library, { question });
          await client.chat.postMessage({ channel: at.channel, thread_ts: at.thread, ...message, ...INERT });
        } else if (at.in === 'private') {
          await respond(whisper(privateAnswer(asked, library, at.channel)));
        } else if (at.in === 'modal') {
          await client.views.update({ view_id: at.view, hash: at.hash, view: answerView(asked, library) });
        } else {
          await client.views.open({ trigger_id: body.trigger_id, view: answerView(asked, library) });
        }
        await bot.store.record(asked);
      },
    );
  },
};
