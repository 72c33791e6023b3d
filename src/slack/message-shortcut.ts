import type { MessageShortcut } from '@slack/bolt';
import { envelopeOf } from './delivery/envelope.ts';
import { typed } from './escapes.ts';
import type { Listener } from './listener.ts';
import { privateAnswer, whisper } from './private-answer.ts';
import { answered } from './reply.ts';

/** "Ask Footnote about this" in a message's menu: the message is the question, the answer is private. */
export const messageShortcut: Listener = {
  needs: { shortcuts: ['footnote_ask_message'], scopes: ['commands'] },
  help: '“Ask Footnote about this” in the menu of a message: I take the message as the question.',
  register(app, bot) {
    app.shortcut<MessageShortcut>(
      { type: 'message_action', callback_id: 'footnote_ask_message' },
      async ({ shortcut, ack, context }) => {
        await ack();
        const team = context.teamId ?? shortcut.team?.id ?? '';
        const asked = answered(bot, {
          team,
          user: shortcut.user.id,
          text: typed(shortcut.message.text ?? '', context.botUserId),
        });
        const envelope = envelopeOf(context);
        const message = whisper(privateAnswer(asked, bot.library(), shortcut.channel.id));
        envelope.respond(message, { team, address: shortcut.response_url });
        envelope.keep(asked);
      },
    );
  },
};
