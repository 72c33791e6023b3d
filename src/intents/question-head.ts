import type { PartOfSpeech } from '../text/natural.ts';
import type { Token } from '../text/tokens.ts';

const ASKING = /^(?:what|which|whose)$/;
const BE = /^(?:is|are|was|were)$/;
const ENDS =
  /^(?:is|are|was|were|did|do|does|has|have|had|can|could|will|would|should|may|might|must|of|in|on|at|by|for|to|from|with|about|that|which|who)$/;
const ARTICLE = /^(?:the|an?)$/;
/** Of the word after them it is asked what kind it is, or what it is called. */
const KIND = /^(?:kind|type|sort|form|class|category|name|title|nickname)s?$/;
/** A noun phrase of a question is hardly longer. */
const LONGEST = 7;

/**
 * Place among a question's words of the noun that says what is asked for: the treaty of "which two treaties", the arches of "what kind of
 * arches", the treaty of "what is the name of the treaty", the capital of "what is the capital of Norway". -1 where no noun says it.
 */
export function headOf(tokens: readonly Token[], parts: readonly PartOfSpeech[]): number {
  const asking = tokens.findIndex(({ word }) => ASKING.test(word));
  if (asking === -1) return -1;
  const named = lastOfPhrase(tokens, parts, asking + 1);
  if (named !== -1) return named;
  return BE.test(tokens[asking + 1]?.word ?? '') ? lastOfPhrase(tokens, parts, asking + 2) : -1;
}

function lastOfPhrase(tokens: readonly Token[], parts: readonly PartOfSpeech[], from: number): number {
  let last = -1;
  for (let at = from; at < Math.min(tokens.length, from + LONGEST); at++) {
    const word = tokens[at]?.word ?? '';
    if (KIND.test(word) && tokens[at + 1]?.word === 'of') at++;
    else if (ENDS.test(word) || (parts[at] === 'verb' && !word.endsWith('ing'))) break;
    else if (!ARTICLE.test(word)) last = at;
  }
  return last;
}
