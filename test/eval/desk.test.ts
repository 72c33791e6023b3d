import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFolder } from '../../src/knowledge/folder.ts';
import { readLexicon } from '../../src/knowledge/lexicon.ts';
import { type OpenLibrary, openLibrary } from '../../src/library.ts';
import { type Report, report } from '../../src/observe/evaluate.ts';
import { askOne } from '../../src/observe/outcome.ts';
import { type PlainBm25, plainBm25 } from '../../src/observe/plain-bm25.ts';
import { type AnnotatedQuestion, readSet } from '../../src/observe/question-set.ts';

const DESK = fileURLToPath(new URL('desk/', import.meta.url));

/**
 * What the project's own set must reach: about two points of a share, and three questions of a count, worse than what
 * `npm run eval -- test/eval/desk` and the same with `--whole` measured on 2026-11-29. The set was written before it was first
 * measured, and nothing is trained on it; but the doubts of `answer/near-miss.ts` and some lines of
 * `text/paraphrases.ts` were written with its wrong answers in view.
 * A change that only moves answers about stays within; one that loses more than it wins does not. Raise a limit when its figure has risen for good; lower none to get a change in.
 */
const LIMITS = {
  /** Measured: 72.3 %, 87.9 %; 113, 23, 108; 1 of 16. */
  own: { p1: 0.7, r3: 0.86, answeredRight: 110, answeredWrong: 26, refusedRight: 105, away: 1 },
  /** Measured: 67.4 %, 81.7 %; 109, 27, 105; 1 of 16. */
  all: { p1: 0.65, r3: 0.8, answeredRight: 106, answeredWrong: 30, refusedRight: 102, away: 1 },
};

let library: OpenLibrary;
let plain: PlainBm25;
let questions: readonly AnnotatedQuestion[] = [];
beforeAll(async () => {
  const { articles, problems } = await readFolder(join(DESK, 'articles'));
  questions = await readSet(DESK, articles);
  library = openLibrary(articles, problems, readLexicon());
  plain = plainBm25(library.facts);
});

function measure(whole: boolean): Report {
  return report(questions.map((question) => askOne(library, question, whole, () => 0, plain)));
}

describe('the set of the project', () => {
  it('is what set.json says: many short articles, a third of the questions without an answer', async () => {
    const answerable = questions.filter(({ spans }) => spans.length > 0).length;
    expect(JSON.parse(await readFile(join(DESK, 'set.json'), 'utf8'))).toMatchObject({
      articles: library.articles.length,
      questions: questions.length,
      answerable,
      unanswerable: questions.length - answerable,
    });
    expect(library.problems).toEqual([]);
    expect(library.articles.length).toBeGreaterThanOrEqual(12);
    expect(questions.length).toBeGreaterThanOrEqual(320);
    expect(answerable / questions.length).toBeCloseTo(2 / 3, 1);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  });

  it('says of every place which words stand there', () => {
    for (const { spans, id } of questions)
      for (const { text } of spans) expect(text?.trim(), id).toMatch(/\S/);
  });
});

describe.each([
  ['its own article', false, LIMITS.own],
  ['all articles', true, LIMITS.all],
] as const)('asked of %s', (_, whole, limits) => {
  let measured: Report;
  beforeAll(() => {
    measured = measure(whole);
  });

  it('the right sentence comes first, or among the first three, as often as it did, and oftener than in plain BM25', () => {
    const { ranking, plain: yardstick } = measured;
    expect(ranking.p1).toBeGreaterThanOrEqual(limits.p1);
    expect(ranking.r3).toBeGreaterThanOrEqual(limits.r3);
    expect(ranking.p1).toBeGreaterThan(yardstick?.p1 ?? 1);
    expect(ranking.mrr).toBeGreaterThan(yardstick?.mrr ?? 1);
  });

  it('as many questions are answered rightly, and no more wrongly', () => {
    expect(measured.decision.answeredRight).toBeGreaterThanOrEqual(limits.answeredRight);
    expect(measured.decision.answeredWrong).toBeLessThanOrEqual(limits.answeredWrong);
  });

  it('as many are refused that have no answer, nearly all where the article was taken away', () => {
    const { abstention, decision } = measured;
    expect(decision.refusedRight).toBeGreaterThanOrEqual(limits.refusedRight);
    expect((abstention.away.answered ?? 1) * abstention.away.questions).toBeLessThanOrEqual(limits.away);
  });
});
