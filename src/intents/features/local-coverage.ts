import type { Matches } from '../evidence.ts';
import type { Candidate, Feature } from '../feature.ts';

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
  let met = 0;
  let all = 0;
  for (let at = 0; at < matches.length; at++) {
    const weight = throughout.weights[at] ?? 0;
    all += weight;
    met += weight * (matches[at] ?? 0);
  }
  return all === 0 ? 0 : Math.min(1, met / all);
}
