import { type Candidate, coveredBy, type Feature } from '../feature.ts';
import type { Matches } from '../meet.ts';

/** Words in the fact, weighed by how well they tell the facts of this article apart, not those of the folder. */
export const localExactCoverage: Feature = {
  name: 'telling words',
  score: (candidate) => coveredLocally(candidate, candidate.evidence.exact),
};

/** The same in and around the fact. */
export const localContextCoverage: Feature = {
  name: 'telling words in context',
  score: (candidate) => coveredLocally(candidate, candidate.context),
};

function coveredLocally({ throughout }: Candidate, matches: Matches): number {
  return coveredBy(matches, (at) => throughout.weights[at] ?? 0);
}
