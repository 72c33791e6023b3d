import type { InvertedIndex } from '../intents/inverted-index.ts';
import type { Ranking } from '../intents/rank.ts';
import { WEIGHTS } from '../intents/weights.ts';
import { SIGNALS, signals } from './signals.ts';

/**
 * Calibrated probability, 0..1, that the first candidate answers the question: logistic regression, fitted on
 * answerable questions, questions written to be unanswerable, and questions whose article was taken away.
 */
export function confidence(ranking: Ranking): number {
  if (ranking.ranked.length === 0) return 0;
  const values = signals(ranking);
  let sum = WEIGHTS.gate.bias;
  for (let at = 0; at < values.length; at++) sum += (EACH[at] ?? 0) * (values[at] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** What each signal weighs, in their order. */
const EACH = Float64Array.from(SIGNALS, (name) => WEIGHTS.gate.weights[name] ?? 0);

/** Facts in a folder whose threshold lies halfway between those of a folder of a few sentences and of thousands. */
const HALFWAY = 250;

/**
 * The confidence from which an answer is given. It was chosen where at most 3.5 % of the questions are answered whose
 * article is not there; for a folder of a few sentences that is lower, since less can be mistaken for an answer, and what
 * its sentences lack refuses beside it (`doubts.ts`, `near-miss.ts`).
 */
export function threshold(index: InvertedIndex): number {
  const { threshold: large, smallFolderThreshold: small } = WEIGHTS.gate;
  return large + (small - large) / (1 + (index.facts.length / HALFWAY) ** 2);
}
