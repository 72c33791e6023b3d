import { randomUUID } from 'node:crypto';
import type { BlockAction, ButtonAction, types } from '@slack/bolt';
import type { Asked } from '../ports.ts';
import type { Words } from '../words/words.ts';
import { askView } from './ask-view.ts';
import { line, words as run } from './blocks.ts';
import { ACTIONS, pressed } from './buttons.ts';
import { ECHO_LENGTH } from './limits.ts';
import type { Listener } from './listener.ts';
import { wordsFor } from './locale.ts';
import { pressedIn } from './pressed.ts';
import { forgotten } from './private-answer.ts';
import { clip } from './shorten.ts';
import { notice } from './views.ts';

/** *Ask a follow-up*: the modal to ask in, where the next question is read against the answer it was pressed under. */
export const followUp: Listener = {
  needs: { scopes: ['commands'] },
  register(app, bot) {
    app.action<BlockAction<ButtonAction>>(
      { type: 'block_actions', action_id: pressed(ACTIONS.followUp) },
      async ({ action, body, ack, client, context }) => {
        await ack();
        const before = await bot.store.asked(action.value ?? '');
        const words = await wordsFor(bot, client, {
          ...{ team: context.teamId ?? '', user: body.user.id },
          ...(before !== null && { question: before.question }),
        });
        const { trigger_id } = body;
        const view =
          before === null
            ? notice(words.say('ask_footnote'), forgotten(words).text, words)
            : askView(randomUUID(), undefined, [asking(before, words)], words, { before: before.id });
        await (pressedIn(body).in === 'modal'
          ? client.views.push({ trigger_id, view })
          : client.views.open({ trigger_id, view }));
      },
    );
  },
};

/** The question that is followed up, as the answer read it. */
function asking({ question, answer }: Asked, words: Words): types.RichTextBlock {
  const whole = clip(answer.readAs ?? question, ECHO_LENGTH) || '…';
  return line(run(`${words.say('following')} `), run(whole, { italic: true }));
}
