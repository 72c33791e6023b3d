import type { BlockAction, ButtonAction } from '@slack/bolt';
import { CLOSINGS, type Closing } from '../ports/gaps.ts';
import { says } from './blocks.ts';
import { envelopeOf } from './delivery/envelope.ts';
import { GAP_ACTIONS, readGap, reopenButton } from './gap-buttons.ts';
import { gapsMessage, named } from './gaps.ts';
import type { Listener } from './listener.ts';
import { wordsFor } from './locale.ts';
import type { Message } from './message.ts';
import { pressedIn } from './pressed.ts';
import { instead, remark, whisper } from './private-answer.ts';
import { showHome } from './show-home.ts';

type Press = BlockAction<ButtonAction>;

/**
 * The buttons under a question that no article answers. Whoever reads the list may close a question: others asked it
 * where all could read it, what was done is in the audit log, and it can be taken back at once.
 */
export const closeGap: Listener = {
  needs: { scopes: [] },
  register(app, bot) {
    /** Does it, and says so: in the list, which is shown anew, in App Home, or to the person alone. */
    const decide = (action: string, done: Closing | null) =>
      app.action<Press>(
        { type: 'block_actions', action_id: action },
        async ({ action: { value }, body, ack, client, context }) => {
          await ack();
          const question = readGap(value);
          if (question === null) return;
          const reader = { team: context.teamId ?? '', user: body.user.id };
          const words = await wordsFor(bot, client, reader);
          const { gaps } = bot;
          const name =
            done === null
              ? await gaps.reopen(reader.team, question)
              : await gaps.close(reader.team, question, done);
          const envelope = envelopeOf(context);
          envelope.did(done === null ? 'gap_reopened' : 'gap_closed', reader, name);
          const said = words.say(done === null ? 'gap_open_again' : `gap_closed_${done}`, {
            question: named(question, words),
          });
          const undo = done === null ? [] : reopenButton(question, words);
          const at = pressedIn(body);
          if (at.in === 'home') {
            await showHome(bot, client, reader, words);
            return;
          }
          const to = { team: reader.team, address: body.response_url };
          if (at.in === 'private') {
            const list = await gapsMessage(bot, reader.team, words);
            envelope.respond(instead(above(list, said, undo)), to);
          } else {
            const { text, blocks } = remark(said);
            envelope.respond(whisper({ text, blocks: [...blocks, ...undo] }), to);
          }
        },
      );
    for (const closing of CLOSINGS) decide(GAP_ACTIONS[closing], closing);
    decide(GAP_ACTIONS.reopen, null);
  },
};

function above({ text, blocks }: Message, said: string, undo: Message['blocks']): Message {
  return { text: `${said}\n${text}`, blocks: [...says(said), ...undo, { type: 'divider' }, ...blocks] };
}
