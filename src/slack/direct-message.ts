import { envelopeOf } from './delivery/envelope.ts';
import { SLACK } from './limits.ts';
import type { Listener } from './listener.ts';
import { type Question, readQuestion } from './question.ts';
import { reply } from './reply.ts';
import { clip } from './shorten.ts';

/**
 * A question in a direct message or the agent panel, at the root or in a thread; both arrive as the same event.
 * Where it starts a session of the agent, the session is named after it and set at rest again.
 */
export const directMessage: Listener = {
  needs: { events: ['message.im'], scopes: ['im:history', 'chat:write'] },
  help: 'A direct message to me, or the agent panel: no mention needed.',
  register(app, bot) {
    app.event('message', async ({ event, context }) => {
      if (event.channel_type !== 'im') return;
      const question = readQuestion(event, context);
      if (question === null) return;
      const session = { channel_id: question.channel, thread_ts: question.thread };
      const args = { ...session, status: 'active', title: titleOf(question) };
      reply(bot, envelopeOf(context), question, [{ method: 'agents.sessions.setStatus', args }]);
    });
  },
};

function titleOf(question: Question): string {
  return clip(question.text, SLACK.sessionTitle) || 'Footnote';
}
