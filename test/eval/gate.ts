import { stdout } from 'node:process';
import { SIGNALS } from '../../src/answer/gate.ts';
import { auroc } from '../../src/observe/evaluate.ts';
import type { AnnotatedQuestion } from '../../src/observe/question-set.ts';
import type { Lexicon } from '../../src/text/lexicon.ts';
import {
  decisionExamples,
  type StandingExample,
  smallFolderExamples,
  type TrainingSet,
  WIDTH,
} from './examples.ts';
import { fitGate, named, probability } from './fit.ts';

/**
 * Most of the questions whose article is away that may be answered all the same. In a folder of a few sentences more may:
 * nearly everything asked there is about its subject, and whoever reads the answer knows the folder.
 */
const ANSWERED_AWAY = { large: 0.035, small: 0.045 };

/** Fits the gate on rankings made with the weights just fitted: what it judges is what people will get. */
export function fitDecisions(
  withArticles: readonly TrainingSet[],
  chat: readonly AnnotatedQuestion[],
  lexicon: Lexicon,
  ranker: Readonly<Record<string, number>>,
) {
  const large = withArticles.flatMap((set) =>
    decisionExamples(set, chat, lexicon, ranker).map((example) => ({ ...example, set: set.name })),
  );
  const small = withArticles
    .filter(isPassages)
    .flatMap((set) => smallFolderExamples(set, chat, lexicon, ranker));
  const weights = fitGate([...large, ...small], WIDTH);
  const main = large.filter(({ set }) => set === withArticles[0]?.name);
  const thresholds = {
    threshold: thresholdOf(main, weights, ANSWERED_AWAY.large),
    smallFolderThreshold: thresholdOf(small, weights, ANSWERED_AWAY.small),
  };
  describe('large folder', main, weights, thresholds.threshold);
  describe('small folders', small, weights, thresholds.smallFolderThreshold);
  return { bias: Number((weights[WIDTH] ?? 0).toFixed(4)), weights: named(SIGNALS, weights), ...thresholds };
}

function isPassages({ library }: TrainingSet): boolean {
  return library !== null && library.facts.length / Math.max(1, library.articles.length) < 30;
}

/** The lowest threshold at which few enough questions are answered whose article is away; doubts have their say first. */
function thresholdOf(examples: readonly StandingExample[], weights: Float64Array, most: number): number {
  const away = examples.filter(({ standing }) => standing === 'away');
  const sure = away.filter(({ doubted }) => !doubted).map(({ signals }) => probability(signals, weights));
  sure.sort((a, b) => b - a);
  return Number((sure[Math.floor(most * away.length)] ?? 0.1).toFixed(3));
}

function describe(
  title: string,
  examples: readonly StandingExample[],
  weights: Float64Array,
  threshold: number,
): void {
  const of = (standing: StandingExample['standing']) =>
    examples.filter((example) => example.standing === standing);
  const sure = (some: readonly StandingExample[]) => some.map(({ signals }) => probability(signals, weights));
  const answered = (some: readonly StandingExample[]) =>
    some.filter(({ signals, doubted }) => !doubted && probability(signals, weights) >= threshold);
  const share = (standing: StandingExample['standing']) =>
    `${((100 * answered(of(standing)).length) / Math.max(1, of(standing).length)).toFixed(1)} %`;
  const kept = answered([...of('answerable'), ...of('away')]);
  stdout.write(
    [
      `${title}: threshold ${threshold}, answered of answerable ${share('answerable')}, of away ${share('away')}, of near-misses ${share('near-miss')}, of off-topic ${share('off-topic')}`,
      `  precision beside away ${((100 * kept.filter(({ right }) => right).length) / Math.max(1, kept.length)).toFixed(1)} %, AUROC away ${auroc(sure(of('answerable')), sure(of('away')))?.toFixed(3)}, near-misses ${auroc(sure(of('answerable')), sure(of('near-miss')))?.toFixed(3)}\n`,
    ].join('\n'),
  );
}
