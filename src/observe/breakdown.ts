import { isAnswered, isAnsweredRight, type Outcome, standingOf } from './outcome.ts';

/** How the questions of one group came out, in numbers of questions. */
export interface Group {
  readonly name: string;
  readonly answerable: number;
  /** Answerable questions whose first fact is right, whatever was decided. */
  readonly rightFirst: number;
  readonly answeredRight: number;
  readonly answeredWrong: number;
  readonly refusedRight: number;
  readonly refusedWrong: number;
}

/** Groups of questions, the largest first. Every question is in exactly one. */
export type Breakdown = readonly Group[];

/** By what the question was read to ask for; `nothing` for what was read as no question. */
export function byType(outcomes: readonly Outcome[]): Breakdown {
  return groups(outcomes, ({ decision }) => decision.ranking?.question.wanted ?? 'nothing');
}

/** By what was decided, refusals by what was said to be missing: `found`, `choose`, `refused: names` ... */
export function byOutcome(outcomes: readonly Outcome[]): Breakdown {
  return groups(outcomes, ({ decision: { answer } }) =>
    answer.kind === 'refused' ? `refused: ${answer.missing.kind}` : answer.kind,
  );
}

function groups(outcomes: readonly Outcome[], nameOf: (outcome: Outcome) => string): Breakdown {
  const members = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const name = nameOf(outcome);
    const group = members.get(name) ?? [];
    if (group.length === 0) members.set(name, group);
    group.push(outcome);
  }
  return [...members]
    .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .map(([name, group]) => ({ name, ...counts(group) }));
}

function counts(outcomes: readonly Outcome[]): Omit<Group, 'name'> {
  const answerable = outcomes.filter(({ question }) => standingOf(question) === 'answerable');
  const answered = outcomes.filter(isAnswered).length;
  const right = outcomes.filter(isAnsweredRight).length;
  const refusedWrong = answerable.filter((outcome) => !isAnswered(outcome)).length;
  return {
    answerable: answerable.length,
    rightFirst: answerable.filter(({ rightAt }) => rightAt === 1).length,
    answeredRight: right,
    answeredWrong: answered - right,
    refusedRight: outcomes.length - answered - refusedWrong,
    refusedWrong,
  };
}
