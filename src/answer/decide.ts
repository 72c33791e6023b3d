import { isSameFact } from '../facts/fact.ts';
import type { InvertedIndex } from '../intents/inverted-index.ts';
import type { Wanted } from '../intents/question-type.ts';
import { type Ranking, rank } from '../intents/rank.ts';
import { EVERYWHERE, type Scope } from '../intents/retrieve.ts';
import type { Lexicon } from '../text/lexicon.ts';
import type { Answer, Citation, Look } from './answer.ts';
import { asksForMore, followUp, leansOnBefore } from './follow-up.ts';
import { confidence } from './gate.ts';
import { judge } from './judge.ts';
import { partsOf } from './parts.ts';
import { preferred } from './prefer.ts';
import { readings } from './readings.ts';
import { notAsked } from './small-talk.ts';
import type { Before } from './spoken-of.ts';
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
  const ranked = (question: string, within: Scope) => preferred(rank(index, lexicon, question, within));
  const judged = (ranking: Ranking) => judge(index, ranking, confidence(ranking));
  const look: Look = (question, within) => judged(ranked(question, within));
  const ranking = ranked(text, scope);
  const whole = judged(ranking);
  const parts = partsOf(ranking.question);
  if (parts !== null) return { answer: together(index, lexicon, whole, parts, look, scope), ranking };
  return { answer: readings(ranking, whole, look, scope), ranking };
}

/**
 * Answers a text that may be a follow-up to another question: then in the articles that one was answered from, and in all where
 * those do not answer. The answer says what the text was read as. A text that stands for itself is answered as by {@link decide}.
 * One that leans on what was said ("when was it signed?") is also looked up there as it stands, where what it was read as is not
 * answered. What "else" was said is nothing that was quoted before.
 */
export function decideAfter(
  index: InvertedIndex,
  lexicon: Lexicon,
  before: Before,
  text: string,
  scope: Scope = EVERYWHERE,
): Decision {
  const readAs = followUp(index, lexicon, before, text);
  const there = articlesOf(index, before.facts, scope);
  if (there !== null) {
    const near = readAs === null ? null : decide(index, lexicon, readAs, there);
    if (near !== null && readAs !== null && near.answer.kind !== 'refused') {
      const more = asksForMore(index, before, text);
      return { ...near, answer: { ...(more ? withoutQuoted(near.answer, before) : near.answer), readAs } };
    }
    const asItStands = leansOnBefore(index, before, text) ? decide(index, lexicon, text, there) : null;
    const telling = readAs === null || MEASURED.has(asItStands?.ranking?.question.wanted ?? 'thing');
    if (asItStands?.answer.kind === 'found' && telling) return asItStands;
  }
  const { answer, ranking } = decide(index, lexicon, readAs ?? text, scope);
  return { answer: readAs === null ? answer : { ...answer, readAs }, ranking };
}

/** What a text is looked up for as it stands though it was read as more: a date or an amount shows what it is of. */
const MEASURED: ReadonlySet<Wanted> = new Set(['date', 'duration', 'money', 'number', 'percent', 'place']);

/** "What else did he say?": without what was quoted before, unless nothing else is left. */
function withoutQuoted(answer: Answer, { facts }: Before): Answer {
  if (answer.kind !== 'found') return answer;
  const isNew = ({ fact }: Citation) => !facts.some((quoted) => isSameFact(quoted, fact));
  const [first, ...rest] = answer.citations.filter(isNew);
  return first === undefined ? answer : { ...answer, citations: [first, ...rest] };
}
