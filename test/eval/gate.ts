import { stdout } from 'node:process';
import { SIGNALS } from '../../src/answer/signals.ts';
import { auroc } from '../../src/observe/evaluate.ts';
import type { AnnotatedQuestion } from '../../src/observe/question-set.ts';
import type { Lexicon } from '../../src/text/lexicon.ts';
import {
  decisionExamples,
  type StandingExample,
  smallFolderExamples,
  type TrainingSet,
  WIDTH,
  withinExamples,
} from './examples.ts';
import { FOLDS, fitGate, foldOf, named, probability } from './fit.ts';

/**
 * Most of the questions whose article is away that may be answered all the same. In a folder of a few sentences more may:
 * nearly everything asked there is about its subject, and whoever reads the answer knows the folder.
 */
const ANSWERED_AWAY = { large: 0.035, small: 0.045 };

/** The gate is stricter than the articles taken away demand, for precision, as long as it answers this share of what it can. */
const ANSWERED = 0.72;

/**
 * Fits the gate on rankings made with the weights just fitted: what it judges is what people will get. The thresholds
 * are chosen, and the figures printed, on articles not used for the weights they are measured with.
 */
export function fitDecisions(
  withArticles: readonly TrainingSet[],
  chat: readonly AnnotatedQuestion[],
  lexicon: Lexicon,
  ranker: Readonly<Record<string, number>>,
) {
  const large = withArticles.flatMap((set) =>
    decisionExamples(set, chat, lexicon, ranker).map((example) => ({ ...example, set: set.name })),
  );
  const within = withArticles
    .filter((set) => !isPassages(set))
    .flatMap((set) => withinExamples(set, lexicon, ranker));
  const small = withArticles
    .filter(isPassages)
    .flatMap((set) => smallFolderExamples(set, chat, lexicon, ranker));
  const all = [...large, ...within, ...small];
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    fitGate(
      all.filter(({ group }) => foldOf(group) !== fold),
      WIDTH,
    ),
  );
  const judged = (examples: readonly StandingExample[]): Judged[] =>
    examples.map((example) => ({
      ...example,
      sure: probability(example.signals, folds[foldOf(example.group)] ?? new Float64Array(0)),
    }));
  const main = judged(large.filter(({ set }) => set === withArticles[0]?.name));
  const passages = judged(small);
  const thresholds = {
    threshold: Math.max(answering(main, ANSWERED), refusing(main, ANSWERED_AWAY.large)),
    smallFolderThreshold: refusing(passages, ANSWERED_AWAY.small),
  };
  describe('large folder', main, thresholds.threshold);
  describe('within the article', judged(within), thresholds.threshold);
  describe('small folders', passages, thresholds.smallFolderThreshold);
  calibration(main);
  const weights = fitGate(all, WIDTH);
  return { bias: Number((weights[WIDTH] ?? 0).toFixed(4)), weights: named(SIGNALS, weights), ...thresholds };
}

/** A decision with the probability it was given by a gate that has not seen its article. */
type Judged = StandingExample & { readonly sure: number };

function isPassages({ library }: TrainingSet): boolean {
  return library !== null && library.facts.length / Math.max(1, library.articles.length) < 30;
}

/**
 * The lowest threshold at which few enough questions are answered whose article is away. Doubts have their say first, near-misses of
 * small folders not: with them any threshold would do, and none would be left where their rules know nothing.
 */
function refusing(examples: readonly Judged[], most: number): number {
  const away = of(examples, 'away');
  return highest(away, most * away.length) ?? 0.1;
}

/** The highest threshold at which a share of the answerable questions is still answered. */
function answering(examples: readonly Judged[], least: number): number {
  const answerable = of(examples, 'answerable');
  return highest(answerable, least * answerable.length) ?? 0.1;
}

function highest(examples: readonly Judged[], count: number): number | undefined {
  const sure = examples.filter(({ doubted }) => !doubted).map((example) => example.sure);
  const found = sure.sort((a, b) => b - a)[Math.floor(count)];
  return found === undefined ? undefined : Number(found.toFixed(3));
}

function of(examples: readonly Judged[], standing: StandingExample['standing']): readonly Judged[] {
  return examples.filter((example) => example.standing === standing);
}

/** How often the first fact was right, for each tenth of the probability. */
function calibration(examples: readonly Judged[]): void {
  const asked = examples.filter(({ standing }) => standing === 'answerable' || standing === 'away');
  const tenths = Array.from({ length: 10 }, (_, tenth) => {
    const some = asked.filter(({ sure }) => Math.min(9, Math.floor(sure * 10)) === tenth);
    const right = some.filter((example) => example.right).length;
    return `${tenth / 10}: ${some.length === 0 ? '-' : ((100 * right) / some.length).toFixed(0)} % of ${some.length}`;
  });
  stdout.write(`  right by tenth of the probability: ${tenths.join(', ')}\n`);
}

/** What people get at a threshold, with all that answers or refuses whatever the gate says. */
function describe(title: string, examples: readonly Judged[], threshold: number): void {
  const certain = (some: readonly Judged[]) => some.map(({ sure }) => sure);
  const answered = (some: readonly Judged[]) =>
    some.filter(({ sure, settled }) => settled === 'answered' || (settled === null && sure >= threshold));
  const share = (standing: StandingExample['standing']) =>
    `${((100 * answered(of(examples, standing)).length) / Math.max(1, of(examples, standing).length)).toFixed(1)} %`;
  const kept = answered([...of(examples, 'answerable'), ...of(examples, 'away')]);
  stdout.write(
    [
      `${title}: threshold ${threshold}, answered of answerable ${share('answerable')}, of away ${share('away')}, of near-misses ${share('near-miss')}, of off-topic ${share('off-topic')}`,
      `  precision beside away ${((100 * kept.filter(({ right }) => right).length) / Math.max(1, kept.length)).toFixed(1)} %, AUROC away ${auroc(certain(of(examples, 'answerable')), certain(of(examples, 'away')))?.toFixed(3)}, near-misses ${auroc(certain(of(examples, 'answerable')), certain(of(examples, 'near-miss')))?.toFixed(3)}\n`,
    ].join('\n'),
  );
}
