import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auroc, precisionAt, report } from '../../src/observe/evaluate.ts';
import type { Outcome } from '../../src/observe/outcome.ts';
import { ask, CEREMONY, place } from '../support/asked-of-set.ts';

describe('the figures of a set', () => {
  it('count what was ranked, answered and refused', () => {
    const outcomes = [
      ask(CEREMONY, { spans: [place('old lighthouse')] }),
      ask(CEREMONY, { spans: [place('imposed duties')] }),
      ask('What did Aker say?', { spans: [place('reporters')] }),
      ask('When did the museum open a new wing?'),
      ask('What did the minister say?'),
      ask('How many zeppelins flew?'),
    ];
    const { questions, answerable, ranking, decision, latency } = report(outcomes);
    expect({ questions, answerable }).toEqual({ questions: 6, answerable: 3 });
    expect(ranking.p1).toBeCloseTo(outcomes.filter(({ rightAt }) => rightAt === 1).length / 3);
    expect(ranking.r3).toBeGreaterThanOrEqual(ranking.p1 ?? 1);
    expect(ranking.r5).toBeGreaterThanOrEqual(ranking.r3 ?? 1);
    expect(decision).toMatchObject({
      answeredRight: 1,
      answeredWrong: 2,
      refusedRight: 2,
      refusedWrong: 1,
      precision: 1 / 3,
      coverage: 2 / 3,
    });
    expect(latency).toEqual({ p50: 2, p99: 2 });
  });

  it('weigh a lower rank as less in the mean reciprocal rank', () => {
    const at = (rightAt: number): Outcome => ({
      ...ask(CEREMONY, { spans: [place('old lighthouse')] }),
      rightAt,
    });
    expect(report([at(1), at(2), at(4), at(0)]).ranking).toEqual({
      p1: 0.25,
      r3: 0.5,
      r5: 0.75,
      mrr: (1 + 0.5 + 0.25) / 4,
    });
  });

  it('rank plain BM25 by the same measure, where it was asked', () => {
    const at = (plainAt: number | null): Outcome => ({
      ...ask(CEREMONY, { spans: [place('old lighthouse')] }),
      plainAt,
    });
    expect(report([at(1), at(4)]).plain).toEqual({ p1: 0.5, r3: 0.5, r5: 1, mrr: 0.625 });
    expect(report([at(null)]).plain).toBeNull();
  });

  it('tell near-misses from questions whose article was taken away', () => {
    const sure = (outcome: Outcome, confidence: number): Outcome => ({ ...outcome, confidence });
    const { abstention, decision } = report([
      sure(ask(CEREMONY, { spans: [place('old lighthouse')] }), 0.8),
      sure(ask('When did the museum open a new wing?'), 0.9),
      sure(ask('How many zeppelins flew?'), 0.1),
      sure(ask(CEREMONY, { exclude: ['fishery'] }), 0.2),
    ]);
    expect(abstention.unanswerable).toEqual({ questions: 2, answered: 0.5, auroc: 0.5, precisionAt70: 0.5 });
    expect(abstention.away).toEqual({ questions: 1, answered: 0, auroc: 1, precisionAt70: 1 });
    expect(decision.auroc).toBeCloseTo(2 / 3);
    expect(decision.precisionAt70).toBe(0.5);
  });

  it('leave out what there is nothing to divide by', () => {
    const { ranking, plain, decision, abstention, byType, latency } = report([]);
    expect(plain).toBeNull();
    expect(abstention.away).toEqual({ questions: 0, answered: null, auroc: null, precisionAt70: null });
    expect(byType).toEqual([]);
    expect(Object.values(ranking)).toEqual([null, null, null, null]);
    expect(decision).toMatchObject({ answeredRight: 0, precision: null, coverage: null, auroc: null });
    expect(latency).toEqual({ p50: null, p99: null });
  });
});

describe('the area under the curve', () => {
  it.each([
    [[0.9, 0.8], [0.2, 0.1], 1],
    [[0.1], [0.9], 0],
    [[0.5, 0.5], [0.5], 0.5],
    [[0.9, 0.1], [0.5], 0.5],
  ])('of %j beside %j is %d', (answerable, unanswerable, area) => {
    expect(auroc(answerable, unanswerable)).toBeCloseTo(area);
  });

  it('is unknown where one kind is absent', () => {
    expect(auroc([], [1])).toBeNull();
    expect(auroc([1], [])).toBeNull();
  });

  it('is the share of pairs in the right order, ties counting half', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(scores, scores, (yes, no) => {
        const pairs = yes.flatMap((one) => no.map((other) => (one > other ? 1 : one === other ? 0.5 : 0)));
        const share = pairs.reduce<number>((sum, one) => sum + one, 0) / pairs.length;
        expect(auroc(yes, no)).toBeCloseTo(share, 9);
      }),
    );
  });
});

describe('precision at a coverage', () => {
  const of = (confidence: number, rightAt = 1) => ({ confidence, rightAt });

  it('counts as wrong every other answer that is as sure as the last one needed', () => {
    const answerable = [of(0.9), of(0.8, 2), of(0.7), of(0.1)];
    expect(precisionAt(0.5, answerable, [of(0.85, 0), of(0.75, 0)])).toBe(1 / 3);
    expect(precisionAt(0.75, answerable, [of(0.7, 0)])).toBe(2 / 4);
    expect(precisionAt(1, answerable, [])).toBe(3 / 4);
  });

  it('is unknown where nothing can be answered', () => {
    expect(precisionAt(0.7, [], [of(0.5, 0)])).toBeNull();
  });
});
