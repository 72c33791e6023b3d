import type { types } from '@slack/bolt';
import type { Answer } from '../answer/answer.ts';
import type { Often } from '../digest/newsroom.ts';
import { sinceAnswered } from '../digest/questions.ts';
import type { Bot, Library } from '../ports.ts';
import type { Words } from '../words/words.ts';
import { line, plain, words as run, says } from './blocks.ts';
import { sourceLine, title } from './citation.ts';
import { gapButtons } from './gap-buttons.ts';
import { told } from './help.ts';
import { SLACK } from './limits.ts';
import type { Message } from './message.ts';
import { clip } from './shorten.ts';

const LISTED = 10;
/** Open questions in App Home. */
const AT_HOME = 3;
const LENGTH = 150;
/** What stands above the list after something was done in it, as JSON. */
const ROOM = 2000;

/**
 * What `/footnote gaps` says: what the articles leave open, each with what comes nearest and with what can be done
 * about it; what they answer by now; and which answers people found not right.
 */
export async function gapsMessage(bot: Bot, team: string, words: Words): Promise<Message> {
  const library = bot.library();
  const [{ gaps }, judged] = await Promise.all([bot.digests.questions(team), bot.feedback.judged(team)]);
  const { answered, open } = sinceAnswered(gaps, (question) => isAnsweredNow(library, question));
  const titles = new Map(library.articles.map((article) => [article.id, title(article)]));
  const wrong = [...judged.articles].sort(([, one], [, other]) => other - one).slice(0, LISTED);
  const first = words.say(open.length === 0 ? 'no_gaps' : 'gaps');
  const rest = [
    ...(answered.length === 0 ? [] : [words.say('gaps_answered')]),
    ...answered.map((gap) => `• ${asked(gap, words)}`),
    words.say('judged', { count: judged.useful, wrong: judged.wrong }),
    ...wrong.map(
      ([id, times]) =>
        `• ${clip(titles.get(id) ?? id, LENGTH)} · ${words.say('wrong_times', { count: times })}`,
    ),
  ];
  const { text } = told([first, ...open.map((gap) => `• ${asked(gap, words)}`), ...rest]);
  const [heading, ...below] = told([first, ...rest]).blocks;
  const entries = open.map((gap) => gapBlocks(gap, library, words));
  const showing = (count: number): types.KnownBlock[] => [
    ...(heading === undefined ? [] : [heading]),
    ...entries.slice(0, count).flat(),
    ...says(count < open.length ? words.say('and_more', { count: open.length - count }) : ''),
    ...below,
  ];
  let blocks = showing(open.length);
  for (let count = open.length - 1; count >= 0 && !fits(blocks); count--) blocks = showing(count);
  return { text, blocks };
}

/** Whether there is room in a message, and in it for what was done last. */
function fits(blocks: readonly types.KnownBlock[]): boolean {
  return JSON.stringify(blocks).length <= SLACK.message - ROOM;
}

/** The open questions that were asked most often, for App Home; nothing where there is none. */
export async function gapsSection(bot: Bot, team: string, words: Words): Promise<types.KnownBlock[]> {
  const library = bot.library();
  const { gaps } = await bot.digests.questions(team);
  const { open } = sinceAnswered(gaps, (question) => isAnsweredNow(library, question));
  if (open.length === 0) return [];
  return [
    { type: 'header', text: plain(words.say('open_questions')) },
    ...open.slice(0, AT_HOME).flatMap((gap) => gapBlocks(gap, library, words)),
    ...says(open.length > AT_HOME ? words.say('gaps_command') : ''),
  ];
}

/** An open question: how often it was asked, what comes nearest in the articles, and what can be done about it. */
function gapBlocks(gap: Often, library: Library, words: Words): types.KnownBlock[] {
  const answer = answerNow(library, gap.question);
  const nearest = answer.kind === 'refused' ? answer.nearest[0] : undefined;
  return [
    line(run(asked(gap, words))),
    ...says(
      nearest === undefined ? '' : words.say('gap_nearest', { source: sourceLine(nearest, null, words) }),
    ),
    ...gapButtons(gap.question, words),
  ];
}

/** Whether the articles answer a question as they are now, or offer readings of it that they answer. */
export function isAnsweredNow(library: Library, question: string): boolean {
  return answerNow(library, question).kind !== 'refused';
}

/** Answers, looked up once for each state of the articles: a thousand digests may ask at the same minute. */
const looked = new WeakMap<Library, Map<string, Answer>>();

function answerNow(library: Library, question: string): Answer {
  const known = looked.get(library) ?? new Map<string, Answer>();
  looked.set(library, known);
  const answer = known.get(question) ?? library.answer(question);
  known.set(question, answer);
  return answer;
}

function asked({ question, times }: Often, words: Words): string {
  return words.say('asked_times', { question: named(question, words), count: times });
}

/** An open question as it is spoken of. */
export function named(question: string, words: Words): string {
  return words.list([clip(question, LENGTH)]);
}
