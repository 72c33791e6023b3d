import { ENTITY_BITS } from '../../facts/entity-bits.ts';
import type { Candidate, Feature } from '../feature.ts';
import type { Role } from '../question.ts';

/** Names of the question that are in the fact; half as good in the sentence before or among its people's titles. */
export const namesMet: Feature = {
  name: 'names',
  score: (candidate) => met(candidate, 'name', 0),
};

/** A name of the question that is nowhere near the fact. */
export const namesMissed: Feature = {
  name: 'names missed',
  score: (candidate) => (some(candidate, 'name') ? 1 - met(candidate, 'name', 1) : 0),
};

/** Numbers and years of the question that are not in the fact or around it. */
export const numbersMissed: Feature = {
  name: 'numbers missed',
  score: (candidate) => (some(candidate, 'number') ? 1 - met(candidate, 'number', 1) : 0),
};

/** The person whose words are wanted speaks in the fact. */
export const speakerMet: Feature = {
  name: 'wanted speaker',
  score({ index, fact, question }) {
    if (question.speakers.length === 0) return 0;
    const speaks = index.speakerTerms(fact);
    return question.speakers.some((term) =>
      term.variants.some((variant) => variant.terms.some((one) => speaks.includes(one))),
    )
      ? 1
      : 0;
  },
};

/** Somebody's words are wanted, and the fact gives words or a view of somebody. */
export const somebodySpeaks: Feature = {
  name: 'somebody speaks',
  score: ({ told, question }) =>
    question.wanted === 'statement' && told?.statements.some(({ manner }) => manner !== 'narration') ? 1 : 0,
};

/** Terms that are nowhere in the fact, its surroundings or its article. */
export const nowhere: Feature = {
  name: 'words nowhere near',
  score({ question, evidence, mass }) {
    if (mass === 0) return 0;
    let lost = 0;
    question.terms.forEach((term, at) => {
      if ((evidence.article[at] ?? 0) === 0 && (evidence.title[at] ?? 0) === 0) lost += term.weight;
    });
    return lost / mass;
  },
};

const DATED = ENTITY_BITS.date | ENTITY_BITS.number;

function some({ question }: Candidate, role: Role): boolean {
  return question.terms.some((term) => term.role === role);
}

function met({ question, evidence }: Candidate, role: Role, around: number): number {
  let sum = 0;
  let all = 0;
  question.terms.forEach((term, at) => {
    if (term.role !== role) return;
    all++;
    const near = Math.max(
      evidence.before[at] ?? 0,
      evidence.associated[at] ?? 0,
      evidence.title[at] ?? 0,
      around * (evidence.paragraph[at] ?? 0),
    );
    sum += Math.max(evidence.here[at] ?? 0, 0.5 * near);
  });
  return all === 0 ? 0 : sum / all;
}

/** The question names a year or another number, and the fact gives different ones only. */
export const otherNumbers: Feature = {
  name: 'other numbers',
  score(candidate) {
    if (!some(candidate, 'number') || met(candidate, 'number', 0) > 0) return 0;
    return (candidate.offers & DATED) !== 0 ? 1 : 0;
  },
};
