import type { types } from '@slack/bolt';
import type { Library, Problem } from '../ports.ts';
import { ENGLISH } from '../words/english.ts';
import type { Words } from '../words/words.ts';
import { line, plain, words as run, says } from './blocks.ts';
import { askButton } from './buttons.ts';
import { ECHO_LENGTH, SLACK } from './limits.ts';
import { EXAMPLES } from './refused.ts';
import { clip } from './shorten.ts';

const PROBLEMS = 10;

/** App Home: what can be quoted, what to try, the digests, and which files need a hand. */
export function homeView(
  library: Library,
  words: Words = ENGLISH,
  digests: readonly types.KnownBlock[] = [],
): types.HomeView {
  const blocks = [
    ...(library.articles.length === 0 ? empty(words) : contents(library, words)),
    ...digests,
    ...attention(library.problems, words),
  ];
  return { type: 'home', blocks: blocks.slice(0, SLACK.viewBlocks) };
}

function empty(words: Words): types.KnownBlock[] {
  return [
    { type: 'header', text: plain(words.say('no_articles_title')) },
    line(...withCode(words.say('first_article'))),
  ];
}

/** The names of files and folders in a sentence stand out. */
function withCode(sentence: string): types.RichTextText[] {
  return sentence
    .split(/(\.txt|\.md|knowledge\/)/u)
    .filter((part) => part !== '')
    .map((part) => (/^(?:\.txt|\.md|knowledge\/)$/u.test(part) ? run(part, { code: true }) : run(part)));
}

function contents(library: Library, words: Words): types.KnownBlock[] {
  const examples = library.suggestions(EXAMPLES);
  return [
    { type: 'header', text: plain('Footnote') },
    line(run(promise(library, words))),
    ...(examples.length === 0 ? [] : says(words.say('questions_to_try'))),
    ...examples.flatMap((question, at): types.KnownBlock[] => {
      const [accessory] = askButton(question, words.say('ask'), at);
      const text = plain(clip(question, ECHO_LENGTH));
      return [accessory === undefined ? { type: 'section', text } : { type: 'section', text, accessory }];
    }),
    ...says(words.say('home_hint')),
  ];
}

/** What Footnote does and on how much: the first thing everybody is told. */
export function promise({ articles, facts }: Library, words: Words = ENGLISH): string {
  const quotable = facts.filter((fact) => fact.form !== 'heading').length;
  return words.say('promise', {
    articles: words.say('from_articles', { count: articles.length }),
    sentences: words.say('sentences', { count: quotable }),
  });
}

function attention(problems: readonly Problem[], words: Words): types.KnownBlock[] {
  if (problems.length === 0) return [];
  const shown = problems.toSorted((a, b) =>
    a.severity === b.severity ? 0 : a.severity === 'error' ? -1 : 1,
  );
  const more = problems.length - PROBLEMS;
  return [
    { type: 'divider' },
    line(run(words.say('file_problems', { count: problems.length }), { bold: true })),
    ...shown.slice(0, PROBLEMS).flatMap((problem) => says(describe(problem))),
    ...says(more > 0 ? words.say('and_more', { count: more }) : ''),
  ];
}

function describe({ file, line: at, message, fix }: Problem): string {
  return `${clip(file, 150)}${at === null ? '' : `, line ${at}`}: ${clip(message, 200)} ${clip(fix, 200)}`;
}
