import { ENTITY_BITS } from '../../facts/entity-bits.ts';
import type { EntityKind } from '../../facts/fact.ts';
import type { Candidate, Feature } from '../feature.ts';
import type { Wanted } from '../question-type.ts';

/** Kinds of entities that can satisfy a question of each type. */
export const SATISFIED_BY: Readonly<Partial<Record<Wanted, readonly EntityKind[]>>> = {
  person: ['person', 'organisation', 'name', 'nation', 'place'],
  place: ['place', 'organisation', 'name', 'nation'],
  nation: ['nation', 'place'],
  date: ['date'],
  duration: ['duration'],
  money: ['money', 'percent'],
  percent: ['percent'],
  number: ['number', 'percent', 'money'],
};

/** Kinds of entities in the fact that the question did not name itself, as {@link ENTITY_BITS}. */
export function offered({ index, fact, question }: Pick<Candidate, 'index' | 'fact' | 'question'>): number {
  return index.kindsBeside(fact, question.asked);
}

/** Holds something of the wanted kind that the question did not name: a person for "who", an amount for "how much". */
export const answersType: Feature = {
  name: 'has what is wanted',
  score: satisfied,
};

/** How well entities of some kinds satisfy a question: 1 the very kind, a half another that may do. */
export function satisfied({ question, offers }: Pick<Candidate, 'question' | 'offers'>): number {
  const kinds = SATISFIED_BY[question.wanted];
  if (kinds === undefined) return 0;
  const [first, ...rest] = kinds;
  if (first !== undefined && (offers & ENTITY_BITS[first]) !== 0) return 1;
  return rest.some((kind) => (offers & ENTITY_BITS[kind]) !== 0) ? 0.5 : 0;
}

/** Wants an entity of some kind, and the fact has none. */
export const lacksType: Feature = {
  name: 'lacks what is wanted',
  score: (candidate) =>
    SATISFIED_BY[candidate.question.wanted] !== undefined && satisfied(candidate) === 0 ? 1 : 0,
};

/**
 * The same for one type of question each: how rarely a place, a date or an amount is there by chance differs, and so
 * does how surely the question's wording tells the type.
 */
export const answersTypes: readonly Feature[] = (
  ['person', 'place', 'nation', 'date', 'duration', 'number', 'money', 'percent'] as const
).map((wanted) => ({
  name: `has the ${wanted}`,
  score: (candidate) => (candidate.question.wanted === wanted ? satisfied(candidate) : 0),
}));

/** The kind of thing that is asked for is named in the fact: "which city", "what type". */
export const kindNamed: Feature = {
  name: 'names the kind asked for',
  score({ question, evidence }) {
    let met = 0;
    let all = 0;
    question.terms.forEach(({ role }, at) => {
      if (role !== 'asked') return;
      all++;
      met += evidence.here[at] ?? 0;
    });
    return all === 0 ? 0 : met / all;
  },
};

/** What is wanted, where most of the question is met too: by chance it is in many facts. */
export const typeInContext: Feature = {
  name: 'has what is wanted and the words',
  score: (candidate) => satisfied(candidate) * candidate.met,
};

const AMOUNT_OR_DATE =
  ENTITY_BITS.date | ENTITY_BITS.duration | ENTITY_BITS.money | ENTITY_BITS.percent | ENTITY_BITS.number;
const COUNTED: ReadonlySet<Wanted> = new Set(['date', 'duration', 'money', 'percent', 'number']);

/** Figures and dates in a fact where none is wanted. */
export const figuresUnasked: Feature = {
  name: 'figures unasked',
  score: ({ question, offers, mass }) =>
    mass > 0 && !COUNTED.has(question.wanted) && (offers & AMOUNT_OR_DATE) !== 0 ? 1 : 0,
};
