import { type Breakdown, byOutcome, byType } from './breakdown.ts';
import { isAnswered, isAnsweredRight, type Outcome, standingOf } from './outcome.ts';

/** Where the right facts stand. */
export interface RankingFigures {
  readonly p1: number | null;
  readonly r3: number | null;
  readonly r5: number | null;
  readonly mrr: number | null;
}

/** How well answerable questions are told from one kind of questions to refuse. */
export interface AbstentionFigures {
  /** Questions of the kind to refuse. */
  readonly questions: number;
  /** Share of them that got an answer all the same. */
  readonly answered: number | null;
  /** See {@link auroc}. */
  readonly auroc: number | null;
  /** See {@link precisionAt}, at 0.7. */
  readonly precisionAt70: number | null;
}

/** The figures of a question set. Shares are 0..1, null where there is nothing to divide by. */
export interface Report {
  readonly questions: number;
  readonly answerable: number;
  readonly ranking: RankingFigures;
  /** The same facts ranked by plain BM25; null where it was not asked. */
  readonly plain: RankingFigures | null;
  readonly decision: {
    readonly answeredRight: number;
    readonly answeredWrong: number;
    readonly refusedRight: number;
    readonly refusedWrong: number;
    readonly precision: number | null;
    readonly coverage: number | null;
    readonly auroc: number | null;
    readonly precisionAt70: number | null;
  };
  readonly abstention: {
    /** No article was taken away: near-misses and chat. */
    readonly unanswerable: AbstentionFigures;
    /** The article that answers was taken away (`exclude`). */
    readonly away: AbstentionFigures;
  };
  readonly byType: Breakdown;
  readonly byOutcome: Breakdown;
  readonly latency: { readonly p50: number | null; readonly p99: number | null };
}

/** Sums outcomes up. "Answered" is `found`; a choice between readings counts as refused, since it names no sentence. */
export function report(outcomes: readonly Outcome[]): Report {
  const answerable = outcomes.filter(({ question }) => standingOf(question) === 'answerable');
  const unanswerable = outcomes.filter(({ question }) => standingOf(question) === 'unanswerable');
  const away = outcomes.filter(({ question }) => standingOf(question) === 'away');
  const found = outcomes.filter(isAnswered);
  const right = found.filter(isAnsweredRight);
  const refused = [...unanswerable, ...away].filter((outcome) => !isAnswered(outcome));
  const covered = answerable.filter(isAnswered);
  const times = outcomes.map(({ millis }) => millis).sort((a, b) => a - b);
  const plain = answerable.flatMap(({ plainAt }) => (plainAt === null ? [] : [plainAt]));
  const { auroc: area, precisionAt70 } = abstention(answerable, [...unanswerable, ...away]);
  return {
    questions: outcomes.length,
    answerable: answerable.length,
    ranking: ranking(answerable.map(({ rightAt }) => rightAt)),
    plain: plain.length === 0 ? null : ranking(plain),
    decision: {
      answeredRight: right.length,
      answeredWrong: found.length - right.length,
      refusedRight: refused.length,
      refusedWrong: answerable.length - covered.length,
      precision: share(right.length, found.length),
      coverage: share(covered.length, answerable.length),
      auroc: area,
      precisionAt70,
    },
    abstention: {
      unanswerable: abstention(answerable, unanswerable),
      away: abstention(answerable, away),
    },
    byType: byType(outcomes),
    byOutcome: byOutcome(outcomes),
    latency: { p50: quantile(times, 0.5), p99: quantile(times, 0.99) },
  };
}

function ranking(ranks: readonly number[]): RankingFigures {
  const within = (limit: number) =>
    share(ranks.filter((rank) => rank >= 1 && rank <= limit).length, ranks.length);
  const reciprocal = ranks.reduce((sum, rank) => sum + (rank === 0 ? 0 : 1 / rank), 0);
  return { p1: within(1), r3: within(3), r5: within(5), mrr: share(reciprocal, ranks.length) };
}

function abstention(answerable: readonly Outcome[], toRefuse: readonly Outcome[]): AbstentionFigures {
  const sure = ({ confidence }: Outcome) => confidence;
  return {
    questions: toRefuse.length,
    answered: share(toRefuse.filter(isAnswered).length, toRefuse.length),
    auroc: auroc(answerable.map(sure), toRefuse.map(sure)),
    precisionAt70: toRefuse.length === 0 ? null : precisionAt(0.7, answerable, toRefuse),
  };
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

/**
 * Share of right answers among all answers given when the confidence asked for is so low that `coverage` (0..1) of the
 * answerable questions are answered, and every other question that is as sure. Looks at the confidence and the first
 * fact only, not at what was decided. Null without answerable questions.
 */
export function precisionAt(
  coverage: number,
  answerable: readonly Pick<Outcome, 'confidence' | 'rightAt'>[],
  toRefuse: readonly Pick<Outcome, 'confidence' | 'rightAt'>[],
): number | null {
  const sure = answerable.map(({ confidence }) => confidence).sort((a, b) => b - a);
  const least = sure[Math.max(1, Math.ceil(coverage * sure.length)) - 1];
  if (least === undefined) return null;
  const given = [...answerable, ...toRefuse].filter(({ confidence }) => confidence >= least);
  return given.filter(({ rightAt }) => rightAt === 1).length / given.length;
}

/** The value below which a share of the sorted values lies; null for no values. */
function quantile(sorted: readonly number[], part: number): number | null {
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? null;
}

function share(part: number, all: number): number | null {
  return all === 0 ? null : part / all;
}
