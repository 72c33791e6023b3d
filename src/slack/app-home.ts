import { promise } from './home-view.ts';
import { SLACK } from './limits.ts';
import type { Listener } from './listener.ts';
import { wordsFor } from './locale.ts';
import { quietly } from './quietly.ts';
import { clip } from './shorten.ts';
import { showHome } from './show-home.ts';

/** What people see before they ask: App Home, and questions to start with in the agent panel. */
export const appHome: Listener = {
  needs: { events: ['app_home_opened'], scopes: ['assistant:write'], optional: ['users:read'] },
  register(app, bot) {
    app.event('app_home_opened', async ({ event, client, logger, context }) => {
      const library = bot.library();
      const words = await wordsFor(bot, client, { team: context.teamId ?? '', user: event.user });
      if (event.tab === 'home') {
        const reader = { team: context.teamId ?? '', user: event.user };
        await quietly(logger, 'views.publish', () => showHome(bot, client, reader, words));
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
