import { randomUUID } from 'node:crypto';
import { factsIn } from '../answer/answer.ts';
import type { Before } from '../answer/spoken-of.ts';
import type { Call } from '../ports/delivery.ts';
import type { Asked, Bot, Library } from '../ports.ts';
import type { Words } from '../words/words.ts';
import type { Envelope } from './delivery/envelope.ts';
import { feedbackButtons } from './feedback.ts';
import type { Question } from './question.ts';
import { render } from './render.ts';

/**
 * Answers a question without showing it to anybody. A short text may be a follow-up to the question before it.
 *
 * @param about Id of the article that is asked first.
 */
export async function answered(
  bot: Bot,
  by: { team: string; user: string; text: string },
  { before = null, about }: { before?: Asked | null; about?: string | undefined } = {},
  library: Library = bot.library(),
): Promise<Asked> {
  const exchange = before === null ? undefined : exchangeOf(before);
  const answer = await bot.answer(library, by.text, exchange, about);
  return { id: randomUUID(), team: by.team, user: by.user, question: by.text, answer, at: bot.clock.now() };
}

/** What a follow-up to an answered question is read against: what that was read as itself, and what it was answered with. */
function exchangeOf({ question, answer }: Asked): Before {
  return { question: answer.readAs ?? question, facts: factsIn(answer) };
}

/**
 * The path every typed question takes. The answer belongs to the message that asked, so a message that Slack
 * delivers again, under whatever event id and as whatever event, gets no second reply. In a thread it may follow up
 * what was answered there last; where that cannot be looked up, it stands for itself.
 *
 * @param after Done once the reply stands there.
 */
export async function reply(
  bot: Bot,
  envelope: Envelope,
  question: Question,
  words: Words,
  after: readonly Call[] = [],
): Promise<void> {
  const { team, user, channel, ts, thread } = question;
  const before = thread === ts ? null : await bot.store.lastInThread(team, channel, thread).catch(() => null);
  const library = bot.library();
  const asked = { ...(await answered(bot, question, { before }, library)), place: { channel, ts, thread } };
  envelope.keep(asked);
  const to = { key: `answer:${team}:${channel}:${ts}`, team, channel, thread, asker: user, after };
  const feedback = feedbackButtons(asked.id, words);
  const message = render(asked.id, asked.answer, library, { words, feedback, followable: true });
  envelope.say(message, to);
}
