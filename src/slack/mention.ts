import { envelopeOf } from './delivery/envelope.ts';
import type { Listener } from './listener.ts';
import { readQuestion } from './question.ts';
import { reply } from './reply.ts';

/** `@Footnote <question>` in a channel: answered in the thread. */
export const mention: Listener = {
  needs: { events: ['app_mention'], scopes: ['app_mentions:read', 'chat:write'] },
  help: '@Footnote and a question, in a channel I am in: I answer in the thread.',
  register(app, bot) {
    app.event('app_mention', async ({ event, context }) => {
      const question = readQuestion(event, context);
      if (question !== null) reply(bot, envelopeOf(context), question);
    });
  },
};
