import type { Candidate, Feature } from '../feature.ts';
import type { Matches } from '../meet.ts';

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

/** It stands there with a word before it that the question does not have: of "which industry", "the weaving industry" is one. */
export const headQualified: Feature = {
  name: 'noun asked for said more closely',
  score({ question, index, fact, words, meetings }) {
    if (question.head === -1) return 0;
    const before = meetings.flatMap(({ term, place, weight }) =>
      term === question.head && weight === 1 && !question.sequence.includes(words[place - 1] ?? -1)
        ? [place - 1]
        : [],
    );
    if (before.length === 0) return 0;
    const content = index.content(fact);
    return before.some((place) => content[place] === 1) ? 1 : 0;
  },
};

function met({ question }: Candidate, matches: Matches): number {
  return question.head === -1 ? 0 : (matches[question.head] ?? 0);
}
