import { minimise } from './minimise.ts';

/** One question for the ranker: the features of its candidates, row by row, and which rows are right. */
export interface RankingExample {
  readonly rows: Float32Array;
  readonly right: Uint8Array;
  readonly group: string;
}

/** One decision for the gate: its signals and whether the first candidate was right. */
export interface DecisionExample {
  readonly signals: Float32Array;
  readonly right: boolean;
  /** How much this example counts. */
  readonly weight: number;
  readonly group: string;
}

/** Keeps weights small that few questions speak for (ridge regression). */
const RANKER_RIDGE = 3e-4;
const GATE_RIDGE = 1e-4;

/**
 * Weights that make the right candidates of each question most likely under a softmax over its candidates
 * (listwise cross-entropy, Cao et al. 2007, ListNet's top-one case): the same examples in the same order give the same
 * weights. `fixed` holds weights that are given, by their place.
 */
export function fitRanker(
  examples: readonly RankingExample[],
  width: number,
  fixed: ReadonlyMap<number, number>,
): Float64Array {
  const usable = examples.filter(({ right }) => right.includes(1));
  const from = new Float64Array(width);
  for (const [at, weight] of fixed) from[at] = weight;
  return minimise(from, (weights, gradient) => {
    let loss = ridge(weights, gradient, RANKER_RIDGE);
    for (const example of usable) loss += surprise(example, weights, gradient, usable.length);
    for (const at of fixed.keys()) gradient[at] = 0;
    return loss;
  });
}

/** How surprising the right candidates of one question are, adding its part of the gradient. */
function surprise(
  { rows, right }: RankingExample,
  weights: Float64Array,
  gradient: Float64Array,
  questions: number,
): number {
  const width = weights.length;
  const scores = Float64Array.from(right, (_, row) => dot(rows, row * width, weights));
  const highest = scores.reduce((best, one) => Math.max(best, one), Number.NEGATIVE_INFINITY);
  let all = 0;
  let good = 0;
  for (let row = 0; row < right.length; row++) {
    const odds = Math.exp((scores[row] ?? 0) - highest);
    scores[row] = odds;
    all += odds;
    if (right[row] === 1) good += odds;
  }
  good = Math.max(good, Number.MIN_VALUE);
  for (let row = 0; row < right.length; row++) {
    const odds = scores[row] ?? 0;
    const pull = (odds / all - (right[row] === 1 ? odds / good : 0)) / questions;
    if (Math.abs(pull) < 1e-12) continue;
    const from = row * width;
    for (let at = 0; at < width; at++) gradient[at] = (gradient[at] ?? 0) + pull * (rows[from + at] ?? 0);
  }
  return (Math.log(all) - Math.log(good)) / questions;
}

/** Logistic regression with a bias (the last weight), likewise deterministic. */
export function fitGate(examples: readonly DecisionExample[], width: number): Float64Array {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  return minimise(new Float64Array(width + 1), (weights, gradient) => {
    let loss = ridge(weights, gradient, GATE_RIDGE);
    for (const { signals, right, weight } of examples) {
      const sure = probability(signals, weights);
      const pull = ((sure - (right ? 1 : 0)) * weight) / total;
      loss -= (Math.log(Math.max(1e-12, right ? sure : 1 - sure)) * weight) / total;
      for (let at = 0; at < width; at++) gradient[at] = (gradient[at] ?? 0) + pull * (signals[at] ?? 0);
      gradient[width] = (gradient[width] ?? 0) + pull;
    }
    return loss;
  });
}

/** Probability that a decision with these signals is right. */
export function probability(signals: Float32Array, weights: Float64Array): number {
  return (
    1 / (1 + Math.exp(-dot(signals, 0, weights.subarray(0, signals.length)) - (weights[signals.length] ?? 0)))
  );
}

function ridge(weights: Float64Array, gradient: Float64Array, strength: number): number {
  let loss = 0;
  for (let at = 0; at < weights.length; at++) {
    const weight = weights[at] ?? 0;
    gradient[at] = 2 * strength * weight;
    loss += strength * weight * weight;
  }
  return loss;
}

function dot(rows: Float32Array, from: number, weights: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at++) sum += (rows[from + at] ?? 0) * (weights[at] ?? 0);
  return sum;
}

/** Weights by the name of what they weigh, to four decimals. */
export function named(names: readonly string[], weights: Float64Array): Record<string, number> {
  return Object.fromEntries(names.map((name, at) => [name, Number((weights[at] ?? 0).toFixed(4))]));
}

/** Parts of the articles that are measured with weights fitted on the others. */
export const FOLDS = 5;

/** The part a group of examples belongs to: the same on every run. */
export function foldOf(group: string): number {
  let sum = 0;
  for (const character of group) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return sum % FOLDS;
}
