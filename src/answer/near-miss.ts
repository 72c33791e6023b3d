import { written } from '../facts/fact.ts';
import { verbsOfSaying } from '../facts/saying.ts';
import type { Candidate } from '../intents/feature.ts';
import type { Missing } from './answer.ts';
import { lacksKind } from './asked-kind.ts';
import { lacksPerson } from './asked-person.ts';
import { lacksThing } from './asked-thing.ts';
import { lacksClaim } from './claims.ts';
import { MET, textOf } from './met.ts';
import { otherOfItsKind } from './siblings.ts';

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
    otherPeriod(candidate) ??
    timeless(candidate) ??
    vague(candidate) ??
    unmarked(candidate) ??
    saysNothing(candidate) ??
    unsaid(candidate) ??
    unanswered(candidate) ??
    otherOfItsKind(candidate)
  );
}

const ABBREVIATION = /^\p{Lu}[\p{Lu}\d.]{0,5}$/u;

/** A name of the question that stands nowhere in the fact's article: the same happened to somebody else. */
function elsewhere({ question, evidence }: Candidate): Missing | null {
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
  if (absent.length === 0) return null;
  const unknown = absent.filter(({ variants }) => variants.length === 0);
  return unknown.length > 0
    ? { kind: 'names', names: unknown.map(({ text }) => text) }
    : { kind: 'evidence' };
}

const PERIOD =
  /(?<!\bfor the )\b(?:last|next|this|previous) (?:week|month|year|season|summer|winter|spring|autumn|decade|century|time)\b/iu;

/** "Last year" is the asker's, unless the fact says it. */
function otherPeriod(candidate: Candidate): Missing | null {
  const [period] = PERIOD.exec(candidate.question.text) ?? [];
  return period === undefined || textOf(candidate).toLowerCase().includes(period.toLowerCase())
    ? null
    : { kind: 'words', words: [period] };
}

const WHAT_TIME = /\b(?:what|which) (?:time|hour)\b(?! of (?:the )?(?:day|week|month|year))/i;
/** A time of day, by the clock or by the light. */
const TIME_OF_DAY =
  /\d[:.]\d\d|\b\d+ ?[ap]\.?m\b|o['’]clock|\b(?:noon|midday|midnight|hours?|minutes?|morning|evening|afternoon|night|overnight|half past|quarter|sunrise|sunset|dawn|dusk|\w+ past \w+)\b/i;

/** "At what time": a day is no answer. */
function timeless(candidate: Candidate): Missing | null {
  if (!WHAT_TIME.test(candidate.question.text) || TIME_OF_DAY.test(textOf(candidate))) return null;
  return { kind: 'detail', detail: 'date' };
}

const VAGUE = /^(?:recently|lately|soon|earlier|later|now|currently|previously|once|already)$/i;

/** "When did she say so": "recently" is no date. */
function vague({ question, index, fact }: Candidate): Missing | null {
  const dates = question.wanted === 'date' ? index.entities(fact).filter(({ kind }) => kind === 'date') : [];
  return dates.length > 0 && dates.every(({ text }) => VAGUE.test(text))
    ? { kind: 'detail', detail: 'date' }
    : null;
}

/** What happens once, on a day of its own and at a place of its own. */
const ONCE =
  /^(?:born|dies?|died|found|founded|established?|appointed|elected|marry|married|educated|raised|retired?|resign(?:ed)?|graduated?|opened|expired?|built|ratif(?:y|ied)|buried|studied|invented)$/i;

/** "When was she appointed": the date or place of a fact that speaks of no appointment is of something else. */
function unmarked({ question, evidence }: Candidate): Missing | null {
  if (question.wanted !== 'date' && question.wanted !== 'place') return null;
  const missed = question.terms.find(({ text }, at) => ONCE.test(text) && (evidence.here[at] ?? 0) < MET);
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

/** "How did Russia respond": nobody's words or views are in the fact. */
function unanswered({ question, told }: Candidate): Missing | null {
  const [found, ...whose] = REACTION.exec(question.text) ?? [];
  if (found === undefined || told === undefined) return null;
  if (told.statements.some(({ manner }) => manner !== 'narration')) return null;
  return { kind: 'statement', speaker: whose.find((who) => who !== undefined) ?? '', about: null };
}
