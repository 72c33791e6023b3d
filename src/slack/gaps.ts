import type { Bot } from '../ports.ts';
import { title } from './citation.ts';
import { counted } from './counted.ts';
import { told } from './help.ts';
import type { Message } from './message.ts';
import { clip } from './shorten.ts';

const LISTED = 10;
const LENGTH = 150;

/** What `/footnote gaps` says: what the articles leave open, and which answers people found not right. */
export async function gapsMessage(bot: Bot, team: string): Promise<Message> {
  const [{ gaps }, judged] = await Promise.all([bot.digests.questions(team), bot.feedback.judged(team)]);
  const open =
    gaps.length === 0
      ? [
          'No question that the articles leave open was asked by several people, as far as questions are kept.',
        ]
      : [
          'The articles leave open what several people asked in the last two weeks:',
          ...gaps.map(
            ({ question, times }) => `• ${clip(question, LENGTH)} · asked ${counted(times, 'time')}`,
          ),
        ];
  const titles = new Map(bot.library().articles.map((article) => [article.id, title(article)]));
  const wrong = [...judged.articles].sort(([, one], [, other]) => other - one).slice(0, LISTED);
  return told([
    ...open,
    `${counted(judged.useful, 'answer')} marked useful and ${judged.wrong} not right in the last two weeks.`,
    ...wrong.map(
      ([id, times]) => `• ${clip(titles.get(id) ?? id, LENGTH)} · not right ${counted(times, 'time')}`,
    ),
  ]);
}
