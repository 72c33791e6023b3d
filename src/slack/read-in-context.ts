import type { BlockAction, ButtonAction } from '@slack/bolt';
import { ACTIONS, pressed, readPlace } from './buttons.ts';
import { contextView } from './context-view.ts';
import type { Listener } from './listener.ts';
import { notice } from './views.ts';

/** *Read in context*: the paragraph in a modal, on top of the one the button stands in, if any. */
export const readInContext: Listener = {
  needs: { scopes: [] },
  register(app, bot) {
    app.action<BlockAction<ButtonAction>>(
      { type: 'block_actions', action_id: pressed(ACTIONS.context) },
      async ({ action, body, ack, client }) => {
        await ack();
        const place = readPlace(action.value);
        const view =
          place === null
            ? notice('In context', 'I no longer know where this stands. Please ask again.')
            : contextView(bot.library(), place);
        const { trigger_id } = body;
        await (body.view?.type === 'modal'
          ? client.views.push({ trigger_id, view })
          : client.views.open({ trigger_id, view }));
      },
    );
  },
};
