import { TRAIT } from '../fact-traits.ts';
import type { Feature } from '../feature.ts';
import type { Question } from '../question.ts';

/** Worded as the answer to such a question is: with "because" where a reason is wanted, "called" where a name is. */
export const wordings: readonly Feature[] = [
  worded('gives a reason', ({ wanted }) => wanted === 'reason', TRAIT.reason),
  worded('gives a purpose', ({ wanted }) => wanted === 'reason', TRAIT.purpose),
  worded('says how', ({ wanted }) => wanted === 'manner', TRAIT.manner),
  worded('done by a name', ({ wanted }) => wanted === 'person', TRAIT.agent),
  worded('tells a name', ({ form }) => form.naming, TRAIT.naming),
  worded('gives examples', ({ form }) => form.example, TRAIT.example),
  worded('lists', ({ form }) => form.plural, TRAIT.enumeration),
  worded('superlative', ({ form }) => form.superlative, TRAIT.superlative),
  worded('compares', ({ form }) => form.comparison, TRAIT.comparison),
  worded('denies', ({ form }) => form.negation, TRAIT.negation),
];

function worded(name: string, asks: (question: Question) => boolean, trait: number): Feature {
  return { name, score: ({ question, traits }) => (asks(question) && (traits & trait) !== 0 ? 1 : 0) };
}
