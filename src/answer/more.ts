import { written } from '../facts/fact.ts';
import type { Candidate } from '../intents/feature.ts';
import type { Ranked, Ranking } from '../intents/rank.ts';
import { isSmall } from '../intents/smallness.ts';
import { withoutEnd } from './asked-anew.ts';

/** Most quotes of one answer. */
export const QUOTES = 3;
/** Share of the first fact's score from which on a further date is shown. */
const FOLLOWING = 0.4;
/** A further quote must rank within this many score points of the first. */
const CLOSE = 4;
/** A word met less than this in a fact is not met there. */
const MET = 0.3;

/**
 * Further facts that belong to the answer: other statements of the person whose words are wanted, and for "when"
 * the sentence that says what the date is about. None for most questions: one quote is easier to check than three.
 */
export function more({ question, ranked }: Ranking): Ranked[] {
  const [first, ...rest] = ranked;
  if (first === undefined) return [];
  if (question.wanted === 'date') return otherDates(question, first, rest);
  const topical = question.terms.some((term) => !term.subject && term.role !== 'asked');
  if (question.speakers.length === 0 || topical) return [];
  return rest
    .filter((other) => other.score > first.score - CLOSE && sameSpeaker(other.candidate, first.candidate))
    .slice(0, QUOTES - 1)
    .sort((a, b) => a.candidate.fact - b.candidate.fact);
}

const PAST = /\b(?:was|were|did|had)\b/i;
const AHEAD = /\b(?:scheduled|planned|due|slated|set|expected) (?:for|on|to)\b|\b(?:upcoming|next)\b/i;

/**
 * The quotes in the order in which they are shown: "When was it signed?" is answered first by the date of what has happened, then
 * by the sentence on the signing, whose date lies ahead.
 */
export function inOrder({ question }: Ranking, shown: readonly Ranked[]): Ranked[] {
  const ahead = (one: Ranked) => AHEAD.test(textOf(one));
  if (question.wanted !== 'date' || !PAST.test(question.text) || AHEAD.test(question.text)) return [...shown];
  return [...shown.filter((one) => !ahead(one)), ...shown.filter(ahead)];
}

function textOf({ candidate: { index, fact } }: Ranked): string {
  const found = index.facts[fact];
  return found === undefined ? '' : written(found);
}

/**
 * "When was it signed?" may be about another date of the article than the first fact's: where it lacks the verb, or its date lies
 * ahead of what has happened. Then the next best with a date is shown too. Of several facts on one thing each may have a date.
 */
function otherDates(question: Ranking['question'], first: Ranked, rest: readonly Ranked[]): Ranked[] {
  if (!isSmall(first.candidate.index)) return [];
  const own = question.terms.flatMap((term, at) => (term.role === 'asked' ? [] : [at]));
  const toCome = PAST.test(question.text) && AHEAD.test(textOf(first));
  if (own.length > 1 && !toCome && undatedVerb(first.candidate) === null) return [];
  const speaksOfIt = ({ candidate }: Ranked) =>
    undatedVerb(candidate) === null &&
    own.filter((at) => (candidate.evidence.here[at] ?? 0) >= MET).length >= Math.max(1, own.length - 1);
  const dated = ({ candidate: { index, fact } }: Ranked) =>
    index.entities(fact).some(({ kind }) => kind === 'date');
  return rest
    .filter((other) => other.score > first.score * FOLLOWING && dated(other) && (toCome || speaksOfIt(other)))
    .slice(0, 1);
}

/**
 * The verb that a question for a date ends in, as typed, where a fact does not have it by any word: its date may be of something
 * else.
 */
export function undatedVerb({ question, evidence }: Candidate): string | null {
  if (question.wanted !== 'date') return null;
  const missed = question.terms.find(
    ({ text, part, role }, at) =>
      part === 'verb' &&
      role !== 'asked' &&
      (evidence.here[at] ?? 0) < MET &&
      withoutEnd(question.text).endsWith(` ${text}`),
  );
  return missed?.text ?? null;
}

function sameSpeaker(a: Candidate, b: Candidate): boolean {
  const speakers = b.index.speakerTerms(b.fact);
  return a.index.speakerTerms(a.fact).some((term) => speakers.includes(term));
}
