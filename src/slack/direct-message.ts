import { envelopeOf } from './delivery/envelope.ts';
import { SLACK } from './limits.ts';
import type { Listener } from './listener.ts';
import { wordsFor } from './locale.ts';
import { type Question, readQuestion } from './question.ts';
import { reply } from './reply.ts';
import { clip } from './shorten.ts';

/**
 * A question in a direct message or the agent panel, at the root or in a thread; both arrive as the same event.
 * Where it starts a session of the agent, the session is named after it and set at rest again.
 */
export const directMessage: Listener = {
  needs: { events: ['message.im'], scopes: ['im:history', 'chat:write'] },
  help: 'help_direct',
  register(app, bot) {
    app.event('message', async ({ event, context, client }) => {
      if (event.channel_type !== 'im') return;
      const question = readQuestion(event, context);
      if (question === null) return;
      const session = { channel_id: question.channel, thread_ts: question.thread };
      const args = { ...session, status: 'active', title: titleOf(question) };
      const words = await wordsFor(bot, client, { ...question, question: question.text });
      await reply(bot, envelopeOf(context), question, words, [{ method: 'agents.sessions.setStatus', args }]);
    });
  },
};

function titleOf(question: Question): string {
  return clip(question.text, SLACK.sessionTitle) || 'Footnote';
}
