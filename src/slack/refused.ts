import type { Answer } from '../answer/answer.ts';
import type { Library } from '../ports.ts';
import { missingText } from '../words/missing.ts';
import type { Words } from '../words/words.ts';
import { line, words as run, says } from './blocks.ts';
import type { Body, Space } from './body.ts';
import { askButton } from './buttons.ts';
import { nearBody } from './found.ts';
import { ECHO_LENGTH } from './limits.ts';
import { clip } from './shorten.ts';

/** How many questions are offered as examples. */
export const EXAMPLES = 3;

/** Why there is no answer, and what there is instead: near passages, or questions that can be answered. */
export function refusedBody(
  answer: Extract<Answer, { kind: 'refused' }>,
  library: Library,
  space: Space,
  words: Words,
): Body {
  const { missing, nearest } = answer;
  if (missing.kind === 'nothing_asked' || missing.kind === 'not_a_question')
    return invitation(library, words);
  const why = clip(missingText(missing, library.articles.length, words), 2 * ECHO_LENGTH);
  if (missing.kind === 'too_long' || missing.kind === 'no_articles') {
    const hint = missing.kind === 'no_articles' ? [words.say('first_article')] : [];
    return { blocks: [line(run(why)), ...says(...hint)], buttons: [], fallback: [why, ...hint] };
  }
  const near = nearBody(nearest, space, words);
  const label = near.blocks.length === 0 ? [] : [words.say('related')];
  return {
    blocks: [
      line(run(words.say('not_in_articles'), { bold: true })),
      ...says(why),
      ...says(...label),
      ...near.blocks,
    ],
    buttons: near.buttons,
    fallback: [`${words.say('not_in_articles')} ${why}`, ...label, ...near.fallback],
  };
}

/** Whether a refusal says something about the articles, so that showing it to others makes sense. */
export function saysSomething(answer: Answer): boolean {
  if (answer.kind !== 'refused') return answer.kind === 'found';
  return !['nothing_asked', 'not_a_question', 'too_long', 'no_articles'].includes(answer.missing.kind);
}

function invitation(library: Library, words: Words): Body {
  const examples = library.suggestions(EXAMPLES);
  if (examples.length === 0) {
    const empty = words.say('ask_me_later');
    return { blocks: [line(run(empty))], buttons: [], fallback: [empty] };
  }
  const ask = words.say('ask_me');
  return {
    blocks: [line(run(ask))],
    buttons: examples.flatMap((question, at) => askButton(question, question, at)),
    fallback: [ask, ...examples.map((question) => clip(question, ECHO_LENGTH))],
  };
}
