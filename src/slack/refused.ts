import type { Answer } from '../answer/answer.ts';
import { missingText } from '../answer/missing.ts';
import type { Library } from '../ports.ts';
import { line, says, words } from './blocks.ts';
import type { Body, Space } from './body.ts';
import { askButton } from './buttons.ts';
import { nearBody } from './found.ts';
import { ECHO_LENGTH } from './limits.ts';
import { clip } from './shorten.ts';

/** How many questions are offered as examples. */
export const EXAMPLES = 3;
const FIRST_ARTICLE = 'Drop a .txt or .md file into knowledge/, and I can quote it.';

/** Why there is no answer, and what there is instead: near passages, or questions that can be answered. */
export function refusedBody(
  answer: Extract<Answer, { kind: 'refused' }>,
  library: Library,
  space: Space,
): Body {
  const { missing, nearest } = answer;
  if (missing.kind === 'nothing_asked' || missing.kind === 'not_a_question') return invitation(library);
  const why = clip(missingText(missing, library.articles.length), 2 * ECHO_LENGTH);
  if (missing.kind === 'too_long' || missing.kind === 'no_articles') {
    const hint = missing.kind === 'no_articles' ? [FIRST_ARTICLE] : [];
    return { blocks: [line(words(why)), ...says(...hint)], buttons: [], fallback: [why, ...hint] };
  }
  const near = nearBody(nearest, space);
  const label = near.blocks.length === 0 ? [] : ['Related, not an answer:'];
  return {
    blocks: [
      line(words('Not in my articles.', { bold: true })),
      ...says(why),
      ...says(...label),
      ...near.blocks,
    ],
    buttons: near.buttons,
    fallback: [`Not in my articles. ${why}`, ...label, ...near.fallback],
  };
}

/** Whether a refusal says something about the articles, so that showing it to others makes sense. */
export function saysSomething(answer: Answer): boolean {
  if (answer.kind !== 'refused') return answer.kind === 'found';
  return !['nothing_asked', 'not_a_question', 'too_long', 'no_articles'].includes(answer.missing.kind);
}

function invitation(library: Library): Body {
  const examples = library.suggestions(EXAMPLES);
  if (examples.length === 0) {
    const empty =
      'Ask me a question, and I answer with sentences from the articles. There are no articles yet.';
    return { blocks: [line(words(empty))], buttons: [], fallback: [empty] };
  }
  const ask = 'Ask me about the articles, for example:';
  return {
    blocks: [line(words(ask))],
    buttons: examples.flatMap((question, at) => askButton(question, question, at)),
    fallback: [ask, ...examples.map((question) => clip(question, ECHO_LENGTH))],
  };
}
