import type { Candidate } from '../intents/feature.ts';
import { inContext } from '../intents/features/coverage.ts';

/** A word met less than this in and around a fact is not met there. */
const MET = 0.3;
/** The weight of a rare word, about the natural logarithm of a thousand sentences. */
const RARE = 8;

const NAMES = [
  'weakest word',
  'weakest word here',
  'rarest word',
  'weight met',
  'weight lost',
  'lost: stands elsewhere',
  'lost: words elsewhere',
  'lost: stands nowhere',
  'lost: name nowhere',
  'everything met',
  'one word lost',
  'other wording',
  'words in its article',
  'one word',
  'two words',
  'many words',
] as const;

/**
 * Which words of the question the candidate meets and which it loses. A lost word that stands elsewhere in the article is often
 * a name that was swapped; one that stands nowhere is often the same thing said in another way.
 */
export const losses = {
  names: NAMES as readonly string[],
  /** In the order of `names`, each 0..1. */
  values(candidate: Candidate): number[] {
    const { question, evidence } = candidate;
    const context = inContext(candidate);
    const telling = question.terms.flatMap((term, at) =>
      term.role === 'asked'
        ? []
        : [
            {
              weight: term.weight,
              name: term.role !== 'content',
              exact: evidence.exact[at] ?? 0,
              here: evidence.here[at] ?? 0,
              near: context[at] ?? 0,
              article: Math.max(evidence.article[at] ?? 0, evidence.title[at] ?? 0),
            },
          ],
    );
    const lost = telling.filter(({ near }) => near < MET);
    const elsewhere = lost.filter(({ article }) => article >= 0.5);
    const nowhere = lost.filter(({ article }) => article < 0.5);
    const rarest = telling.toSorted((a, b) => b.weight - a.weight)[0];
    const here = sum(telling, (term) => term.here);
    return [
      Math.min(1, ...telling.map(({ near }) => near)),
      Math.min(1, ...telling.map((term) => term.here)),
      rarest?.near ?? 0,
      Math.tanh(sum(telling, (term) => term.weight * term.here) / 20),
      Math.tanh(sum(telling, (term) => term.weight * (1 - Math.min(1, term.near / 0.6))) / 10),
      heaviest(elsewhere),
      Math.min(1, elsewhere.length / 3),
      heaviest(nowhere),
      heaviest(nowhere.filter(({ name }) => name)),
      lost.length === 0 ? 1 : 0,
      lost.length === 1 ? 1 : 0,
      here === 0 ? 0 : sum(telling, (term) => (term.here > term.exact ? term.here : 0)) / here,
      telling.filter(({ article }) => article >= 0.5).length / Math.max(1, telling.length),
      telling.length <= 1 ? 1 : 0,
      telling.length === 2 ? 1 : 0,
      Math.min(1, telling.length / 10),
    ];
  },
};

function sum<T>(items: readonly T[], part: (item: T) => number): number {
  return items.reduce((total, item) => total + part(item), 0);
}

function heaviest(terms: readonly { weight: number }[]): number {
  return Math.min(1, Math.max(0, ...terms.map(({ weight }) => weight)) / RARE);
}
