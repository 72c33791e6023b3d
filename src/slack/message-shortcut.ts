import type { MessageShortcut } from '@slack/bolt';
import { envelopeOf } from './delivery/envelope.ts';
import { typed } from './escapes.ts';
import type { Listener } from './listener.ts';
import { wordsFor } from './locale.ts';
import { privateAnswer, whisper } from './private-answer.ts';
import { answered } from './reply.ts';

/** "Ask Footnote about this" in a message's menu: the message is the question, the answer is private. */
export const messageShortcut: Listener = {
  needs: { shortcuts: ['footnote_ask_message'], scopes: ['commands'] },
  help: 'help_message',
  register(app, bot) {
    app.shortcut<MessageShortcut>(
      { type: 'message_action', callback_id: 'footnote_ask_message' },
      async ({ shortcut, ack, context, client }) => {
        await ack();
        const team = context.teamId ?? shortcut.team?.id ?? '';
        const asked = await answered(bot, {
          team,
          user: shortcut.user.id,
          text: typed(shortcut.message.text ?? '', context.botUserId),
        });
        const envelope = envelopeOf(context);
        const words = await wordsFor(bot, client, asked);
        const message = whisper(privateAnswer(asked, bot.library(), shortcut.channel.id, words));
        envelope.respond(message, { team, address: shortcut.response_url });
        envelope.keep(asked);
      },
    );
  },
};
