import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Answer, factsIn } from '../../src/answer/answer.ts';
import type { Article } from '../../src/facts/article.ts';
import { written } from '../../src/facts/fact.ts';
import { readFolder } from '../../src/knowledge/folder.ts';
import { readLexicon } from '../../src/knowledge/lexicon.ts';
import { type OpenLibrary, openLibrary } from '../../src/library.ts';

const FOLDER = new URL('exchanges/', import.meta.url);
const CODES = ['de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'no', 'ru'];

let articles: readonly Article[] = [];
beforeAll(async () => {
  ({ articles } = await readFolder(FOLDER.pathname));
});
const lexicon = readLexicon();

interface Exchanges {
  readonly questions: readonly { readonly question: string; readonly answer: string | null }[];
  readonly parts: readonly { readonly question: string; readonly answers: readonly string[] }[];
  readonly followUps: readonly { readonly first: string; readonly then: string; readonly answer: string }[];
}

const exchanges = (id: string): Exchanges => JSON.parse(readFileSync(new URL(`${id}.json`, FOLDER), 'utf8'));
const quotes = (answer: Answer) =>
  answer.kind === 'found' ? factsIn(answer).map((fact) => written(fact).replace(/\n/g, ' ')) : [];

/** So many are right in each language, and so many at most are answered though the story does not say it. */
const BOUNDS = {
  ferry: { right: 17, wrong: 2, parts: 4, followUps: 6 },
  fire: { right: 7, wrong: 1, parts: 0, followUps: 0 },
  strike: { right: 8, wrong: 1, parts: 1, followUps: 3 },
};
const STORIES = (['ferry', 'strike', 'fire'] as const).flatMap((story) =>
  CODES.map((code) => ({ story, code })),
);

/** Three news stories told in nine languages, asked for who, when, where, why, how much and in whose words. */
describe.each(STORIES)('an exchange about the $story in $code', ({ story, code }) => {
  const { questions, parts, followUps } = exchanges(`${story}-${code}`);
  const bounds = BOUNDS[story];
  let library: OpenLibrary;
  beforeAll(() => {
    library = openLibrary(
      articles.filter(({ id }) => id === `${story}-${code}`),
      [],
      lexicon,
    );
  });
  const first = (question: string) => quotes(library.answer(question))[0];

  it('answers what the story says and refuses what it does not', () => {
    const right = questions.filter(
      ({ question, answer }) => answer !== null && first(question)?.includes(answer),
    );
    expect(right.length).toBeGreaterThanOrEqual(bounds.right);
    const wrong = questions.filter(
      ({ question, answer }) => answer === null && first(question) !== undefined,
    );
    expect(wrong.length).toBeLessThanOrEqual(bounds.wrong);
  });

  it('answers several things asked at once by a quote each', () => {
    const right = parts.filter(({ question, answers }) => {
      const quoted = quotes(library.answer(question));
      return (
        quoted.length <= answers.length &&
        answers.every((answer) => quoted.some((one) => one.includes(answer)))
      );
    });
    expect(right.length).toBeGreaterThanOrEqual(bounds.parts);
  });

  it('answers what is asked next by what was asked before', () => {
    const right = followUps.filter(({ first: question, then, answer }) => {
      const before = { question, facts: factsIn(library.answer(question)) };
      return quotes(library.answer(then, before))[0]?.includes(answer);
    });
    expect(right.length).toBeGreaterThanOrEqual(bounds.followUps);
  });
});
