import type { InvertedIndex } from '../intents/inverted-index.ts';
import { type Ranking, rank } from '../intents/rank.ts';
import { EVERYWHERE, type Scope } from '../intents/retrieve.ts';
import type { Lexicon } from '../text/lexicon.ts';
import type { Answer } from './answer.ts';
import { type Before, followUp } from './follow-up.ts';
import { confidence } from './gate.ts';
import { judge } from './judge.ts';
import { partsOf } from './parts.ts';
import { preferred } from './prefer.ts';
import { readings } from './readings.ts';
import { notAsked } from './small-talk.ts';
import { articlesOf, together } from './together.ts';

/** What an answer is made from: what was asked, how the facts rank, and how sure the gate is. */
export interface Decision {
  readonly answer: Answer;
  /** Null where the text was no question and nothing was looked up. */
  readonly ranking: Ranking | null;
}

/**
 * Answers from the index alone: no clock, no network, no model. The same question gets the same answer, and a
 * refusal does not change when it is asked again. A text that asks several things is answered part by part.
 */
export function decide(
  index: InvertedIndex,
  lexicon: Lexicon,
  text: string,
  scope: Scope = EVERYWHERE,
): Decision {
  const nothing = index.facts.length === 0 ? ({ kind: 'no_articles' } as const) : notAsked(text);
  if (nothing !== null)
    return { answer: { kind: 'refused', missing: nothing, nearest: [], confidence: 0 }, ranking: null };
  const look: Look = (question, within) => {
    const ranking = preferred(rank(index, lexicon, question, within));
    return { answer: judge(index, ranking, confidence(ranking)), ranking };
  };
  const whole = look(text, scope);
  const { ranking } = whole;
  const answered = (question: string, within: Scope) => look(question, within).answer;
  const parts = partsOf(ranking.question);
  if (parts !== null) return { answer: together(index, whole.answer, parts, answered, scope), ranking };
  return { answer: readings(ranking, whole.answer, answered, scope), ranking };
}

type Look = (question: string, scope: Scope) => { readonly answer: Answer; readonly ranking: Ranking };

/**
 * Answers a text that may be a follow-up to another question: then in the articles that one was answered from, and in all where
 * those do not answer. The answer says what the text was read as. A text that stands for itself is answered as by {@link decide}.
 */
export function decideAfter(
  index: InvertedIndex,
  lexicon: Lexicon,
  before: Before,
  text: string,
  scope: Scope = EVERYWHERE,
): Decision {
  const readAs = followUp(index, before, text);
  if (readAs === null) return decide(index, lexicon, text, scope);
  const there = articlesOf(index, before.facts, scope);
  const near = there === null ? null : decide(index, lexicon, readAs, there);
  const { answer, ranking } =
    near !== null && near.answer.kind !== 'refused' ? near : decide(index, lexicon, readAs, scope);
  return { answer: { ...answer, readAs }, ranking };
}
