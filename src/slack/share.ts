import { randomUUID } from 'node:crypto';
import type { BlockAction, ButtonAction } from '@slack/bolt';
import type { Bot } from '../ports.ts';
import { says } from './blocks.ts';
import { ACTIONS, pressed, sharedButton } from './buttons.ts';
import type { Listener } from './listener.ts';
import { INERT } from './message.ts';
import { pressedIn } from './pressed.ts';
import { forgotten, instead, privateAnswer, whisper } from './private-answer.ts';
import { render } from './render.ts';
import { channelTrouble } from './slack-error.ts';

/** *Share to channel*: posts exactly what the person was shown, once, with their name. */
export const share: Listener = {
  needs: { scopes: ['chat:write'] },
  register(app, bot) {
    app.action<BlockAction<ButtonAction>>(
      { type: 'block_actions', action_id: pressed(ACTIONS.share) },
      async ({ action, body, ack, respond, client }) => {
        await ack();
        const at = pressedIn(body);
        if (at.in !== 'private') return;
        const asked = await bot.store.asked(action.value ?? '');
        if (asked === null) {
          await respond(whisper(forgotten));
          return;
        }
        if (!(await bot.store.claim(`share:${asked.id}`))) return;
        const { id, answer, question } = asked;
        const sharedBy = body.user.name ?? body.user.username;
        const shown = render(id, answer, bot.library(), { question, sharedBy });
        const place = { channel: at.channel, ...(at.thread !== null && { thread_ts: at.thread }) };
        try {
          await client.chat.postMessage({ ...place, ...shown, ...INERT });
        } catch (error) {
          const trouble = channelTrouble(error);
          if (trouble === null) throw error;
          const again = { ...asked, id: randomUUID() };
          await bot.store.record(again);
          const { text, blocks } = privateAnswer(again, bot.library(), at.channel);
          await respond(instead({ text, blocks: [...blocks, ...says(invite(trouble))] }));
          return;
        }
        const buttons = [sharedButton(timeOf(bot))];
        await respond(instead(render(id, answer, bot.library(), { question, buttons })));
      },
    );
  },
};

function invite(trouble: string): string {
  return trouble === 'not_in_channel' || trouble === 'channel_not_found'
    ? 'Not shared: I am not in this channel. Invite me with /invite @Footnote, then share again.'
    : `Not shared: Slack does not let me post here (${trouble}).`;
}

function timeOf(bot: Bot): string {
  return `${new Date(bot.clock.now()).toISOString().slice(11, 16)} UTC`;
}
