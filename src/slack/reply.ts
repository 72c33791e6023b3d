import { randomUUID } from 'node:crypto';
import type { webApi } from '@slack/bolt';
import type { Asked, Bot } from '../ports.ts';
import { INERT } from './message.ts';
import type { Question } from './question.ts';
import { render } from './render.ts';

/** Answers a question without showing it to anybody. */
export function answered(bot: Bot, by: { team: string; user: string; text: string }): Asked {
  const answer = bot.library().answer(by.text);
  return { id: randomUUID(), team: by.team, user: by.user, question: by.text, answer, at: bot.clock.now() };
}

/**
 * The path every typed question takes: claim, answer, post, record. Claiming comes first, so a message that Slack
 * delivers again, under whatever event id, gets no second reply; a crash in between costs that one reply.
 *
 * @returns False when the question had been taken already.
 */
export async function reply(bot: Bot, client: webApi.WebClient, question: Question): Promise<boolean> {
  if (question.event !== null && !(await bot.store.claim(`event:${question.event}`))) return false;
  if (!(await bot.store.claim(`question:${question.team}:${question.channel}:${question.ts}`))) return false;
  const asked = answered(bot, question);
  const message = render(asked.id, asked.answer, bot.library());
  await client.chat.postMessage({
    channel: question.channel,
    thread_ts: question.thread,
    ...message,
    ...INERT,
  });
  await bot.store.record(asked);
  return true;
}
