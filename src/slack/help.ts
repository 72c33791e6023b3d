import type { types } from '@slack/bolt';
import type { Library } from '../ports.ts';
import { line, says, words } from './blocks.ts';
import { askButton, row } from './buttons.ts';
import { title } from './citation.ts';
import { counted } from './counted.ts';
import { escaped } from './escapes.ts';
import { promise } from './home-view.ts';
import { SLACK } from './limits.ts';
import type { Message } from './message.ts';
import { EXAMPLES } from './refused.ts';
import { clip } from './shorten.ts';

/** The words after `/footnote` that are no question, when nothing else stands there. */
export const TOPICS = ['help', 'articles', 'about'] as const;
/** Something `/footnote` tells about itself. */
export type Topic = (typeof TOPICS)[number];

const LISTED = 20;

/**
 * What `/footnote help`, `articles` and `about` say.
 *
 * @param ways The ways to ask, one sentence each.
 */
export function tell(topic: Topic, library: Library, ways: readonly string[]): Message {
  if (topic === 'articles') return listing(library);
  const lines = topic === 'help' ? [promise(library), ...ways] : about(library);
  const examples = topic === 'help' ? library.suggestions(EXAMPLES) : [];
  const buttons = examples.flatMap((question, at) => askButton(question, question, at));
  const invited = buttons.length === 0 ? [] : ['Try one of these:'];
  return message([...lines, ...invited], row(buttons));
}

function about(library: Library): string[] {
  return [
    promise(library),
    'Every quote is copied character for character from an article, with its paragraph and sentence; only the marks of emphasis become bold. I never write an answer of my own, and I never summarise.',
    'What you ask goes nowhere but to me and back to Slack, and I do not read your channels.',
  ];
}

function listing({ articles, problems }: Library): Message {
  if (articles.length === 0) {
    return message(['No articles yet. Drop a .txt or .md file into knowledge/, and I can quote it.'], []);
  }
  const more = articles.length - LISTED;
  const kept = new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file)).size;
  return message(
    [
      `I can quote from ${counted(articles.length, 'article')}:`,
      ...articles.slice(0, LISTED).map((article) => {
        const date = article.published ?? 'date not recorded';
        return `• ${clip(title(article), 120)} · ${clip(article.source ?? 'publisher not recorded', 60)} · ${clip(date, 20)}`;
      }),
      ...(more > 0 ? [`And ${more} more.`] : []),
      ...(kept > 0 ? [`${counted(kept, 'file')} could not be read; App Home says which.`] : []),
    ],
    [],
  );
}

function message(lines: readonly string[], below: readonly types.KnownBlock[]): Message {
  const [first = '', ...rest] = lines;
  const grey: string[][] = [];
  for (let at = 0; at < rest.length; at += SLACK.contextElements)
    grey.push(rest.slice(at, at + SLACK.contextElements));
  return {
    text: lines
      .map((text) => escaped(clip(text, SLACK.text)))
      .join('\n')
      .slice(0, SLACK.fallback),
    blocks: [line(words(first)), ...grey.flatMap((some) => says(...some)), ...below],
  };
}
