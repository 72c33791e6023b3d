import type { types } from '@slack/bolt';
import type { Library, Problem } from '../ports.ts';
import { line, plain, says, words } from './blocks.ts';
import { askButton } from './buttons.ts';
import { counted } from './counted.ts';
import { ECHO_LENGTH, SLACK } from './limits.ts';
import { EXAMPLES } from './refused.ts';
import { clip } from './shorten.ts';

const PROBLEMS = 10;

/** App Home: what can be quoted, what to try, the digests, and which files need a hand. */
export function homeView(library: Library, digests: readonly types.KnownBlock[] = []): types.HomeView {
  const blocks = [
    ...(library.articles.length === 0 ? empty() : contents(library)),
    ...digests,
    ...attention(library.problems),
  ];
  return { type: 'home', blocks: blocks.slice(0, SLACK.viewBlocks) };
}

function empty(): types.KnownBlock[] {
  return [
    { type: 'header', text: plain('No articles yet') },
    line(
      words('Drop a '),
      words('.txt', { code: true }),
      words(' or '),
      words('.md', { code: true }),
      words(' file into '),
      words('knowledge/', { code: true }),
      words(', and I can quote it.'),
    ),
  ];
}

function contents(library: Library): types.KnownBlock[] {
  const examples = library.suggestions(EXAMPLES);
  return [
    { type: 'header', text: plain('Footnote') },
    line(words(promise(library))),
    ...(examples.length === 0 ? [] : says('Questions to try:')),
    ...examples.flatMap((question, at): types.KnownBlock[] => {
      const [accessory] = askButton(question, 'Ask', at);
      const text = plain(clip(question, ECHO_LENGTH));
      return [accessory === undefined ? { type: 'section', text } : { type: 'section', text, accessory }];
    }),
    ...says(
      'Mention me in a channel, write to me here, or type /footnote and your question. /footnote help says more.',
    ),
  ];
}

/** What Footnote does and on how much: the first thing everybody is told. */
export function promise({ articles, facts }: Library): string {
  const quotable = facts.filter((fact) => fact.form !== 'heading').length;
  return `I answer only with sentences from ${counted(articles.length, 'article')} (${counted(quotable, 'sentence')}). If it isn’t in there, I’ll say so.`;
}

function attention(problems: readonly Problem[]): types.KnownBlock[] {
  if (problems.length === 0) return [];
  const shown = problems.toSorted((a, b) =>
    a.severity === b.severity ? 0 : a.severity === 'error' ? -1 : 1,
  );
  const more = problems.length - PROBLEMS;
  return [
    { type: 'divider' },
    line(words(`${counted(problems.length, 'file problem')}`, { bold: true })),
    ...shown.slice(0, PROBLEMS).flatMap((problem) => says(describe(problem))),
    ...says(more > 0 ? `And ${more} more.` : ''),
  ];
}

function describe({ file, line: at, message, fix }: Problem): string {
  return `${clip(file, 150)}${at === null ? '' : `, line ${at}`}: ${clip(message, 200)} ${clip(fix, 200)}`;
}
