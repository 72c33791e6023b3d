import type { Bot } from '../ports.ts';
import type { Words } from '../words/words.ts';
import { title } from './citation.ts';
import { told } from './help.ts';
import type { Message } from './message.ts';
import { clip } from './shorten.ts';

const LISTED = 10;
const LENGTH = 150;

/** What `/footnote gaps` says: what the articles leave open, and which answers people found not right. */
export async function gapsMessage(bot: Bot, team: string, words: Words): Promise<Message> {
  const [{ gaps }, judged] = await Promise.all([bot.digests.questions(team), bot.feedback.judged(team)]);
  const open =
    gaps.length === 0
      ? [words.say('no_gaps')]
      : [
          words.say('gaps'),
          ...gaps.map(
            ({ question, times }) =>
              `• ${words.say('asked_times', { question: clip(question, LENGTH), count: times })}`,
          ),
        ];
  const titles = new Map(bot.library().articles.map((article) => [article.id, title(article)]));
  const wrong = [...judged.articles].sort(([, one], [, other]) => other - one).slice(0, LISTED);
  return told([
    ...open,
    words.say('judged', { count: judged.useful, wrong: judged.wrong }),
    ...wrong.map(
      ([id, times]) =>
        `• ${clip(titles.get(id) ?? id, LENGTH)} · ${words.say('wrong_times', { count: times })}`,
    ),
  ]);
}
