import { type Candidate, coveredBy, type Feature } from '../feature.ts';
import type { Matches } from '../meet.ts';

/**
 * What the title says goes for every fact of the article, so it does not tell them apart: of "Which river runs through Bergen?",
 * asked of an article on Bergen, the river counts. Each word counts by as much as the title leaves open.
 */
export const beyondTitle: Feature = {
  name: 'words beyond the title',
  score: (candidate) => covered(candidate, candidate.evidence.here, false),
};

/** The same in and around the fact. */
export const beyondTitleInContext: Feature = {
  name: 'words beyond the title in context',
  score: (candidate) => covered(candidate, candidate.context, false),
};

/** The same in the fact, weighed by how well words tell the facts of this article apart. */
export const tellingBeyondTitle: Feature = {
  name: 'telling words beyond the title',
  score: (candidate) => covered(candidate, candidate.evidence.here, true),
};

function covered({ question, throughout, evidence }: Candidate, matches: Matches, locally: boolean): number {
  return coveredBy(matches, (at) => {
    const telling = locally ? throughout.weights[at] : question.terms[at]?.weight;
    return (telling ?? 0) * (1 - (evidence.title[at] ?? 0));
  });
}

/** The word of the question that tells this article's facts apart best stands in the fact. */
export const rarestWord: Feature = {
  name: 'most telling word',
  score({ question, throughout, evidence }) {
    let heaviest = 0;
    let met = 0;
    for (let at = 0; at < question.terms.length; at++) {
      const weight = throughout.weights[at] ?? 0;
      if (question.terms[at]?.role === 'asked' || weight <= heaviest) continue;
      heaviest = weight;
      met = evidence.here[at] ?? 0;
    }
    return met;
  },
};
