import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Answer, factsIn } from '../../src/answer/answer.ts';
import { written } from '../../src/facts/fact.ts';
import { readFolder } from '../../src/knowledge/folder.ts';
import { readLexicon } from '../../src/knowledge/lexicon.ts';
import { type OpenLibrary, openLibrary } from '../../src/library.ts';

const FOLDER = new URL('exchanges/', import.meta.url);
const CODES = ['de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'no', 'ru'];

interface Exchanges {
  readonly questions: readonly { readonly question: string; readonly answer: string | null }[];
  readonly parts: readonly { readonly question: string; readonly answers: readonly string[] }[];
  readonly followUps: readonly { readonly first: string; readonly then: string; readonly answer: string }[];
}

const exchanges = (code: string): Exchanges =>
  JSON.parse(readFileSync(new URL(`${code}.json`, FOLDER), 'utf8'));
const quotes = (answer: Answer) =>
  answer.kind === 'found' ? factsIn(answer).map((fact) => written(fact).replace(/\n/g, ' ')) : [];

/** A news story told in nine languages, asked for who, when, where, why, how much and in whose words. */
describe.each(CODES)('an exchange about a story in %s', (code) => {
  const { questions, parts, followUps } = exchanges(code);
  let library: OpenLibrary;
  beforeAll(async () => {
    const { articles } = await readFolder(FOLDER.pathname);
    library = openLibrary(
      articles.filter(({ id }) => id === code),
      [],
      readLexicon(),
    );
  });
  const first = (question: string) => quotes(library.answer(question))[0];

  it('answers what the story says, all but one of eighteen, and refuses what it does not, all but two of seven', () => {
    const right = questions.filter(
      ({ question, answer }) => answer !== null && first(question)?.includes(answer),
    );
    expect(right.length).toBeGreaterThanOrEqual(17);
    const wrong = questions.filter(
      ({ question, answer }) => answer === null && first(question) !== undefined,
    );
    expect(wrong.length).toBeLessThanOrEqual(2);
  });

  it('answers several things asked at once by a quote each, all but one of five', () => {
    const right = parts.filter(({ question, answers }) => {
      const quoted = quotes(library.answer(question));
      return (
        quoted.length <= answers.length &&
        answers.every((answer) => quoted.some((one) => one.includes(answer)))
      );
    });
    expect(right.length).toBeGreaterThanOrEqual(4);
  });

  it('answers what is asked next by what was asked before, all but one of seven', () => {
    const right = followUps.filter(({ first: question, then, answer }) => {
      const before = { question, facts: factsIn(library.answer(question)) };
      return quotes(library.answer(then, before))[0]?.includes(answer);
    });
    expect(right.length).toBeGreaterThanOrEqual(6);
  });
});
