import { written } from '../facts/fact.ts';
import { verbsOfSaying } from '../facts/saying.ts';
import type { Candidate } from '../intents/feature.ts';
import { ENGLISH } from '../text/languages/english.ts';
import type { Missing } from './answer.ts';
import { otherDate } from './asked-date.ts';
import { untold } from './asked-form.ts';
import { lacksKind } from './asked-kind.ts';
import { onlyMentioned } from './asked-meaning.ts';
import { lacksPerson } from './asked-person.ts';
import { lacksThing } from './asked-thing.ts';
import { lacksClaim } from './claims.ts';
import { MET, textOf } from './met.ts';
import { otherOfItsKind } from './siblings.ts';
import { isSeatFor } from './unheard.ts';

/**
 * What the first fact lacks of the very point of a question, as people ask of a folder they know little of: what is counted,
 * what is to be explained, what a yes-or-no question claims. Too strict for thousands of facts, where the gate knows better.
 */
export function nearMiss(candidate: Candidate): Missing | null {
  return (
    elsewhere(candidate) ??
    lacksThing(candidate) ??
    lacksKind(candidate) ??
    lacksClaim(candidate) ??
    lacksPerson(candidate) ??
    otherDate(candidate) ??
    untold(candidate) ??
    onlyMentioned(candidate) ??
    unturned(candidate) ??
    saysNothing(candidate) ??
    unsaid(candidate) ??
    unanswered(candidate) ??
    otherOfItsKind(candidate)
  );
}

const CAPITAL = /^\p{Lu}\p{Ll}/u;
/** What stands before a word that has its capital from its name, not from opening a sentence. */
const WITHIN = /[\p{L}\p{N},][”"’')]* [“"‘'(]*$/u;

/** A name of the question, by its capital, that is neither in the fact nor right before it: the same happened to somebody else, or elsewhere. */
function elsewhere(candidate: Candidate): Missing | null {
  const { question, evidence } = candidate;
  if (question.language !== ENGLISH) return null;
  const absent = question.terms.filter(
    (term, at) =>
      term.role !== 'asked' &&
      !isSeatFor(term) &&
      CAPITAL.test(term.text) &&
      WITHIN.test(question.text.slice(0, question.text.indexOf(term.text))) &&
      Math.max(
        evidence.here[at] ?? 0,
        evidence.associated[at] ?? 0,
        evidence.before[at] ?? 0,
        evidence.title[at] ?? 0,
      ) < MET,
  );
  if (absent.length === 0) return null;
  const unknown = absent.filter(({ variants }) => variants.length === 0);
  return unknown.length > 0
    ? { kind: 'names', names: unknown.map(({ text }) => text) }
    : { kind: 'evidence' };
}

/** Verbs that turn a matter into its opposite. */
const TURNS =
  /^(?:stop(?:ped)?|lift(?:ed)?|drop(?:ped)?|scrap(?:ped)?|revok\p{L}*|suspend\p{L}*|revers\p{L}*|abandon\p{L}*|cancel\p{L}*|reject\p{L}*|refus\p{L}*|delay(?:ed)?|postpon\p{L}*|critici[sz](?:e[sd]?|ing)|oppos\p{L}*|den(?:y|ied)|withdr\p{L}*|disagree\p{L}*|avoid\p{L}*|prevent\p{L}*)$/iu;

/** "Has it stopped buying oil": the fact tells of no stop. */
function unturned({ question, evidence }: Candidate): Missing | null {
  const missed = question.terms.find(({ text }, at) => TURNS.test(text) && (evidence.here[at] ?? 0) < MET);
  return missed === undefined ? null : { kind: 'words', words: [missed.text] };
}

const IGNORANCE =
  /\b(?:sa(?:ys|id|y)|ga?ve|knows?|knew|mentions?|mentioned|reveal(?:s|ed)?) (?:nothing|no (?:details?|word|reason|date|figures?))\b|\bdid not (?:say|give|disclose|reveal|comment|name|mention)\b/i;

/** "It says nothing about herring" answers no question that wants to be told something of herring. */
function saysNothing(candidate: Candidate): Missing | null {
  const { wanted, text } = candidate.question;
  if (wanted === 'confirmation' || wanted === 'statement' || wanted === 'reason' || IGNORANCE.test(text))
    return null;
  return IGNORANCE.test(textOf(candidate)) ? { kind: 'evidence' } : null;
}

const SPEECH =
  /\bwhat (?:did|does|do|has|have) (?:the )?(.+?) (?:say|think|tell|comment|reply|respond|argue|claim)\b/iu;

/** The article itself is no speaker: "what does the piece say". */
const ARTICLE =
  /^(?:article|piece|text|story|report|lede|lead|intro(?:duction)?|opening|author|writer|headline|document|page)s?$/i;

/** Somebody's words are asked for, and in the fact nobody speaks. */
function unsaid(candidate: Candidate): Missing | null {
  const { question, told } = candidate;
  const [, who] = SPEECH.exec(question.text) ?? [];
  if (who === undefined || told === undefined || question.wanted !== 'statement' || ARTICLE.test(who))
    return null;
  const spoken =
    told.statements.some(({ manner }) => manner !== 'narration') || !verbsOfSaying(written(told)).next().done;
  return spoken ? null : { kind: 'statement', speaker: who, about: null };
}

const REACTION =
  /\bhow (?:did|has|have|does|do|will) (?:the )?(.{1,60}?) (?:react|respond|reply|answer)\b|\b(?:reaction|response) (?:of|from) (?:the )?(\p{L}+)|(\p{L}+)['’]s (?:reaction|response)\b/iu;

const REACTS = /react|respon|reply|answer/i;

/** "How did Russia respond": nobody's words or views are in the fact. */
function unanswered({ question, told }: Candidate): Missing | null {
  if (!REACTS.test(question.text)) return null;
  const [found, ...whose] = REACTION.exec(question.text) ?? [];
  if (found === undefined || told === undefined) return null;
  if (told.statements.some(({ manner }) => manner !== 'narration')) return null;
  return { kind: 'statement', speaker: whose.find((who) => who !== undefined) ?? '', about: null };
}
