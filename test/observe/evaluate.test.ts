import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askOne, auroc, type Outcome, report } from '../../src/observe/evaluate.ts';
import type { AnnotatedQuestion } from '../../src/observe/question-set.ts';
import { factWith } from '../support/candidates.ts';
import { toyLibrary } from '../support/libraries.ts';

const library = toyLibrary();

/** Where the fact stands that holds some words. */
function place(words: string): AnnotatedQuestion['spans'][number] {
  const fact = library.facts[factWith(library, words)];
  if (fact === undefined) throw new Error(`no fact holds "${words}"`);
  return { article: fact.article.id, start: fact.span.start + 3, end: fact.span.start + 9 };
}

function ask(question: string, ...more: readonly Partial<AnnotatedQuestion>[]): Outcome {
  let time = 0;
  return askOne(library, Object.assign({ id: question, question, spans: [] }, ...more), false, () => {
    time += 2;
    return time;
  });
}

const CEREMONY = 'Where did the ceremony take place?';

describe('a question of a set', () => {
  it('is right at the rank of the first fact that overlaps a right place', () => {
    expect(ask(CEREMONY, { spans: [place('old lighthouse')] }).rightAt).toBe(1);
    expect(ask(CEREMONY, { spans: [place('imposed duties')] }).rightAt).toBeGreaterThan(1);
    expect(ask(CEREMONY, { spans: [place('clock museum')] }).rightAt).toBe(0);
    expect(ask(CEREMONY).rightAt).toBe(0);
  });

  it('takes the same offsets in another article for another place', () => {
    const elsewhere = { ...place('old lighthouse'), article: 'museum' };
    expect(ask(CEREMONY, { spans: [elsewhere] }).rightAt).toBe(0);
  });

  it('keeps to its own article, unless all are searched', () => {
    const within = { id: 'w', question: CEREMONY, spans: [], within: 'museum' };
    expect(askOne(library, within, false, () => 0).decision.answer.kind).toBe('refused');
    expect(askOne(library, within, true, () => 0).decision.answer.kind).toBe('found');
  });

  it('does without the articles that are taken away, also when all are searched', () => {
    const excluded = { id: 'x', question: CEREMONY, spans: [], exclude: ['fishery'] };
    for (const whole of [true, false])
      expect(askOne(library, excluded, whole, () => 0).decision.answer.kind).toBe('refused');
  });

  it('is timed, and has a confidence whatever was decided', () => {
    expect(ask(CEREMONY).millis).toBe(2);
    expect(ask(CEREMONY).confidence).toBeGreaterThan(0);
    expect(ask('What did Aker say?')).toMatchObject({ confidence: expect.any(Number) });
    expect(ask('thanks').confidence).toBe(0);
  });
});

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

  it('leave out what there is nothing to divide by', () => {
    const { ranking, decision, latency } = report([]);
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
