import type { types } from '@slack/bolt';
import type { Library } from '../ports.ts';
import { ENGLISH } from '../words/english.ts';
import type { Key, Words } from '../words/words.ts';
import { line, words as run, says } from './blocks.ts';
import { askButton, row } from './buttons.ts';
import { title } from './citation.ts';
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
 * @param ways The ways to ask, the name of a sentence for each.
 */
export function tell(topic: Topic, library: Library, ways: readonly Key[], words: Words = ENGLISH): Message {
  if (topic === 'articles') return listing(library, words);
  const lines =
    topic === 'help'
      ? [promise(library, words), ...ways.map((way) => words.say(way))]
      : about(library, words);
  const examples = topic === 'help' ? library.suggestions(EXAMPLES) : [];
  const buttons = examples.flatMap((question, at) => askButton(question, question, at));
  const invited = buttons.length === 0 ? [] : [words.say('try_these')];
  return told([...lines, ...invited], row(buttons));
}

function about(library: Library, words: Words): string[] {
  return [promise(library, words), words.say('about_quotes'), words.say('about_privacy')];
}

function listing({ articles, problems }: Library, words: Words): Message {
  if (articles.length === 0) {
    return told([`${words.say('no_articles')} ${words.say('first_article')}`], []);
  }
  const more = articles.length - LISTED;
  const kept = new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file)).size;
  return told(
    [
      words.say('can_quote_from', { articles: words.say('from_articles', { count: articles.length }) }),
      ...articles.slice(0, LISTED).map((article) => {
        const date = article.published ?? words.say('no_date');
        return `• ${clip(title(article), 120)} · ${clip(article.source ?? words.say('publisher_not_recorded'), 60)} · ${clip(date, 20)}`;
      }),
      ...(more > 0 ? [words.say('and_more', { count: more })] : []),
      ...(kept > 0 ? [words.say('files_unread', { count: kept })] : []),
    ],
    [],
  );
}

/** A message of sentences of ours, the first one larger, and what stands below them. */
export function told(lines: readonly string[], below: readonly types.KnownBlock[] = []): Message {
  const [first = '', ...rest] = lines;
  const grey: string[][] = [];
  for (let at = 0; at < rest.length; at += SLACK.contextElements)
    grey.push(rest.slice(at, at + SLACK.contextElements));
  return {
    text: lines
      .map((text) => escaped(clip(text, SLACK.text)))
      .join('\n')
      .slice(0, SLACK.fallback),
    blocks: [line(run(first)), ...grey.flatMap((some) => says(...some)), ...below],
  };
}
