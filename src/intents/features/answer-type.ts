import { ENTITY_BITS } from '../../facts/entity-bits.ts';
import { type EntityKind, written } from '../../facts/fact.ts';
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

const CUES: Readonly<Partial<Record<Wanted, RegExp>>> = {
  reason:
    /\b(?:because|since|due to|owing to|as a result|so that|in order to|in response to|therefore|thus|caused?|reason|led to|after|amid|why|thanks to|to (?:avoid|prevent|protect|ensure|allow|help|reduce))\b/iu,
  manner: /\b(?:by|through|using|via|with the|by means of|thus|method|process|way)\b/iu,
  definition:
    /\b(?:is|are|was|were) (?:an?|the|one of|any|defined|known|called)\b|\b(?:means|refers to|known as|called|defined as|stands for)\b|[(–—]/iu,
};

/** Kinds of entities in the fact that the question did not name itself, as {@link ENTITY_BITS}. */
export function offered({ index, fact, question }: Candidate): number {
  const found = index.facts[fact];
  if (found === undefined) return 0;
  const asked = new Set(
    question.terms.flatMap((term) =>
      term.variants.filter((variant) => variant.weight >= 0.7).flatMap((variant) => variant.terms),
    ),
  );
  let bits = 0;
  for (const { kind, terms } of index.entities(fact))
    if (terms.some((term) => !asked.has(term))) bits |= ENTITY_BITS[kind];
  return bits;
}

/** Holds something of the wanted kind that the question did not name: a person for "who", an amount for "how much". */
export const answersType: Feature = {
  name: 'has what is wanted',
  score(candidate) {
    const kinds = SATISFIED_BY[candidate.question.wanted];
    if (kinds === undefined) return 0;
    const bits = offered(candidate);
    const [first, ...rest] = kinds;
    if (first !== undefined && (bits & ENTITY_BITS[first]) !== 0) return 1;
    return rest.some((kind) => (bits & ENTITY_BITS[kind]) !== 0) ? 0.5 : 0;
  },
};

/** Wants an entity of some kind, and the fact has none. */
export const lacksType: Feature = {
  name: 'lacks what is wanted',
  score: (candidate) =>
    SATISFIED_BY[candidate.question.wanted] !== undefined && answersType.score(candidate) === 0 ? 1 : 0,
};

/**
 * The same for one type of question each: how rarely a place, a date or an amount is there by chance differs, and so
 * does how surely the question's wording tells the type.
 */
export const answersTypes: readonly Feature[] = (
  ['person', 'place', 'date', 'duration', 'number', 'money'] as const
).map((wanted) => ({
  name: `has the ${wanted}`,
  score: (candidate) => (candidate.question.wanted === wanted ? answersType.score(candidate) : 0),
}));

/** Has the wording that goes with a reason, a manner or a definition when one is wanted. */
export const answersCue: Feature = {
  name: 'worded as wanted',
  score({ index, fact, question }) {
    const cue = CUES[question.wanted];
    const found = index.facts[fact];
    if (cue === undefined || found === undefined) return 0;
    return cue.test(written(found)) ? 1 : 0;
  },
};
