import type { BlockAction, ButtonAction } from '@slack/bolt';
import { ACTIONS, pressed, readPlace } from './buttons.ts';
import { contextView } from './context-view.ts';
import type { Listener } from './listener.ts';
import { wordsFor } from './locale.ts';
import { notice } from './views.ts';

/** *Read in context*: the paragraph in a modal, on top of the one the button stands in, if any. */
export const readInContext: Listener = {
  needs: { scopes: [] },
  register(app, bot) {
    app.action<BlockAction<ButtonAction>>(
      { type: 'block_actions', action_id: pressed(ACTIONS.context) },
      async ({ action, body, ack, client, context }) => {
        await ack();
        const place = readPlace(action.value);
        const words = await wordsFor(bot, client, { team: context.teamId ?? '', user: body.user.id });
        const view =
          place === null
            ? notice(words.say('in_context'), words.say('place_forgotten'), words)
            : contextView(bot.library(), place, words);
        const { trigger_id } = body;
        await (body.view?.type === 'modal'
          ? client.views.push({ trigger_id, view })
          : client.views.open({ trigger_id, view }));
      },
    );
  },
};
