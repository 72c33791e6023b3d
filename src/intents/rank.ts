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
  const each = Float64Array.from(FEATURES, ({ name }) => weights[name] ?? 0);
  const ranked = candidates(index, question, scope).map((candidate): Ranked => {
    const values = new Float64Array(FEATURES.length);
    FEATURES.forEach((feature, at) => {
      values[at] = feature.score(candidate);
    });
    return { candidate, values, score: weigh(values, each) };
  });
  const sorted = ranked.sort((a, b) => b.score - a.score || a.candidate.fact - b.candidate.fact);
  return { question, ranked: sorted };
}

function weigh(values: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += (weights[at] ?? 0) * (values[at] ?? 0);
  return sum;
}
