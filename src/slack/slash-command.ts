import { envelopeOf } from './delivery/envelope.ts';
import { digestsMessage } from './digest/digest-list.ts';
import { typed } from './escapes.ts';
import { gapsMessage } from './gaps.ts';
import { TOPICS, tell } from './help.ts';
import type { Listener } from './listener.ts';
import { wordsFor } from './locale.ts';
import { privateAnswer, whisper } from './private-answer.ts';
import { answered } from './reply.ts';

/**
 * `/footnote <question>`: answered for the person alone. A whole text of one of the topics, or none, is no question.
 *
 * @param others The other ways to ask, for the help.
 */
export function slashCommand(others: readonly Listener[]): Listener {
  const ways = [...others.flatMap((listener) => listener.help ?? []), 'help_command', 'help_topics'] as const;
  return {
    needs: { commands: ['/footnote'], scopes: ['commands'] },
    help: 'help_command',
    register(app, bot) {
      app.command('/footnote', async ({ command, ack, context, client }) => {
        await ack();
        const envelope = envelopeOf(context);
        const to = { team: command.team_id, address: command.response_url };
        const text = typed(command.text ?? '', context.botUserId);
        const reader = { team: command.team_id, user: command.user_id };
        const topic = text === '' ? 'help' : TOPICS.find((word) => word === text.toLowerCase());
        if (topic !== undefined) {
          const words = await wordsFor(bot, client, reader);
          envelope.respond(whisper(tell(topic, bot.library(), ways, words)), to);
          return;
        }
        if (text.toLowerCase() === 'digest') {
          const { ledger } = bot.digests;
          const words = await wordsFor(bot, client, reader);
          const digests = await ledger.list(command.team_id);
          envelope.respond(whisper(digestsMessage(command.user_id, digests, await ledger.now(), words)), to);
          return;
        }
        if (text.toLowerCase() === 'gaps') {
          const words = await wordsFor(bot, client, reader);
          envelope.respond(whisper(await gapsMessage(bot, command.team_id, words)), to);
          return;
        }
        const asked = await answered(bot, { ...reader, text });
        const words = await wordsFor(bot, client, asked);
        envelope.respond(whisper(privateAnswer(asked, bot.library(), command.channel_id, words)), to);
        envelope.keep(asked);
      });
    },
  };
}
