import type { Lexicon } from '../text/lexicon.ts';
import { candidates } from './candidates.ts';
import type { Candidate } from './feature.ts';
import { FEATURES } from './features.ts';
import type { InvertedIndex } from './inverted-index.ts';
import { analyse, type Question } from './question.ts';
import { EVERYWHERE, type Scope } from './retrieve.ts';
import { WEIGHTS } from './weights.ts';

/** A candidate with its place in the ranking and the reasons for it. */
export interface Ranked {
  readonly candidate: Candidate;
  /** Weighted sum of the features: any number, comparable within one question only. */
  readonly score: number;
  /** Values of {@link FEATURES}, in their order, each 0..1. */
  readonly values: Float64Array;
}

/** What was asked, and the facts that may answer it, best first. */
export interface Ranking {
  readonly question: Question;
  readonly ranked: readonly Ranked[];
}

/** The facts that may answer a question, best first. Equal scores keep article order, so one index always answers alike. */
export function rank(
  index: InvertedIndex,
  lexicon: Lexicon,
  text: string,
  scope: Scope = EVERYWHERE,
  weights: Readonly<Record<string, number>> = WEIGHTS.ranker,
): Ranking {
  const question = analyse(text, index, lexicon);
  const each = inOrder(weights);
  const likely = candidates(index, question, scope);
  const room = new Float64Array(likely.length * FEATURES.length);
  const ranked = likely.map((candidate, number): Ranked => {
    const values = room.subarray(number * FEATURES.length, (number + 1) * FEATURES.length);
    for (let at = 0; at < values.length; at++) values[at] = FEATURES[at]?.score(candidate) ?? 0;
    return { candidate, values, score: weigh(values, each) };
  });
  const sorted = ranked.sort((a, b) => b.score - a.score || a.candidate.fact - b.candidate.fact);
  return { question, ranked: sorted };
}

const ordered = new WeakMap<object, Float64Array>();

/** Weights in the order of the features. */
function inOrder(weights: Readonly<Record<string, number>>): Float64Array {
  const known = ordered.get(weights);
  if (known !== undefined) return known;
  const made = Float64Array.from(FEATURES, ({ name }) => weights[name] ?? 0);
  ordered.set(weights, made);
  return made;
}

function weigh(values: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += (weights[at] ?? 0) * (values[at] ?? 0);
  return sum;
}
