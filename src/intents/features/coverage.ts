import { type Candidate, covered, coveredWhere, type Feature } from '../feature.ts';
import type { Matches } from '../meet.ts';

function share(name: string, matches: (candidate: Candidate) => Matches): Feature {
  return { name, score: (candidate) => covered(candidate, matches(candidate)) };
}

/** Words of the question that stand in the fact itself. */
export const exactCoverage = share('exact words', ({ evidence }) => evidence.exact);

/** Words that stand in the fact themselves or by another word for the same. */
export const coverage = share('words or synonyms', ({ evidence }) => evidence.here);

/** Words met by another word only: a synonym, a paraphrase, a slip of the keyboard. */
export const otherWords: Feature = {
  name: 'by other words',
  score: (candidate) => {
    const { exact, here } = candidate.evidence;
    return coveredWhere(candidate, (at) => ((exact[at] ?? 0) > 0 ? 0 : (here[at] ?? 0)));
  },
};

/**
 * Words met in the fact, or a little less so around it. Measured as the best single sign of whether a question is
 * answered at all.
 */
export const contextCoverage: Feature = { name: 'words in context', score: ({ met }) => met };

/** Words in the sentence before. */
export const beforeCoverage = share('words in sentence before', ({ evidence }) => evidence.before);

/** Words in the sentence before that. */
export const earlierCoverage = share('words two sentences before', ({ evidence }) => evidence.earlier);

/** Words in the sentence after. */
export const afterCoverage = share('words in sentence after', ({ evidence }) => evidence.after);

/** Words in the sentence that opens the paragraph: what it is about. */
export const openingCoverage = share('words in opening sentence', ({ evidence }) => evidence.opening);

/** Words in the article's title. */
export const titleCoverage = share('words in title', ({ evidence }) => evidence.title);

/** Words anywhere in the article. */
export const articleCoverage = share('words in article', ({ evidence }) => evidence.article);

/** How much is met at all: a long question that is half met tells more than a short one that is. */
export const metMass: Feature = {
  name: 'much met',
  score: (candidate) => Math.min(1, (covered(candidate, candidate.evidence.here) * candidate.mass) / 40),
};

/** Neighbouring words of the question that are both in the fact. */
export const bothMet: Feature = {
  name: 'both of a pair',
  score({ question, evidence }) {
    let met = 0;
    let all = 0;
    for (let at = 0; at + 1 < question.terms.length; at++) {
      const weight = (question.terms[at]?.weight ?? 0) + (question.terms[at + 1]?.weight ?? 0);
      all += weight;
      met += weight * Math.min(evidence.here[at] ?? 0, evidence.here[at + 1] ?? 0);
    }
    return all === 0 ? 0 : met / all;
  },
};

/** How well each term is met in a candidate or around it. */
export function inContext({ context }: Candidate): Matches {
  return context;
}
