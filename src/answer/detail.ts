import { languageOf } from '../facts/article-language.ts';
import { ENTITY_BITS } from '../facts/entity-bits.ts';
import { type EntityKind, written } from '../facts/fact.ts';
import type { Candidate } from '../intents/feature.ts';
import { isPerson, type Question } from '../intents/question.ts';
import { asksAge } from '../intents/question-words.ts';
import type { Ranking } from '../intents/rank.ts';
import { isSmall } from '../intents/smallness.ts';
import { isNation } from '../text/gazetteer.ts';
import { ENGLISH } from '../text/languages/english.ts';
import type { Detail, Missing } from './answer.ts';
import { MET, met } from './met.ts';
import { toldOtherwise } from './told-otherwise.ts';

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

/** A fact with what is wanted answers in place of one without it when it ranks within this many score points of it. */
const NEARLY_AS_GOOD = 8;
/** Kinds that a sentence seldom holds by chance, unlike people and numbers. */
const SELDOM: ReadonlySet<Question['wanted']> = new Set([
  'place',
  'nation',
  'date',
  'duration',
  'money',
  'percent',
]);
const INTERROGATIVE = /\b(?:who|whom|whose|what|which|when|where|how)\b/i;
/** A date that names a day, a month or a year, unlike "recently". */
const DAY =
  /\d|day\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** An amount, date or place is asked for, and the fact has none that the question did not name itself. */
export function lackingDetail(candidate: Candidate): Missing | null {
  const { wanted } = candidate.question;
  if (wanted === 'person' || (wanted === 'place' && isSomewhere(candidate))) return null;
  return lacking(candidate);
}

/** Somebody is asked for, and the fact names nobody whom the question did not name itself. */
export function lackingPerson(candidate: Candidate): Missing | null {
  if (candidate.question.wanted !== 'person') return null;
  return !isReadFor(candidate) && leavesOut(candidate) && !satisfies(candidate, ['person'])
    ? { kind: 'detail', detail: 'person' }
    : lacking(candidate);
}

/** A word of the question is met neither in the fact nor around it: who did something else is told, or nobody is. */
function leavesOut(candidate: Candidate): boolean {
  return candidate.question.terms.some((term) => term.role === 'content' && met(candidate, term) < MET);
}

function lacking(candidate: Candidate): Missing | null {
  if (!isReadFor(candidate)) return null;
  const need = NEEDS.find(({ wanted }) => wanted === candidate.question.wanted);
  return need === undefined || satisfies(candidate, need.kinds) || toldOtherwise(candidate)
    ? null
    : { kind: 'detail', detail: need.detail };
}

/** Kinds of names are told by English words; in other languages only dates and amounts are read. */
const NAMED: ReadonlySet<Question['wanted']> = new Set(['person', 'place', 'nation']);

/** Whether the fact's language is one in which what is wanted can be read off a sentence. */
function isReadFor({ index, fact, question }: Candidate): boolean {
  const article = index.facts[fact]?.article;
  const language = article === undefined ? ENGLISH : languageOf(article);
  return (
    language === ENGLISH || (!NAMED.has(question.wanted) && (language.measures !== null || !language.spaced))
  );
}

/** "In the park", "at Disneyland": places that no list knows. */
const WHERE =
  /\b(?:in|at|near|inside|within|outside|on) (?:the|an?|its|their|his|her)\b|\b(?:in|at|near|inside|within|outside) \p{Lu}/u;
const WHENCE = /\b(?:from|to|into|through|of) (?:the|an?|its|their|\p{Lu})/u;
const MOVES = /\b(?:from|to|come|comes|came|go|goes|went|originate[sd]?|leave|leaves)\b/i;

function isSomewhere({ index, fact, question }: Candidate): boolean {
  const found = index.facts[fact];
  if (found === undefined) return false;
  const text = written(found);
  return WHERE.test(text) || (MOVES.test(question.text) && WHENCE.test(text));
}

/**
 * Where the first fact has no place for "where" or no date for "when", a fact close behind it that has one is the
 * answer: "Where was it signed?" is told by the sentence that names the city, not by the one that tells of the
 * signing at more length. Only in a small folder: among many articles the ranker knows better (1.5 points on `squad-a`).
 */
export function preferDetail(ranking: Ranking): Ranking {
  const [first] = ranking.ranked;
  if (
    first === undefined ||
    !isSmall(first.candidate.index) ||
    !SELDOM.has(ranking.question.wanted) ||
    lacking(first.candidate) === null
  )
    return ranking;
  const named = first.candidate.question.terms.flatMap((term, at) =>
    isPerson(term, first.candidate.index) ? [at] : [],
  );
  const better = ranking.ranked.find(
    (other) =>
      other.score > first.score - NEARLY_AS_GOOD &&
      lacking(other.candidate) === null &&
      named.every((at) => holds(other.candidate, at) >= holds(first.candidate, at)),
  );
  if (better === undefined) return ranking;
  return { ...ranking, ranked: [better, ...ranking.ranked.filter((other) => other !== better)] };
}

/**
 * Whether a short question is met word for word, or by words that mean the same, by a fact that has the place, date or amount it
 * wants: "Where was it signed?" of a folder with one signing. In a large folder so few words could mean anything.
 */
export function meetsShortQuestion(candidate: Candidate): boolean {
  const { question, index, evidence, fact } = candidate;
  const own = question.terms.flatMap((term, at) =>
    term.role === 'asked'
      ? []
      : [{ here: (evidence.here[at] ?? 0) >= REWORDED, title: (evidence.title[at] ?? 0) >= TITLED }],
  );
  const asks =
    question.wanted === 'person'
      ? INTERROGATIVE.test(question.text) && lackingPerson(candidate) === null
      : SELDOM.has(question.wanted) && (INTERROGATIVE.test(question.text) || isKeywords(question.text));
  if (!asks || !isSmall(index) || !own.some(({ here }) => here)) return false;
  return own.every(({ here, title }) => here || title) && index.length(fact) > 0;
}

/** The word itself, or one that means the same. */
const REWORDED = 0.7;
/** What the title says by any word need not be repeated in every sentence. */
const TITLED = 0.6;

/** "Signing venue": no sentence, but as clear as one. */
function isKeywords(text: string): boolean {
  return text.trim().split(/\s+/).length <= 3;
}

/** How well a term is met in a fact or by the people in it. */
function holds({ evidence }: Candidate, at: number): number {
  return Math.max(evidence.here[at] ?? 0, evidence.associated[at] ?? 0);
}

/** Countries and groups may answer "who"; the names of people are their own. */
const NAMES_OF = /\bnames? of\b/i;

/** A year is asked for, unlike "next year's race". */
const CALENDAR_YEAR = /(?<!\b(?:next|last|this|every|each|per|a|the) )\byears?\b(?!['’]s)/i;

function satisfies(candidate: Candidate, kinds: readonly EntityKind[]): boolean {
  const { index, fact, question } = candidate;
  const found = index.entities(fact);
  const has = (kind: EntityKind) => found.some((entity) => entity.kind === kind);
  if (question.wanted === 'nation') return found.some(({ text }) => isNation(bare(text)));
  if (question.wanted === 'person' && NAMES_OF.test(question.text))
    return (candidate.offers & ENTITY_BITS.person) !== 0;
  if (question.wanted === 'place' && !INTERROGATIVE.test(question.text)) return has('place');
  if ((candidate.offers & kinds.reduce((bits, kind) => bits | ENTITY_BITS[kind], 0)) === 0) return false;
  if (question.wanted === 'duration' && asksAge(question.text, question.language))
    return tellsYears(candidate);
  if (question.wanted !== 'date') return true;
  const dates = found.filter(({ kind }) => kind === 'date').map(({ text }) => text);
  if (CALENDAR_YEAR.test(question.text)) return dates.some((date) => /\d{4}|\d\ds\b/.test(date));
  return !/\b(?:date|day|month)\b/i.test(question.text) || dates.some((date) => DAY.test(date));
}

/** What an age is told in, in ten languages. */
const YEARS =
  /(?:years?|months?|jahre?n?|monate?n?|ans?|mois|años?|meses|mes|ann[oi]|mes[ei]|anos?|mês|jaar|jaren|maanden|maand|år|månader?|måneder?|лет|года?|месяц(?:а|ев)?)(?!\p{L})/iu;

/** Years that the article itself tells: in somebody's words they are seldom an age. */
function tellsYears({ told }: Candidate): boolean {
  return (
    told?.entities.some(
      ({ kind, span }) =>
        kind === 'duration' &&
        YEARS.test(told.article.body.slice(span.start, span.end)) &&
        !told.statements.some(
          (one) => one.manner === 'quote' && one.span.start <= span.start && span.end <= one.span.end,
        ),
    ) === true
  );
}

function bare(name: string): string {
  return name.toLowerCase().replace(/['’]s$|[*_]/g, '');
}
