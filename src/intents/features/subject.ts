import { TRAIT } from '../fact-traits.ts';
import { type Candidate, covered, type Feature } from '../feature.ts';

/** What the question is about opens the fact: it is what the sentence tells about. */
export const wordsOpen: Feature = { name: 'words open the fact', score: opening };

/** Says what the thing asked about is: "Internet2 is a ...". */
export const definesSubject: Feature = {
  name: 'says what it is',
  score: (candidate) =>
    candidate.question.wanted === 'definition' && (candidate.traits & TRAIT.definition) !== 0
      ? opening(candidate)
      : 0,
};

/** Words of the sentence before, for a fact that opens with a pronoun: they are what the pronoun stands for. */
export const carriedOver: Feature = {
  name: 'words carried over',
  score(candidate) {
    if ((candidate.traits & TRAIT.pronoun) === 0) return 0;
    const { before, here } = candidate.evidence;
    return covered(
      candidate,
      before.map((met, at) => Math.max(0, met - (here[at] ?? 0))),
    );
  },
};

/** The weightiest word met near the fact's beginning: 1 for the question's rarest word at the very first place. */
function opening({ question, meetings }: Candidate): number {
  let heaviest = 0;
  for (const { weight } of question.terms) heaviest = Math.max(heaviest, weight);
  let best = 0;
  for (const { place, term, weight } of meetings)
    best = Math.max(best, (weight * (question.terms[term]?.weight ?? 0)) / heaviest / (1 + place / 3));
  return best;
}
