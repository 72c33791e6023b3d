import type { Decision } from '../answer/decide.ts';
import { confidence } from '../answer/gate.ts';
import type { Article } from '../facts/article.ts';
import type { Fact } from '../facts/fact.ts';
import { overlaps } from '../text/span.ts';
import type { AnnotatedQuestion } from './question-set.ts';

/** How one question of a set came out. */
export interface Outcome {
  readonly question: AnnotatedQuestion;
  readonly decision: Decision;
  /** Rank, from 1, of the first fact that overlaps a right span; 0 when none among the candidates does. */
  readonly rightAt: number;
  /** Probability that the first candidate is right, whatever was decided. */
  readonly confidence: number;
  readonly millis: number;
}

/** What can be asked: all articles, and how to answer within some of them. */
export interface Answerer {
  readonly articles: readonly Article[];
  readonly facts: readonly Fact[];
  decide(question: string, scope?: (article: number) => boolean): Decision;
}

/**
 * Asks one question of a set. `within` keeps the search to its article unless `whole`; `exclude` takes articles away.
 * `now` gives milliseconds of any origin.
 */
export function askOne(
  answerer: Answerer,
  question: AnnotatedQuestion,
  whole: boolean,
  now: () => number,
): Outcome {
  const excluded = new Set(question.exclude ?? []);
  const { within } = question;
  const inScope = ({ id }: Article) => !excluded.has(id) && (whole || within === undefined || id === within);
  const limited = excluded.size > 0 || (!whole && within !== undefined);
  const started = now();
  const decision = limited
    ? answerer.decide(question.question, (article) => {
        const found = answerer.articles[article];
        return found !== undefined && inScope(found);
      })
    : answerer.decide(question.question);
  const millis = now() - started;
  const ranked = decision.ranking?.ranked ?? [];
  const right = ranked.findIndex(({ candidate }) => isRight(answerer.facts[candidate.fact], question));
  return {
    question,
    decision,
    rightAt: right + 1,
    confidence: decision.ranking === null ? 0 : confidence(decision.ranking),
    millis,
  };
}

function isRight(fact: Fact | undefined, { spans }: AnnotatedQuestion): boolean {
  return (
    fact !== undefined && spans.some((span) => span.article === fact.article.id && overlaps(span, fact.span))
  );
}

/** The figures of a whole set; shares are 0..1, null where there is nothing to divide by. */
export interface Report {
  readonly questions: number;
  readonly answerable: number;
  readonly ranking: {
    readonly p1: number | null;
    readonly r3: number | null;
    readonly r5: number | null;
    readonly mrr: number | null;
  };
  readonly decision: {
    readonly answeredRight: number;
    readonly answeredWrong: number;
    readonly refusedRight: number;
    readonly refusedWrong: number;
    readonly precision: number | null;
    readonly coverage: number | null;
    readonly auroc: number | null;
  };
  readonly latency: { readonly p50: number | null; readonly p99: number | null };
}

/** Sums outcomes up. "Answered" is `found`; a choice between readings counts as refused, since it names no sentence. */
export function report(outcomes: readonly Outcome[]): Report {
  const answerable = outcomes.filter(({ question }) => question.spans.length > 0);
  const unanswerable = outcomes.filter(({ question }) => question.spans.length === 0);
  const found = outcomes.filter(({ decision }) => decision.answer.kind === 'found');
  const right = found.filter((outcome) => firstIsRight(outcome));
  const within = (limit: number) =>
    share(answerable.filter(({ rightAt }) => rightAt >= 1 && rightAt <= limit).length, answerable.length);
  const times = outcomes.map(({ millis }) => millis).sort((a, b) => a - b);
  const answered = answerable.filter(({ decision }) => decision.answer.kind === 'found');
  return {
    questions: outcomes.length,
    answerable: answerable.length,
    ranking: {
      p1: within(1),
      r3: within(3),
      r5: within(5),
      mrr: share(
        answerable.reduce((sum, { rightAt }) => sum + (rightAt === 0 ? 0 : 1 / rightAt), 0),
        answerable.length,
      ),
    },
    decision: {
      answeredRight: right.length,
      answeredWrong: found.length - right.length,
      refusedRight:
        unanswerable.length - unanswerable.filter(({ decision }) => decision.answer.kind === 'found').length,
      refusedWrong: answerable.length - answered.length,
      precision: share(right.length, found.length),
      coverage: share(answered.length, answerable.length),
      auroc: auroc(
        answerable.map(({ confidence: sure }) => sure),
        unanswerable.map(({ confidence: sure }) => sure),
      ),
    },
    latency: { p50: quantile(times, 0.5), p99: quantile(times, 0.99) },
  };
}

function firstIsRight({ decision, question }: Outcome): boolean {
  return decision.answer.kind === 'found' && isRight(decision.answer.citations[0].fact, question);
}

/**
 * Area under the ROC curve: the probability that an answerable question gets a higher confidence than an unanswerable
 * one, ties counting half (Mann-Whitney). Null when one of the two kinds is absent.
 */
export function auroc(answerable: readonly number[], unanswerable: readonly number[]): number | null {
  if (answerable.length === 0 || unanswerable.length === 0) return null;
  const all = [
    ...answerable.map((score) => ({ score, yes: true })),
    ...unanswerable.map((score) => ({ score, yes: false })),
  ];
  all.sort((a, b) => a.score - b.score);
  let ranks = 0;
  for (let at = 0; at < all.length; ) {
    let end = at;
    while (end < all.length && all[end]?.score === all[at]?.score) end++;
    const rank = (at + 1 + end) / 2;
    for (; at < end; at++) if (all[at]?.yes) ranks += rank;
  }
  return (
    (ranks - (answerable.length * (answerable.length + 1)) / 2) / (answerable.length * unanswerable.length)
  );
}

/** The value below which a share of the sorted values lies; null for no values. */
function quantile(sorted: readonly number[], part: number): number | null {
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? null;
}

function share(part: number, all: number): number | null {
  return all === 0 ? null : part / all;
}
