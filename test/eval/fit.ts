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

const ROUNDS = 400;
const STEP = 0.08;
const RIDGE = 1e-4;

/**
 * Weights that make the right candidates of each question most likely under a softmax over its candidates
 * (listwise cross-entropy, Cao et al. 2007, ListNet's top-one case), by full-batch Adam from zero: the same
 * examples in the same order give the same weights.
 */
export function fitRanker(examples: readonly RankingExample[], width: number): Float64Array {
  const usable = examples.filter(({ right }) => right.includes(1));
  return adam(width, (weights, gradient) => {
    for (const { rows, right } of usable) {
      const count = right.length;
      const scores = Float64Array.from(right, (_, row) => dot(rows, row * width, weights));
      const highest = Math.max(...scores);
      const odds = scores.map((score) => Math.exp(score - highest));
      const all = odds.reduce((sum, one) => sum + one, 0);
      let good = 0;
      for (let row = 0; row < count; row++) if (right[row] === 1) good += odds[row] ?? 0;
      for (let row = 0; row < count; row++) {
        const share = (odds[row] ?? 0) / all;
        const wanted = right[row] === 1 ? (odds[row] ?? 0) / good : 0;
        const pull = (share - wanted) / usable.length;
        for (let at = 0; at < width; at++)
          gradient[at] = (gradient[at] ?? 0) + pull * (rows[row * width + at] ?? 0);
      }
    }
  });
}

/** Logistic regression with a bias (the last weight), likewise deterministic. */
export function fitGate(examples: readonly DecisionExample[], width: number): Float64Array {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  return adam(width + 1, (weights, gradient) => {
    for (const { signals, right, weight } of examples) {
      const pull = ((probability(signals, weights) - (right ? 1 : 0)) * weight) / total;
      for (let at = 0; at < width; at++) gradient[at] = (gradient[at] ?? 0) + pull * (signals[at] ?? 0);
      gradient[width] = (gradient[width] ?? 0) + pull;
    }
  });
}

/** Probability that a decision with these signals is right. */
export function probability(signals: Float32Array, weights: Float64Array): number {
  return (
    1 / (1 + Math.exp(-dot(signals, 0, weights.subarray(0, signals.length)) - (weights[signals.length] ?? 0)))
  );
}

function dot(rows: Float32Array, from: number, weights: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at++) sum += (rows[from + at] ?? 0) * (weights[at] ?? 0);
  return sum;
}

function adam(
  width: number,
  addGradient: (weights: Float64Array, gradient: Float64Array) => void,
): Float64Array {
  const weights = new Float64Array(width);
  const mean = new Float64Array(width);
  const spread = new Float64Array(width);
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = weights.map((weight) => 2 * RIDGE * weight);
    addGradient(weights, gradient);
    const step = STEP * (round > ROUNDS * 0.7 ? 0.25 : 1);
    for (let at = 0; at < width; at++) {
      const slope = gradient[at] ?? 0;
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * slope;
      spread[at] = 0.999 * (spread[at] ?? 0) + 0.001 * slope * slope;
      const corrected = (mean[at] ?? 0) / (1 - 0.9 ** round);
      weights[at] =
        (weights[at] ?? 0) -
        (step * corrected) / (Math.sqrt((spread[at] ?? 0) / (1 - 0.999 ** round)) + 1e-8);
    }
  }
  return weights;
}

/** Weights by the name of what they weigh, to four decimals. */
export function named(names: readonly string[], weights: Float64Array): Record<string, number> {
  return Object.fromEntries(names.map((name, at) => [name, Number((weights[at] ?? 0).toFixed(4))]));
}

/** Parts of the articles that are measured with weights fitted on the others. */
export const FOLDS = 2;

/** The part a group of examples belongs to: the same on every run. */
export function foldOf(group: string): number {
  let sum = 0;
  for (const character of group) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return sum % FOLDS;
}
