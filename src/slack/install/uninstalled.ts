import type { Context } from '@slack/bolt';
import type { Listener } from '../listener.ts';
import { workplaceOf } from './workplace.ts';

/** Slack tells the time of an event in whole seconds. */
const SECOND = 1000;

/**
 * When a workspace removes the bot, its token is of no use any more: it is deleted, and what the workspace was still
 * to get ends. Slack may tell so late, when the bot is back already; then nothing ends.
 */
export const uninstalled: Listener = {
  needs: { events: ['app_uninstalled', 'tokens_revoked'], scopes: [] },
  register(app, bot) {
    const end = async (context: Context, seconds: number, warn: (...parts: unknown[]) => void) => {
      const ended = await bot.installations.end(workplaceOf(context), (seconds + 1) * SECOND - 1);
      if (ended === null) warn('a workspace removed the bot and has it again; nothing ends');
      else warn('a workspace removed the bot; its token is deleted, and what it was to get ends', ended);
    };
    app.event('app_uninstalled', async ({ context, body, logger }) => {
      await end(context, body.event_time, logger.warn);
    });
    app.event('tokens_revoked', async ({ event, context, body, logger }) => {
      if ((event.tokens.bot ?? []).length > 0) await end(context, body.event_time, logger.warn);
    });
  },
};
