import { randomUUID } from 'node:crypto';
import type { BlockAction, ButtonAction } from '@slack/bolt';
import type { Asked, Bot } from '../ports.ts';
import { askView } from './ask-view.ts';
import { ACTIONS, type Pick, pressed, readPick } from './buttons.ts';
import { envelopeOf } from './delivery/envelope.ts';
import type { Listener } from './listener.ts';
import { wordsFor } from './locale.ts';
import { pressedIn } from './pressed.ts';
import { forgotten, instead, shareable, whisper } from './private-answer.ts';
import { type Frame, type Readings, render } from './render.ts';
import { notice } from './views.ts';

/** The buttons of a question with several readings: one press turns the same message into the answer. */
export const choose: Listener = {
  needs: { scopes: ['chat:write'] },
  register(app, bot) {
    app.action<BlockAction<ButtonAction>>(
      { type: 'block_actions', action_id: pressed(ACTIONS.choose) },
      async ({ action, body, ack, respond, client, context }) => {
        await ack();
        const at = pressedIn(body);
        const chosen = await chosenBy(bot, readPick(action.value));
        const library = bot.library();
        const reader = { team: context.teamId ?? '', user: body.user.id };
        const words = await wordsFor(bot, client, {
          ...reader,
          ...(chosen !== null && { question: chosen.asked.question }),
        });
        if (chosen === null) {
          const { trigger_id } = body;
          if (at.in === 'modal')
            await client.views.push({
              trigger_id,
              view: notice(words.say('ask_footnote'), forgotten(words).text, words),
            });
          else
            envelopeOf(context).respond(whisper(forgotten(words)), {
              team: context.teamId ?? '',
              address: body.response_url,
            });
          return;
        }
        const { asked, readings } = chosen;
        envelopeOf(context).keep(asked);
        const show = (frame: Frame) => render(asked.id, asked.answer, library, { ...frame, readings, words });
        const { question } = asked;
        if (at.in === 'modal') {
          const view = askView(asked.id, library.suggestions(1)[0], show({ question }).blocks, words);
          await client.views.update({ view_id: at.view, hash: at.hash, view });
        } else if (at.in === 'message') {
          await client.chat.update({
            channel: at.channel,
            ts: at.ts,
            ...show({ followable: true }),
            parse: 'none',
          });
        } else if (at.in === 'private') {
          await respond(
            instead(show({ question, buttons: shareable(asked, at.channel, words), followable: true })),
          );
        }
      },
    );
  },
};

/** The answer to the reading somebody picked, under an id of its own; null when the question is forgotten. */
async function chosenBy(bot: Bot, pick: Pick | null): Promise<{ asked: Asked; readings: Readings } | null> {
  const before = pick === null ? null : await bot.store.asked(pick.asked);
  if (pick === null || before === null || before.answer.kind !== 'choose') return null;
  const { choices, confidence } = before.answer;
  const choice = choices[pick.choice];
  if (choice === undefined) return null;
  const answer = { kind: 'found', citations: [choice.citation], notes: [], confidence } as const;
  return {
    asked: { ...before, id: randomUUID(), answer, at: bot.clock.now(), place: null },
    readings: { asked: before.id, choices, chosen: pick.choice },
  };
}
