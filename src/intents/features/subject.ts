import { TRAIT } from '../fact-traits.ts';
import type { Candidate, Feature } from '../feature.ts';
import type { Matches } from '../meet.ts';

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
  score: (candidate) => (opensWithPronoun(candidate) ? borrowed(candidate, candidate.evidence.before) : 0),
};

/** The same of the sentence before that, where the one in between has them not. */
export const carriedFurther = carriedFrom('earlier', 'words carried over two sentences');

/** The same of the sentence that opens the paragraph. */
export const carriedFromOpening = carriedFrom('opening', 'words carried over from the opening');

/** What only the sentence before has, in the same paragraph: a sentence goes on where the last one stopped. */
export const goesOn: Feature = {
  name: 'goes on',
  score: (candidate) => (candidate.told?.sentence === 1 ? 0 : borrowed(candidate, candidate.evidence.before)),
};

/** What the paragraph has said before the fact, and the fact does not say again. */
export const paragraphSoFar: Feature = {
  name: 'words so far in paragraph',
  score: (candidate) => borrowed(candidate, candidate.evidence.soFar),
};

/** Words of a sentence further off, as far as the sentence before has them not. */
function carriedFrom(sentence: 'earlier' | 'opening', name: string): Feature {
  return {
    name,
    score: (candidate) =>
      opensWithPronoun(candidate)
        ? borrowed(candidate, candidate.evidence[sentence], candidate.evidence.before)
        : 0,
  };
}

function opensWithPronoun({ traits }: Candidate): boolean {
  return (traits & TRAIT.pronoun) !== 0;
}

/** The share of the question that is met elsewhere better than in the fact itself, and than somewhere nearer. */
function borrowed(
  { question, evidence, mass }: Candidate,
  elsewhere: Matches,
  nearer = evidence.here,
): number {
  if (mass === 0) return 0;
  let met = 0;
  for (let at = 0; at < elsewhere.length; at++) {
    const own = Math.max(evidence.here[at] ?? 0, nearer[at] ?? 0);
    met += (question.terms[at]?.weight ?? 0) * Math.max(0, (elsewhere[at] ?? 0) - own);
  }
  return Math.min(1, met / mass);
}

/** The weightiest word met near the fact's beginning: 1 for the question's rarest word at the very first place. */
function opening({ question, meetings }: Candidate): number {
  let heaviest = 0;
  for (const { weight } of question.terms) heaviest = Math.max(heaviest, weight);
  let best = 0;
  for (const { place, term, weight } of meetings)
    best = Math.max(best, (weight * (question.terms[term]?.weight ?? 0)) / heaviest / (1 + place / 3));
  return best;
}
