import { covered, coveredWhere, type Feature } from '../feature.ts';

/**
 * A sentence seldom repeats what the one before it or the first of its paragraph has just said. Here their words count as its own:
 * in a sum of what each has, a word that both have would count twice. Only the words themselves, not others for them.
 */
export const exactAround: Feature = {
  name: 'exact words here or around',
  score: (candidate) => covered(candidate, candidate.evidence.exactAround),
};

/** By whatever words, those of the title with them, which no sentence of the article need repeat. */
export const aroundOrTitled: Feature = {
  name: 'words here, around or in title',
  score: (candidate) => {
    const { around, title } = candidate.evidence;
    return coveredWhere(candidate, (at) => Math.max(around[at] ?? 0, title[at] ?? 0));
  },
};

/** A word met less than this is not met. */
const MET = 0.5;

/** No word of the question is missing in and around the fact, but for such as only say what is wanted. */
export const everythingAround: Feature = {
  name: 'everything here or around',
  score: ({ question, evidence, mass }) =>
    mass > 0 && question.terms.every(({ role }, at) => role === 'asked' || (evidence.around[at] ?? 0) >= MET)
      ? 1
      : 0,
};
