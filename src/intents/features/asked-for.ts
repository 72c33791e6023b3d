import type { Matches } from '../evidence.ts';
import type { Candidate, Feature } from '../feature.ts';

/** The fact has the noun that says what is asked for, by whatever word: the treaty of "which treaty". */
export const headMet: Feature = {
  name: 'has the noun asked for',
  score: (candidate) => met(candidate, candidate.evidence.here),
};

/** It has that very noun. */
export const headItself: Feature = {
  name: 'has that very noun',
  score: (candidate) => met(candidate, candidate.evidence.exact),
};

/** It stands in or around the fact. */
export const headInContext: Feature = {
  name: 'noun asked for in context',
  score: (candidate) => met(candidate, candidate.context),
};

function met({ question }: Candidate, matches: Matches): number {
  return question.head === -1 ? 0 : (matches[question.head] ?? 0);
}
