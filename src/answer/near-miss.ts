import { languagesOf } from '../facts/article-language.ts';
import { written } from '../facts/fact.ts';
import { verbsOfSaying } from '../facts/saying.ts';
import type { Candidate } from '../intents/feature.ts';
import { inContext } from '../intents/features/coverage.ts';
import type { Question, Term } from '../intents/question.ts';
import { tellingness } from '../text/common-words.ts';
import { languageOfQuestion } from '../text/detect.ts';
import { ENGLISH } from '../text/languages/english.ts';
import type { Missing } from './answer.ts';
import { otherOfItsKind } from './siblings.ts';
import { isSomebody } from './somebody.ts';

/** A word met less than this in and around a fact is not met there. */
const MET = 0.3;
/** Words that tell less than this are left out of articles without saying anything. */
const TELLING = 0.35;

/**
 * What the first fact lacks of the very point of a question, as people ask of a folder they know little of: what is counted,
 * what is to be explained, what a yes-or-no question claims. Too strict for thousands of facts, where the gate knows better.
 */
export function nearMiss(candidate: Candidate): Missing | null {
  return (
    elsewhere(candidate) ??
    uncounted(candidate) ??
    unexplained(candidate) ??
    unclaimed(candidate) ??
    unheld(candidate) ??
    unnamed(candidate) ??
    otherPeriod(candidate) ??
    saysNothing(candidate) ??
    unsaid(candidate) ??
    otherOfItsKind(candidate)
  );
}

const ABBREVIATION = /^\p{Lu}[\p{Lu}\d.]{0,5}$/u;

/** A name of the question that stands nowhere in the fact's article: the same happened to somebody else. */
export function elsewhere({ question, evidence }: Candidate): Missing | null {
  const absent = question.terms.filter(
    ({ role, part, ordinary, text }, at) =>
      role === 'name' &&
      part !== 'verb' &&
      !ordinary &&
      !ABBREVIATION.test(text) &&
      !question.text.startsWith(text) &&
      Math.max(
        evidence.article[at] ?? 0,
        evidence.title[at] ?? 0,
        evidence.here[at] ?? 0,
        evidence.associated[at] ?? 0,
      ) < MET,
  );
  return absent.length > 0 ? { kind: 'names', names: absent.map(({ text }) => text) } : null;
}

/** What goes without saying before a number: "14,200 started" tells how many people did. */
const UNCOUNTED = /^(?:people|persons?|times?|fans?|kids?|guests?|folks?|much|more)$/i;

const HOW_MANY_PEOPLE = /\bhow many (?:\p{L}+ )?(?:people|persons|fans|guests|kids)\b/iu;
/** A third round is no third of anybody. */
const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))$/i;

/** "How many books": the fact counts something, and not that. Of people any number of somebody tells. */
export function uncounted(candidate: Candidate): Missing | null {
  const { question, index, fact } = candidate;
  const english = languageOfQuestion(question.text, languagesOf(index.articles)) === ENGLISH;
  const counted = english
    ? question.terms[question.counted]
    : question.terms.find(({ role }) => role === 'content');
  if (question.wanted !== 'number') return null;
  if (HOW_MANY_PEOPLE.test(question.text) || (counted !== undefined && isSomebody(counted.text)))
    return index.entities(fact).some(({ kind, text }) => kind === 'number' && !ORDINAL.test(text))
      ? null
      : { kind: 'detail', detail: 'number' };
  if (counted === undefined || (english && counted.part !== 'noun') || UNCOUNTED.test(counted.text))
    return null;
  return lost(candidate, counted) ? { kind: 'words', words: [counted.text] } : null;
}

const EXPLAINED = /^(?:so |and )?(?:what|which)(?:['’]?s| is| are| was| were) (?:the |an? |\p{L}+['’]s? )?/iu;

/** What is told without its name: who says "but" has an objection. */
const ABSTRACT =
  /^(?:criticisms?|objections?|complaints?|worr(?:y|ies)|concerns?|arguments?|results?|outcomes?|outlook|terms?|roles?|points?|messages?|problems?|issues?|goals?|aims?|purposes?|effects?|impacts?|consequences?|significance|importance|meaning|status|backgrounds?|differences?|names?|titles?|ideas?|plans?|stor(?:y|ies)|news|details?|facts?|kinds?|types?|sorts?|things?|ways?|parts?|benefits?|advantages?|reactions?|adjectives?|words?|examples?|entit(?:y|ies)|measures?|steps?|areas?|decisions?|topics?|subjects?|situations?)$/i;

/** "What is the password for the portal?": what is asked for, before any "of" or "for", is not there. */
export function unexplained(candidate: Candidate): Missing | null {
  const { question } = candidate;
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

const ANYONE = /^(?:was|were|is|are|did|has|have|does|do) any(?:one|body)\b/i;

/** "Was anyone hurt": what may have befallen somebody is not spoken of. */
export function unclaimed(candidate: Candidate): Missing | null {
  const { question } = candidate;
  if (!ANYONE.test(question.text)) return null;
  const missed = question.terms.filter((term) => term.role !== 'asked' && lost(candidate, term));
  return missed.length > 0 ? { kind: 'words', words: missed.map(({ text }) => text).slice(0, 3) } : null;
}

/** "Which weapons", "what weapons will": things of a kind, not "what matters". */
const KIND =
  /\b(?:which|what(?= \p{L}+s (?:do|does|did|is|are|was|were|has|have|had|will|would|can|could)\b)) (\p{L}+s)\b/iu;
/** Other questions want a name, a date or an amount, whatever the word for it. */
const OPEN: ReadonlySet<Question['wanted']> = new Set(['thing', 'definition']);
/** The kind that is asked for must be met better than by a word that is only related: "armed" is no weapon. */
const MET_WELL = 0.65;

/** "Which weapons": things of the kind that is asked for are not there. */
export function unheld(candidate: Candidate): Missing | null {
  const { question } = candidate;
  const [, kind] = KIND.exec(question.text) ?? [];
  if (!OPEN.has(question.wanted) || kind === undefined || ABSTRACT.test(kind) || isSomebody(kind))
    return null;
  const term = question.terms.find(({ text, role }) => text === kind && role === 'content');
  return term !== undefined && met(candidate, term) < MET_WELL ? { kind: 'words', words: [kind] } : null;
}

const WHICH = /\b(?:which|what) (?:other |two |three )?(\p{L}+)/iu;

/** "Which engineer": a fact that tells of "an engineer" names none. */
export function unnamed({ question, index, fact }: Candidate): Missing | null {
  const [, who] = WHICH.exec(question.text) ?? [];
  if (who === undefined || !isSomebody(who)) return null;
  const named = index
    .entities(fact)
    .some(
      ({ kind, terms }) =>
        (kind === 'person' || kind === 'name' || kind === 'nation') &&
        terms.some((term) => !question.asked.has(term)),
    );
  return named ? null : { kind: 'detail', detail: 'person' };
}

const PERIOD =
  /\b(?:last|next|this|previous) (?:week|month|year|season|summer|winter|spring|autumn|decade|century|time)\b/iu;

/** "Last year" is the asker's, unless the fact says it. */
export function otherPeriod(candidate: Candidate): Missing | null {
  const [period] = PERIOD.exec(candidate.question.text) ?? [];
  return period === undefined || textOf(candidate).toLowerCase().includes(period.toLowerCase())
    ? null
    : { kind: 'words', words: [period] };
}

const IGNORANCE =
  /\b(?:sa(?:ys|id|y)|ga?ve|knows?|knew|mentions?|mentioned|reveal(?:s|ed)?) (?:nothing|no (?:details?|word|reason|date|figures?))\b|\bdid not (?:say|give|disclose|reveal|comment|name|mention)\b/i;

/** "It says nothing about herring" answers no question that wants to be told something of herring. */
export function saysNothing(candidate: Candidate): Missing | null {
  const { wanted, text } = candidate.question;
  if (wanted === 'confirmation' || wanted === 'statement' || wanted === 'reason' || IGNORANCE.test(text))
    return null;
  return IGNORANCE.test(textOf(candidate)) ? { kind: 'evidence' } : null;
}

const SPEECH =
  /\bwhat (?:did|does|do|has|have) (?:the )?(.+?) (?:say|think|tell|comment|reply|respond|argue|claim)\b/iu;

/** Somebody's words are asked for, and in the fact nobody speaks. */
export function unsaid(candidate: Candidate): Missing | null {
  const { question, index, fact } = candidate;
  const [, who] = SPEECH.exec(question.text) ?? [];
  const found = index.facts[fact];
  if (who === undefined || found === undefined || question.wanted !== 'statement') return null;
  const spoken =
    found.statements.some(({ manner }) => manner !== 'narration') ||
    !verbsOfSaying(written(found)).next().done;
  return spoken ? null : { kind: 'statement', speaker: who, about: null };
}

/** How well a word is met in, around or above the fact, 0..1. */
function met(candidate: Candidate, term: Term): number {
  const { question, evidence } = candidate;
  const at = question.terms.indexOf(term);
  return Math.max(inContext(candidate)[at] ?? 0, evidence.associated[at] ?? 0, evidence.title[at] ?? 0);
}

function lost(candidate: Candidate, term: Term): boolean {
  const telling = term.role !== 'content' || tellingness(term.text.toLowerCase()) >= TELLING;
  return telling && met(candidate, term) < MET;
}

function textOf({ index, fact }: Candidate): string {
  const found = index.facts[fact];
  return found === undefined ? '' : written(found);
}
