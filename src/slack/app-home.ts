import { digestBlocks } from './digest/digest-list.ts';
import { homeView, promise } from './home-view.ts';
import { SLACK } from './limits.ts';
import type { Listener } from './listener.ts';
import { wordsFor } from './locale.ts';
import { quietly } from './quietly.ts';
import { clip } from './shorten.ts';

/** What people see before they ask: App Home, and questions to start with in the agent panel. */
export const appHome: Listener = {
  needs: { events: ['app_home_opened'], scopes: ['assistant:write'], optional: ['users:read'] },
  register(app, bot) {
    app.event('app_home_opened', async ({ event, client, logger, context }) => {
      const library = bot.library();
      const words = await wordsFor(bot, client, { team: context.teamId ?? '', user: event.user });
      if (event.tab === 'home') {
        const { ledger } = bot.digests;
        const digests = await ledger.list(context.teamId ?? '');
        const none = digests.length === 0 && library.articles.length === 0;
        const listed = none ? [] : digestBlocks(event.user, digests, await ledger.now(), words);
        await quietly(logger, 'views.publish', () =>
          client.views.publish({ user_id: event.user, view: homeView(library, words, listed) }),
        );
        return;
      }
      const prompts = library
        .suggestions(SLACK.suggestedPrompts)
        .map((question) => ({ title: clip(question, SLACK.buttonText), message: question }));
      if (prompts.length === 0) return;
      await quietly(logger, 'assistant.threads.setSuggestedPrompts', () =>
        client.assistant.threads.setSuggestedPrompts({
          channel_id: event.channel,
          title: promise(library, words),
          prompts,
        }),
      );
    });
  },
};
