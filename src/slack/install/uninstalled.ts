import type { Listener } from '../listener.ts';
import { workplaceOf } from './workplace.ts';

/** Slack tells the time of an event in whole seconds. */
const SECOND = 1000;

/**
 * When a workspace removes the bot, all that is kept of it is deleted. A revoked token is of no use any more either, but
 * may be a step of somebody who puts something in order: it is deleted, what the workspace was still to get ends, and
 * the rest waits. Slack tells of a removal by both, in any order, and maybe so late that the bot is back already; then
 * nothing ends.
 */
export const uninstalled: Listener = {
  needs: { events: ['app_uninstalled', 'tokens_revoked'], scopes: [] },
  register(app, bot) {
    app.event('app_uninstalled', async ({ context, body, logger }) => {
      const ended = await bot.installations.end(workplaceOf(context), lastMoment(body), 'nothing');
      if (ended === null) logger.warn(BACK);
      else logger.warn('a workspace removed the bot; all that was kept of it is deleted', ended);
    });
    app.event('tokens_revoked', async ({ event, context, body, logger }) => {
      if ((event.tokens.bot ?? []).length === 0) return;
      const ended = await bot.installations.end(workplaceOf(context), lastMoment(body), 'to_mend');
      if (ended === null) logger.warn(BACK);
      else logger.warn('a workspace revoked the token of the bot; what it was still to get ends', ended);
    });
  },
};

const BACK = 'a workspace removed the bot and has it again; nothing ends';

/** The end of the second in which an event happened, in milliseconds since 1970-01-01 UTC. */
function lastMoment({ event_time: seconds }: { readonly event_time: number }): number {
  return (seconds + 1) * SECOND - 1;
}
