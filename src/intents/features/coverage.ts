import { type Candidate, covered, type Feature, strongest } from '../feature.ts';

/** Words of the question that stand in the fact itself. */
export const exactCoverage: Feature = {
  name: 'exact words',
  score: (candidate) => covered(candidate, candidate.evidence.exact),
};

/** Words that stand in the fact themselves or by another word for the same. */
export const coverage: Feature = {
  name: 'words or synonyms',
  score: (candidate) => covered(candidate, candidate.evidence.here),
};

/**
 * Words met in the fact, or a little less so around it. Measured as the best single sign of whether a question is
 * answered at all.
 */
export const contextCoverage: Feature = {
  name: 'words in context',
  score: (candidate) => covered(candidate, inContext(candidate)),
};

/** Words in the rest of the paragraph. */
export const paragraphCoverage: Feature = {
  name: 'words in paragraph',
  score: ({ evidence, ...candidate }) => covered({ evidence, ...candidate }, evidence.paragraph),
};

/** Words in the sentence before. */
export const beforeCoverage: Feature = {
  name: 'words in sentence before',
  score: (candidate) => covered(candidate, candidate.evidence.before),
};

/** Words in the sentence after. */
export const afterCoverage: Feature = {
  name: 'words in sentence after',
  score: (candidate) => covered(candidate, candidate.evidence.after),
};

/** Words in the article's title. */
export const titleCoverage: Feature = {
  name: 'words in title',
  score: (candidate) => covered(candidate, candidate.evidence.title),
};

/** Words anywhere in the article. */
export const articleCoverage: Feature = {
  name: 'words in article',
  score: (candidate) => covered(candidate, candidate.evidence.article),
};

/** How well each term is met in a candidate or around it. */
export function inContext({ evidence, question }: Candidate): Float64Array {
  return strongest(
    question.terms.length,
    [evidence.here, 1],
    [evidence.associated, 0.8],
    [evidence.before, 0.6],
    [evidence.after, 0.35],
    [evidence.paragraph, 0.35],
    [evidence.title, 0.3],
  );
}
