import type { BlockFeedbackButtonsAction, types } from '@slack/bolt';
import type { Words } from '../words/words.ts';
import { plain } from './blocks.ts';
import { ACTIONS, pressed } from './buttons.ts';
import { envelopeOf } from './delivery/envelope.ts';
import type { Listener } from './listener.ts';
import { wordsFor } from './locale.ts';
import { forgotten, remark, whisper } from './private-answer.ts';

const USEFUL = 'useful:';
const WRONG = 'wrong:';

/** The buttons under an answer that say whether it helped. They work once for each person, and the last press wins. */
export function feedbackButtons(asked: string, words: Words): types.ContextActionsBlock {
  const button = (text: string, value: string) => ({
    text: plain(text),
    value: `${value}${asked}`,
  });
  return {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: ACTIONS.feedback,
        positive_button: button(words.say('feedback_useful'), USEFUL),
        negative_button: button(words.say('feedback_wrong'), WRONG),
      },
    ],
  };
}

/** Keeps what somebody thinks of an answer, and tells them that it is kept. */
export const feedback: Listener = {
  needs: { scopes: [] },
  register(app, bot) {
    app.action<BlockFeedbackButtonsAction>(
      { type: 'block_actions', action_id: pressed(ACTIONS.feedback) },
      async ({ action, body, ack, context, client }) => {
        await ack();
        const value = action.value ?? '';
        const useful = value.startsWith(USEFUL);
        const answer = value.slice((useful ? USEFUL : WRONG).length);
        const team = context.teamId ?? context.enterpriseId ?? '';
        const kept = await bot.feedback.judge({ answer, team, user: body.user.id, useful });
        const words = await wordsFor(bot, client, { team, user: body.user.id });
        const thanks = words.say(useful ? 'noted_useful' : 'noted_wrong');
        envelopeOf(context).respond(whisper(kept ? remark(thanks) : forgotten(words)), {
          team,
          address: body.response_url,
        });
      },
    );
  },
};
