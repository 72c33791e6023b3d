import type { Outcome, Report } from '../observe/evaluate.ts';

/** What was measured beside the questions themselves. */
export interface Surroundings {
  readonly set: string;
  readonly articles: number;
  readonly facts: number;
  readonly buildMillis: number;
  /** Resident memory of the whole process, in bytes. */
  readonly residentBytes: number;
}

/** The figures of a set for people. */
export function evaluationText(report: Report, surroundings: Surroundings): string {
  const { ranking, decision, latency } = report;
  return [
    `${surroundings.set}: ${report.questions} questions (${report.answerable} answerable) over ${surroundings.articles} articles, ${surroundings.facts} facts`,
    '',
    'Ranking, answerable questions, before the gate',
    `  P@1 ${percent(ranking.p1)}   R@3 ${percent(ranking.r3)}   R@5 ${percent(ranking.r5)}   MRR ${figure(ranking.mrr)}`,
    'Decision',
    `  answered right ${decision.answeredRight}, answered wrong ${decision.answeredWrong}, refused right ${decision.refusedRight}, refused wrong ${decision.refusedWrong}`,
    `  precision ${percent(decision.precision)}   coverage ${percent(decision.coverage)}   AUROC ${figure(decision.auroc)}`,
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

function percent(value: number | null): string {
  return value === null ? '-' : `${(100 * value).toFixed(1)} %`;
}

function figure(value: number | null): string {
  return value === null ? '-' : value.toFixed(3);
}

function millis(value: number | null): string {
  return value === null ? '-' : `${value.toFixed(2)} ms`;
}
