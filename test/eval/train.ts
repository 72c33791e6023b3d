import { readFile, writeFile } from 'node:fs/promises';
import { argv, stdout } from 'node:process';
import { SIGNALS } from '../../src/answer/gate.ts';
import { FEATURES } from '../../src/intents/features.ts';
import { readLexicon } from '../../src/knowledge/lexicon.ts';
import { auroc } from '../../src/observe/evaluate.ts';
import {
  decisionExamples,
  rankingExamples,
  readSet,
  type StandingExample,
  smallFolderExamples,
  WIDTH,
} from './examples.ts';
import { fitGate, fitRanker, probability, type RankingExample } from './fit.ts';

/**
 * `npm run train -- SET_DIR...` fits the ranker and the gate and writes `src/intents/weights.json`. Full-batch and
 * from zero, so the same sets give the same file. Figures are cross-validated by article: each is measured on articles
 * that the weights it was measured with have not seen. Sets named `newsqa-*` are refused: their licence forbids it.
 */
const WEIGHTS = new URL('../../src/intents/weights.json', import.meta.url);
const FOLDS = 2;
/**
 * Most of the questions whose article is away that may be answered all the same. In a folder of a few sentences more may:
 * nearly everything asked there is about its subject, and whoever reads the answer knows the folder.
 */
const ANSWERED_AWAY = { large: 0.035, small: 0.045 };

const dirs = argv.slice(2);
if (dirs.length === 0 || dirs.some((dir) => /newsqa/.test(dir))) {
  stdout.write(
    'Usage: npm run train -- SET_DIR...\nNot on newsqa-*: research only, it may be measured and not trained on.\n',
  );
  process.exit(2);
}
const lexicon = readLexicon();
const sets = await Promise.all(dirs.map((dir) => readSet(dir, lexicon)));
const chat = sets.filter(({ library }) => library === null).flatMap(({ questions }) => questions);
const withArticles = sets.filter(({ library }) => library !== null);

const ranking = withArticles.map((set) => ({ set: set.name, ...rankingExamples(set, lexicon) }));
const all = ranking.flatMap(({ whole, within }) => [...within, ...whole]);
const folds = Array.from({ length: FOLDS }, (_, fold) =>
  fitRanker(
    all.filter(({ group }) => foldOf(group) !== fold),
    FEATURES.length,
  ),
);
const figures: Record<string, string> = {};
for (const { set, whole, within } of ranking) {
  figures[`${set} within`] = crossValidated(within);
  figures[`${set} whole`] = crossValidated(whole);
}
for (const [name, value] of Object.entries(figures)) stdout.write(`${name}: P@1 / R@3 ${value}\n`);
const names = FEATURES.map(({ name }) => name);
const ranker = named(names, fitRanker(all, FEATURES.length));
await write({ ranker, gate: fitDecisions() });

/** P@1 / R@3 in per cent, each question measured with the weights fitted without its article. */
function crossValidated(examples: readonly RankingExample[]): string {
  const orders = examples.map((example) =>
    ordered(example, folds[foldOf(example.group)] ?? new Float64Array(0)),
  );
  const percent = (limit: number) =>
    ((100 * orders.filter((order) => order.slice(0, limit).includes(1)).length) / examples.length).toFixed(1);
  return `${percent(1)} / ${percent(3)}`;
}

function ordered({ rows, right }: RankingExample, weights: Float64Array): number[] {
  const scored = Array.from(right, (yes, row) => ({
    yes,
    score: weights.reduce((sum, weight, at) => sum + weight * (rows[row * weights.length + at] ?? 0), 0),
  }));
  return scored.sort((a, b) => b.score - a.score).map(({ yes }) => yes);
}

/** Fits the gate on rankings made with the weights just fitted: what it judges is what people will get. */
function fitDecisions() {
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

function isPassages({ library }: (typeof withArticles)[number]): boolean {
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

function named(names: readonly string[], weights: Float64Array): Record<string, number> {
  return Object.fromEntries(names.map((name, at) => [name, Number((weights[at] ?? 0).toFixed(4))]));
}

function foldOf(group: string): number {
  let sum = 0;
  for (const character of group) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return sum % FOLDS;
}

/** Writes the file unless it already says the same; then its date stays too. */
async function write(parts: Record<string, unknown>): Promise<void> {
  const before = JSON.parse(await readFile(WEIGHTS, 'utf8')) as Record<string, unknown>;
  const made: { trained?: string; [key: string]: unknown } = {
    ...before,
    sets: sets.map(({ name }) => name),
    figures,
    ...parts,
  };
  if (JSON.stringify({ ...before, ...made }) === JSON.stringify(before)) return;
  made.trained = new Date().toISOString().slice(0, 10);
  await writeFile(WEIGHTS, `${JSON.stringify(made, null, 2)}\n`);
}
