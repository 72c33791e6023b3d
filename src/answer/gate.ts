import { covered } from '../intents/feature.ts';
import { inContext } from '../intents/features/coverage.ts';
import { FEATURES } from '../intents/features.ts';
import type { InvertedIndex } from '../intents/inverted-index.ts';
import type { Ranked, Ranking } from '../intents/rank.ts';
import { WEIGHTS } from '../intents/weights.ts';

/** What the gate looks at beside the first candidate's features, each 0..1. */
const OWN = [
  'margin',
  'share',
  'level',
  'weakest word',
  'rarest word',
  'words unmet',
  'one word',
  'two words',
  'small folder',
] as const;

/** Names of the gate's signals, in the order of {@link signals}. */
export const SIGNALS: readonly string[] = [...FEATURES.map(({ name }) => name), ...OWN];

/** What speaks for and against the first candidate; all zero without one. */
export function signals(ranking: Ranking): Float32Array {
  const [first, second] = ranking.ranked;
  if (first === undefined) return new Float32Array(SIGNALS.length);
  return Float32Array.from([...first.values, ...own(first, second, ranking)]);
}

/**
 * Calibrated probability, 0..1, that the first candidate answers the question: logistic regression, fitted on
 * answerable questions, questions written to be unanswerable, and questions whose article was taken away.
 */
export function confidence(ranking: Ranking): number {
  if (ranking.ranked.length === 0) return 0;
  const values = signals(ranking);
  const { bias, weights } = WEIGHTS.gate;
  const sum = SIGNALS.reduce((total, name, at) => total + (weights[name] ?? 0) * (values[at] ?? 0), bias);
  return 1 / (1 + Math.exp(-sum));
}

/**
 * The confidence from which an answer is given. It was chosen where at most 3.5 % of the questions are answered whose
 * article is not there; for a folder of a few sentences that is lower, since less can be mistaken for an answer.
 */
export function threshold(index: InvertedIndex): number {
  const { threshold: large, smallFolderThreshold: small } = WEIGHTS.gate;
  return large + (small - large) * smallness(index);
}

/** 1 for a folder of a few sentences, a half for fifty, near 0 for hundreds. */
function smallness(index: InvertedIndex): number {
  return 1 / (1 + (index.facts.length / 50) ** 2);
}

function own(first: Ranked, second: Ranked | undefined, { question, ranked }: Ranking): number[] {
  const { candidate } = first;
  const matches = inContext(candidate);
  const telling = question.terms
    .map((term, at) => ({ term, met: matches[at] ?? 0 }))
    .filter(({ term }) => term.role !== 'asked');
  const rarest = telling.toSorted((a, b) => b.term.weight - a.term.weight)[0];
  const odds = ranked.map(({ score }) => Math.exp(score - first.score));
  return [
    Math.tanh((first.score - (second?.score ?? first.score - 8)) / 4),
    1 / odds.reduce((sum, one) => sum + one, 0),
    Math.tanh(Math.max(0, first.score) / 25),
    Math.min(1, ...telling.map(({ met }) => met)),
    rarest?.met ?? 0,
    1 -
      covered(
        candidate,
        matches.map((met) => (met >= 0.3 ? 1 : 0)),
      ),
    telling.length <= 1 ? 1 : 0,
    telling.length === 2 ? 1 : 0,
    smallness(candidate.index),
  ];
}
