import { ENTITY_BITS } from '../facts/entity-bits.ts';
import type { EntityKind } from '../facts/fact.ts';
import type { Candidate } from '../intents/feature.ts';
import { offered } from '../intents/features/answer-type.ts';
import type { Question } from '../intents/question.ts';
import type { Ranking } from '../intents/rank.ts';
import { isNation } from '../text/gazetteer.ts';
import type { Detail, Missing } from './answer.ts';

const NEEDS: readonly { wanted: Question['wanted']; kinds: readonly EntityKind[]; detail: Detail }[] = [
  { wanted: 'money', kinds: ['money'], detail: 'amount' },
  { wanted: 'percent', kinds: ['percent'], detail: 'percentage' },
  { wanted: 'number', kinds: ['number', 'percent', 'money'], detail: 'number' },
  { wanted: 'duration', kinds: ['duration'], detail: 'duration' },
  { wanted: 'date', kinds: ['date'], detail: 'date' },
  { wanted: 'place', kinds: ['place', 'organisation'], detail: 'place' },
  { wanted: 'nation', kinds: ['nation', 'place'], detail: 'country' },
  { wanted: 'person', kinds: ['person', 'organisation', 'nation', 'name'], detail: 'person' },
];

/** A fact with what is wanted answers in place of one without it when it scores this share of the other's score. */
const NEARLY_AS_GOOD = 0.6;
/** Kinds that a sentence seldom holds by chance, unlike people and numbers. */
const SELDOM: ReadonlySet<Question['wanted']> = new Set(['place', 'date', 'duration', 'money', 'percent']);
const INTERROGATIVE = /\b(?:who|whom|whose|what|which|when|where|how)\b/i;
/** A date that names a day, a month or a year, unlike "recently". */
const DAY =
  /\d|day\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** An amount, date, place or person is asked for, and the fact has none that the question did not name itself. */
export function lackingDetail(candidate: Candidate): Missing | null {
  const need = NEEDS.find(({ wanted }) => wanted === candidate.question.wanted);
  return need === undefined || satisfies(candidate, need.kinds)
    ? null
    : { kind: 'detail', detail: need.detail };
}

/**
 * Where the first fact has no place for "where" or no date for "when", a fact close behind it that has one is the
 * answer: "Where was it signed?" is told by the sentence that names the city, not by the one that tells of the
 * signing at more length.
 */
export function preferDetail(ranking: Ranking): Ranking {
  const [first] = ranking.ranked;
  if (first === undefined || !SELDOM.has(ranking.question.wanted) || lackingDetail(first.candidate) === null)
    return ranking;
  const better = ranking.ranked.find(
    (other) => other.score > first.score * NEARLY_AS_GOOD && lackingDetail(other.candidate) === null,
  );
  if (better === undefined) return ranking;
  return { ...ranking, ranked: [better, ...ranking.ranked.filter((other) => other !== better)] };
}

function satisfies(candidate: Candidate, kinds: readonly EntityKind[]): boolean {
  const { index, fact, question } = candidate;
  const found = index.entities(fact);
  const has = (kind: EntityKind) => found.some((entity) => entity.kind === kind);
  if (question.wanted === 'nation') return found.some(({ text }) => isNation(bare(text)));
  if (question.wanted === 'place' && !INTERROGATIVE.test(question.text)) return has('place');
  if ((offered(candidate) & kinds.reduce((bits, kind) => bits | ENTITY_BITS[kind], 0)) === 0) return false;
  if (question.wanted !== 'date') return true;
  const dates = found.filter(({ kind }) => kind === 'date').map(({ text }) => text);
  if (/\byears?\b/i.test(question.text)) return dates.some((date) => /\d{4}|\d\ds\b/.test(date));
  return !/\b(?:date|day|month)\b/i.test(question.text) || dates.some((date) => DAY.test(date));
}

function bare(name: string): string {
  return name.toLowerCase().replace(/['’]s$|[*_]/g, '');
}
