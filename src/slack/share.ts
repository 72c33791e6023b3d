import { randomUUID } from 'node:crypto';
import type { BlockAction, ButtonAction } from '@slack/bolt';
import type { Bot } from '../ports.ts';
import { says } from './blocks.ts';
import { ACTIONS, pressed, sharedButton } from './buttons.ts';
import { envelopeOf } from './delivery/envelope.ts';
import type { Listener } from './listener.ts';
import { wordsFor } from './locale.ts';
import { pressedIn } from './pressed.ts';
import { forgotten, instead, privateAnswer, whisper } from './private-answer.ts';
import { render } from './render.ts';

/**
 * *Share to channel*: posts exactly what the person was shown, once, with their name. The message they pressed in
 * then says when; or, where we may not post, what to do, with the button there again.
 */
export const share: Listener = {
  needs: { scopes: ['chat:write'] },
  register(app, bot) {
    app.action<BlockAction<ButtonAction>>(
      { type: 'block_actions', action_id: pressed(ACTIONS.share) },
      async ({ action, body, ack, context, client }) => {
        await ack();
        const at = pressedIn(body);
        if (at.in !== 'private') return;
        const envelope = envelopeOf(context);
        const address = body.response_url;
        const asked = await bot.store.asked(action.value ?? '');
        const reader = { team: context.teamId ?? '', user: body.user.id };
        const words = await wordsFor(bot, client, {
          ...reader,
          ...(asked !== null && { question: asked.question }),
        });
        if (asked === null) {
          envelope.respond(whisper(forgotten(words)), { team: context.teamId ?? '', address });
          return;
        }
        const { id, team, answer, question } = asked;
        const sharedBy = body.user.name ?? body.user.username;
        const again = { ...asked, id: randomUUID(), place: null };
        envelope.keep(again);
        const { text, blocks } = privateAnswer(again, bot.library(), at.channel, words);
        const refused = instead({ text, blocks: [...blocks, ...says(words.say('not_in_channel'))] });
        const done = render(id, answer, bot.library(), {
          question,
          words,
          followable: true,
          buttons: [sharedButton(words.say('shared', { time: timeOf(bot) }))],
        });
        envelope.say(render(id, answer, bot.library(), { question, sharedBy, words, followable: true }), {
          ...{ key: `share:${id}`, team, channel: at.channel, thread: at.thread, asker: body.user.id },
          after: [{ respond: address, message: { ...instead(done) } }],
          refused: [{ respond: address, message: { ...refused } }],
        });
      },
    );
  },
};

function timeOf(bot: Bot): string {
  return `${new Date(bot.clock.now()).toISOString().slice(11, 16)} UTC`;
}
