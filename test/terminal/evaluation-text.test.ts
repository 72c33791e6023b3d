import { describe, expect, it } from 'vitest';
import { report } from '../../src/observe/evaluate.ts';
import { askOne } from '../../src/observe/outcome.ts';
import { plainBm25 } from '../../src/observe/plain-bm25.ts';
import { evaluationJson, evaluationText, predictionLine } from '../../src/terminal/evaluation-text.ts';
import { factWith } from '../support/candidates.ts';
import { libraryOf, toyLibrary } from '../support/libraries.ts';

const library = toyLibrary();
const lighthouse = library.facts[factWith(library, 'old lighthouse')];
const spans = lighthouse === undefined ? [] : [{ article: lighthouse.article.id, ...lighthouse.span }];
const outcomes = [
  { id: 'a', question: 'Where did the ceremony take place?', spans },
  { id: 'b', question: 'How many zeppelins flew?', spans: [] },
].map((question) => askOne(library, question, false, () => 0, plainBm25(library.facts)));
const surroundings = {
  set: 'toy',
  whole: false,
  scoped: 0,
  articles: 2,
  facts: 13,
  buildMillis: 12.4,
  residentBytes: 98_700_000,
};

describe('the figures of a set', () => {
  it('name the set, ranking, decision and cost for people', () => {
    const text = evaluationText(report(outcomes), surroundings);
    expect(text).toContain('toy: 2 questions (1 answerable) over 2 articles, 13 facts');
    expect(text).toMatch(/P@1 100\.0 %\s+R@3 100\.0 %\s+R@5 100\.0 %\s+MRR 1\.000/);
    expect(text).toContain('answered right 1, answered wrong 0, refused right 1, refused wrong 0');
    expect(text).toMatch(/precision 100\.0 %\s+coverage 100\.0 %\s+AUROC 1\.000/);
    expect(text).toMatch(/built in 12 ms\s+p50 0\.00 ms\s+p99 0\.00 ms\s+resident 99 MB/);
  });

  it('set plain BM25, each kind of refusal, types and outcomes beside them', () => {
    const text = evaluationText(report(outcomes), surroundings);
    expect(text).toMatch(/P@1 100\.0 %.*MRR 1\.000 {3}plain BM25\n/);
    expect(text).toMatch(
      /unanswerable: 0\.0 % of 1 answered {3}AUROC 1\.000 {3}precision at 70 % coverage 100/,
    );
    expect(text).not.toContain('taken away');
    expect(text).toMatch(
      /By type of question .*\n {2}number +0 +- +0 +0 +1 +0\n {2}place +1 +100 +1 +0 +0 +0\n/,
    );
    expect(text).toMatch(/By outcome .*\n {2}found +1 +100 +1 +0 +0 +0\n/);
  });

  it('say where each question was asked', () => {
    const at = (whole: boolean, scoped: number) =>
      evaluationText(report(outcomes), { ...surroundings, whole, scoped }).split('\n')[0];
    expect(at(false, 1)).toContain('asked of its own article');
    expect(at(true, 1)).toContain('asked of all articles');
    expect(at(false, 0)).toContain('asked of all articles');
  });

  it('show a dash where there is nothing to divide by', () => {
    const text = evaluationText(report([]), surroundings);
    expect(text).toContain('P@1 -');
    expect(text).toContain('AUROC -');
    expect(text).not.toMatch(/NaN|null|undefined/);
  });

  it('are one line of JSON for programs', () => {
    const line = evaluationJson(report(outcomes), surroundings);
    expect(line).not.toContain('\n');
    expect(JSON.parse(line)).toMatchObject({
      set: 'toy',
      questions: 2,
      ranking: { p1: 1 },
      decision: { answeredRight: 1, refusedRight: 1 },
      latency: { p50: 0, p99: 0 },
      residentBytes: 98_700_000,
    });
  });
});

describe('a prediction', () => {
  it('gives outcome, confidence and at most ten facts with their places', () => {
    const [first] = outcomes;
    if (first === undefined) throw new Error('nothing was asked');
    const line = JSON.parse(predictionLine(first));
    expect(Object.keys(line)).toEqual(['id', 'kind', 'confidence', 'ranked']);
    expect(line).toMatchObject({ id: 'a', kind: 'found' });
    expect(line.ranked.length).toBeLessThanOrEqual(10);
    expect(line.ranked[0]).toEqual({ ...spans[0], score: expect.any(Number) });
  });

  it('gives ten facts where more were found', () => {
    const many = libraryOf({ a: 'A ferry came.\n\n'.repeat(15) });
    const outcome = askOne(many, { id: 'd', question: 'which ferry came', spans: [] }, false, () => 0);
    expect(JSON.parse(predictionLine(outcome)).ranked).toHaveLength(10);
  });

  it('ranks nothing for a question that was not looked up', () => {
    const thanks = askOne(library, { id: 'c', question: 'thanks', spans: [] }, false, () => 0);
    expect(JSON.parse(predictionLine(thanks))).toEqual({
      id: 'c',
      kind: 'refused',
      confidence: 0,
      ranked: [],
    });
  });
});
