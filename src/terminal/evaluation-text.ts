import type { Breakdown } from '../observe/breakdown.ts';
import type { AbstentionFigures, RankingFigures, Report } from '../observe/evaluate.ts';
import type { Outcome } from '../observe/outcome.ts';

/** What was measured beside the questions themselves. */
export interface Surroundings {
  /** As the set calls itself. */
  readonly set: string;
  /** All articles were searched, also where a question names its own. */
  readonly whole: boolean;
  /** Questions that name the article to be searched. */
  readonly scoped: number;
  readonly articles: number;
  readonly facts: number;
  readonly buildMillis: number;
  /** Resident memory of the whole process when the index is built, in bytes. */
  readonly residentBytes: number;
}

/** The figures of a set for people. */
export function evaluationText(report: Report, surroundings: Surroundings): string {
  const { ranking, plain, decision, abstention, latency } = report;
  const searched = surroundings.whole || surroundings.scoped === 0 ? 'all articles' : 'its own article';
  return [
    `${surroundings.set}: ${report.questions} questions (${report.answerable} answerable) over ${surroundings.articles} articles, ${surroundings.facts} facts; each asked of ${searched}`,
    '',
    'Ranking, answerable questions, before the gate',
    `  ${ranks(ranking)}`,
    ...(plain === null ? [] : [`  ${ranks(plain)}   plain BM25`]),
    'Decision',
    `  answered right ${decision.answeredRight}, answered wrong ${decision.answeredWrong}, refused right ${decision.refusedRight}, refused wrong ${decision.refusedWrong}`,
    `  precision ${percent(decision.precision)}   coverage ${percent(decision.coverage)}   AUROC ${figure(decision.auroc)}   precision at 70 % coverage ${percent(decision.precisionAt70)}`,
    ...abstained('unanswerable', abstention.unanswerable),
    ...abstained('article taken away', abstention.away),
    ...breakdown('By type of question', report.byType),
    ...breakdown('By outcome', report.byOutcome),
    'Cost',
    `  index built in ${Math.round(surroundings.buildMillis)} ms   p50 ${millis(latency.p50)}   p99 ${millis(latency.p99)}   resident ${Math.round(surroundings.residentBytes / 1e6)} MB`,
  ].join('\n');
}

/** The same as one line of JSON. */
export function evaluationJson(report: Report, surroundings: Surroundings): string {
  return JSON.stringify({ ...surroundings, ...report });
}

/** One line of `--predictions`: what was decided and the ten best facts. */
export function predictionLine({ question, decision, confidence }: Outcome): string {
  const ranked = (decision.ranking?.ranked ?? []).slice(0, 10).flatMap(({ candidate, score }) => {
    const fact = candidate.index.facts[candidate.fact];
    return fact === undefined
      ? []
      : [{ article: fact.article.id, start: fact.span.start, end: fact.span.end, score }];
  });
  return JSON.stringify({ id: question.id, kind: decision.answer.kind, confidence, ranked });
}

function ranks({ p1, r3, r5, mrr }: RankingFigures): string {
  return `P@1 ${percent(p1)}   R@3 ${percent(r3)}   R@5 ${percent(r5)}   MRR ${figure(mrr)}`;
}

function abstained(name: string, figures: AbstentionFigures): string[] {
  if (figures.questions === 0) return [];
  return [
    `  ${name}: ${percent(figures.answered)} of ${figures.questions} answered   AUROC ${figure(figures.auroc)}   precision at 70 % coverage ${percent(figures.precisionAt70)}`,
  ];
}

const COLUMNS = ['answerable', 'P@1', 'right', 'wrong', 'refused right', 'refused wrong'];
const NAME = 24;

function breakdown(title: string, groups: Breakdown): string[] {
  if (groups.length === 0) return [];
  const line = (cells: readonly string[]) =>
    cells.map((cell, at) => cell.padStart((COLUMNS[at]?.length ?? 0) + 2)).join('');
  return [
    title.padEnd(NAME) + line(COLUMNS),
    ...groups.map((group) => {
      const p1 =
        group.answerable === 0 ? '-' : String(Math.round((100 * group.rightFirst) / group.answerable));
      const counts = [group.answeredRight, group.answeredWrong, group.refusedRight, group.refusedWrong];
      return `  ${group.name}`.padEnd(NAME) + line([`${group.answerable}`, p1, ...counts.map(String)]);
    }),
  ];
}

function percent(value: number | null): string {
  return value === null ? '-' : `${(100 * value).toFixed(1)} %`;
}

function figure(value: number | null): string {
  return value === null ? '-' : value.toFixed(3);
}

function millis(value: number | null): string {
  return value === null ? '-' : `${value.toFixed(2)} ms`;
}
