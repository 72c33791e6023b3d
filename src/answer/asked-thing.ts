import type { Candidate } from '../intents/feature.ts';
import { ENGLISH } from '../text/languages/english.ts';
import { ABSTRACT } from './abstract-nouns.ts';
import type { Missing } from './answer.ts';
import { lost, textOf } from './met.ts';
import { officeAsked } from './office.ts';
import { isSomebody } from './somebody.ts';

/** The very thing that is asked for is not there: what is counted, what is to be explained. */
export function lacksThing(candidate: Candidate): Missing | null {
  return uncounted(candidate) ?? unexplained(candidate);
}

/** What goes without saying before a number: "14,200 started" tells how many people did. */
const UNCOUNTED = /^(?:people|persons?|times?|fans?|kids?|guests?|folks?|much|more)$/i;

/** A share is counted in percent. */
const HOW_MANY = /\bhow many\b(?!.*\b(?:per ?cent|percentage)\b)/iu;
/** Words that count without a number. */
const FEW_OR_MANY =
  /\b(?:none?|nobody|both|single|only|sole|few|several|couple|pair|dozens?|hundreds?|thousands?|millions?|half|third|once|twice)\b/iu;
const HOW_MANY_PEOPLE = /\bhow many (?:\p{L}+ )?(?:people|persons|fans|guests|kids)\b/iu;
/** A third round is no third of anybody. */
const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))$/i;

/** "The two nations' forces" are no two soldiers. */
const OF_STATES = /^\p{L}+ (?:nations|countries|sides|governments|states|parties|capitals)\b/u;

/** "How many books": the fact counts something, and not that. Of people any number of somebody tells. */
function uncounted(candidate: Candidate): Missing | null {
  const { question, index, fact } = candidate;
  if (question.wanted !== 'number') return null;
  const english = question.language === ENGLISH;
  const counted = english
    ? question.terms[question.counted]
    : question.terms.find(({ role }) => role === 'content');
  const text = textOf(candidate);
  const numbers = index.entities(fact).filter(({ kind }) => kind === 'number');
  const counts = (number: string) =>
    !ORDINAL.test(number) && !OF_STATES.test(text.slice(text.indexOf(number)));
  if (HOW_MANY_PEOPLE.test(question.text) || (counted !== undefined && isSomebody(counted.text)))
    return numbers.some(({ text: number }) => counts(number)) ? null : { kind: 'detail', detail: 'number' };
  const unasked = numbers.some(({ terms }) => terms.some((term) => !question.asked.has(term)));
  if (HOW_MANY.test(question.text) && !unasked && !FEW_OR_MANY.test(text))
    return { kind: 'detail', detail: 'number' };
  if (counted === undefined || (english && counted.part !== 'noun') || UNCOUNTED.test(counted.text))
    return null;
  return lost(candidate, counted) ? { kind: 'words', words: [counted.text] } : null;
}

const EXPLAINED = /^(?:so |and )?(?:what|which)(?:['’]?s| is| are| was| were) (?:the |an? |\p{L}+['’]s? )?/iu;

/** "What is the password for the portal?": what is asked for, before any "of" or "for", is not there. */
function unexplained(candidate: Candidate): Missing | null {
  const { question } = candidate;
  if (officeAsked(question, candidate.index) !== null) return null;
  const opening = EXPLAINED.exec(question.text)?.[0];
  if (opening === undefined) return null;
  const head = /^[^,?]*?(?= (?:of|for|in|on|at|to|from|with|about|by|that|which|who)\b|[,?]|$)/iu.exec(
    question.text.slice(opening.length),
  )?.[0];
  if (head === undefined || head === '') return null;
  const terms = question.terms.filter(
    (term) => term.role === 'content' && term.part === 'noun' && head.includes(term.text),
  );
  const last = terms.at(-1);
  return last !== undefined && !ABSTRACT.test(last.text) && lost(candidate, last)
    ? { kind: 'words', words: [last.text] }
    : null;
}
