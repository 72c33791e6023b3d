import { envelopeOf } from './delivery/envelope.ts';
import type { Listener } from './listener.ts';
import { wordsFor } from './locale.ts';
import { readQuestion } from './question.ts';
import { reply } from './reply.ts';

/** `@Footnote <question>` in a channel: answered in the thread. */
export const mention: Listener = {
  needs: { events: ['app_mention'], scopes: ['app_mentions:read', 'chat:write'] },
  help: 'help_mention',
  register(app, bot) {
    app.event('app_mention', async ({ event, context, client }) => {
      const question = readQuestion(event, context);
      if (question === null) return;
      const words = await wordsFor(bot, client, { ...question, question: question.text });
      await reply(bot, envelopeOf(context), question, words);
    });
  },
};
