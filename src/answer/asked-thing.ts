import { languagesOf } from '../facts/article-language.ts';
import type { Candidate } from '../intents/feature.ts';
import type { Question } from '../intents/question.ts';
import { languageOfQuestion } from '../text/detect.ts';
import { ENGLISH } from '../text/languages/english.ts';
import type { Missing } from './answer.ts';
import { lost, MET, met, tellsName, textOf } from './met.ts';
import { officeAsked } from './office.ts';
import { isSomebody } from './somebody.ts';

/** The very thing that is asked for is not there: what is counted, what is to be explained, things of a kind, an event. */
export function lacksThing(candidate: Candidate): Missing | null {
  return (
    uncounted(candidate) ??
    unexplained(candidate) ??
    unheld(candidate) ??
    unheldEvent(candidate) ??
    unhoused(candidate)
  );
}

/** What goes without saying before a number: "14,200 started" tells how many people did. */
const UNCOUNTED = /^(?:people|persons?|times?|fans?|kids?|guests?|folks?|much|more)$/i;

const HOW_MANY_PEOPLE = /\bhow many (?:\p{L}+ )?(?:people|persons|fans|guests|kids)\b/iu;
/** A third round is no third of anybody. */
const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))$/i;

/** "How many books": the fact counts something, and not that. Of people any number of somebody tells. */
function uncounted(candidate: Candidate): Missing | null {
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

/** "Which weapons", "what weapons will": things of a kind, not "what matters". */
const KIND =
  /\b(?:which|what(?= \p{L}+s (?:do|does|did|is|are|was|were|has|have|had|will|would|can|could)\b)) (\p{L}+s)\b/iu;
/** Other questions want a name, a date or an amount, whatever the word for it. */
const OPEN: ReadonlySet<Question['wanted']> = new Set(['thing', 'definition']);
/** The kind that is asked for must be met better than by a word that is only related: "armed" is no weapon. */
const MET_WELL = 0.65;

/** "Which weapons": things of the kind that is asked for are not there. */
function unheld(candidate: Candidate): Missing | null {
  const { question } = candidate;
  const [, kind] = KIND.exec(question.text) ?? [];
  if (!OPEN.has(question.wanted) || kind === undefined || ABSTRACT.test(kind) || isSomebody(kind))
    return null;
  const term = question.terms.find(({ text, role }) => text === kind && role === 'content');
  return term !== undefined && met(candidate, term) < MET_WELL ? { kind: 'words', words: [kind] } : null;
}

const EVENT =
  /\b(?:which|what) (?:\p{L}+ )?(event|meeting|conference|summit|forum|gathering|ceremony|interview|briefing|speech|rally|session|hearing|occasion)s?\b/iu;
/** What people gather for, or take part in. */
const EVENTS =
  /\b(?:events?|meetings?|conferences?|summits?|forums?|gatherings?|ceremon(?:y|ies)|interviews?|briefings?|speech(?:es)?|rall(?:y|ies)|sessions?|hearings?|talks|races?|match(?:es)?|finals?|marathons?|festivals?|fairs?|exhibitions?|concerts?|parades?|weddings?|funerals?|elections?|trials?|inaugurations?|visits?|dinners?|lunch(?:es)?|part(?:y|ies)|games?|tournaments?|championships?|olympics|cups?|shows?|launch(?:es)?|openings?|debates?|assembl(?:y|ies)|council|congress|protests?|battles?|wars?|attacks?|signings?)\b/giu;

/** "At which event did she speak": the fact tells of none that the question does not tell of itself. */
function unheldEvent(candidate: Candidate): Missing | null {
  const [, event] = EVENT.exec(candidate.question.text) ?? [];
  if (event === undefined) return null;
  const asked = candidate.question.text.toLowerCase();
  const told = [...textOf(candidate).matchAll(EVENTS)].some(
    ([word]) => !asked.includes(word.toLowerCase()) || word.toLowerCase().startsWith(event.toLowerCase()),
  );
  return told ? null : { kind: 'words', words: [event] };
}

/** Houses, sites and bodies that a city or a person does not stand for. */
const HOUSE =
  /\b(?:which|what) (?:\p{Ll}+ )??(hotel|building|hall|room|stadium|arena|street|road|school|university|college|church|airport|station|port|harbour|park|museum|restaurant|pub|island|village|theatre|cinema|hospital|clinic|embassy|palace|castle|institute|bank|company|firm|newspaper|magazine|agency|think tank|airline|brand|manufacturer|supplier|union|ministry)(?:e?s)?\b/iu;

/** "In which building": the fact has neither the word nor a name that may be one. */
function unhoused(candidate: Candidate): Missing | null {
  const [, house] = HOUSE.exec(candidate.question.text) ?? [];
  const term = candidate.question.terms.find(
    ({ text }) => house !== undefined && text.toLowerCase().startsWith(house),
  );
  if (house === undefined || term === undefined || met(candidate, term) >= MET) return null;
  return tellsName(candidate, (kind) => kind === 'organisation' || kind === 'name')
    ? null
    : { kind: 'words', words: [house] };
}
