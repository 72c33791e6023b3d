import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/facts/article.ts';
import { factsOf } from '../../src/facts/facts.ts';
import { liveLibrary } from '../../src/library/live-library.ts';
import { type OpenLibrary, openLibrary } from '../../src/library.ts';
import { answerJson } from '../../src/terminal/answer-json.ts';
import { NO_LEXICON } from '../../src/text/lexicon.ts';
import { COUNCIL, EXPEDITION, RETURNS, WIRELESS } from '../support/articles.ts';
import { articleOf, FISHERY, MUSEUM } from '../support/libraries.ts';
import { bodies, questions } from '../support/made-up-text.ts';

/** All that a library says to a question, and how it came to it, as bytes. */
function said(library: OpenLibrary, question: string): string {
  const { answer, ranking } = library.decide(question);
  const ranked = ranking?.ranked.map(({ candidate, score, values }) => [candidate.fact, score, [...values]]);
  return `${answerJson(answer, library.articles.length, 0)}\n${JSON.stringify(ranked)}`;
}

const SEVERAL = [
  articleOf('fishery', FISHERY, { title: 'Fishing peace in the north' }),
  articleOf('museum', MUSEUM, {}, 'plain'),
  WIRELESS,
  COUNCIL,
  RETURNS,
  EXPEDITION,
];
const QUESTIONS = [
  'What did Brandt say about the agreement?',
  'How much does a ticket cost?',
  'Who voted to close Mill Lane?',
  'How many days until the refund in Ireland?',
  'Where did the survey ship leave from?',
  'fisheries minister',
];

describe('a live library', () => {
  it('answers after any changes as one that was opened on what is left, byte for byte', async () => {
    const change = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      body: fc.option(bodies, { nil: null }),
      title: fc.constantFrom(null, 'Mayor Brandt signs the ferry deal'),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 6 }),
        fc.array(questions, { minLength: 1, maxLength: 3 }),
        async (changes, asked) => {
          const live = liveLibrary(NO_LEXICON);
          const articles = new Map<string, Article>();
          for (const { id, body, title } of changes) {
            if (body === null) articles.delete(id);
            else articles.set(id, articleOf(id, body, { title }));
            await live.update([...articles.values()], []);
          }
          const fresh = openLibrary([...articles.values()], [], NO_LEXICON);
          for (const question of asked) expect(said(live.current(), question)).toBe(said(fresh, question));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('gives the same facts as the articles do', async () => {
    const live = liveLibrary(NO_LEXICON);
    await live.update(SEVERAL.slice(2), []);
    await live.update(SEVERAL, []);
    const { articles, facts } = live.current();
    expect([...facts]).toEqual(articles.flatMap(factsOf));
  });

  it('says the same however the articles came, a thousand times', () => {
    const library = openLibrary(SEVERAL, [], NO_LEXICON);
    const shuffled = openLibrary(
      [3, 0, 5, 1, 4, 2].flatMap((at) => SEVERAL[at] ?? []),
      [],
      NO_LEXICON,
    );
    for (const question of QUESTIONS) {
      const once = said(library, question);
      expect(said(shuffled, question)).toBe(once);
      for (let again = 0; again < 1000 / QUESTIONS.length; again++)
        expect(said(library, question)).toBe(once);
    }
  });

  it('keeps an old state as it was, and keeps what did not change', async () => {
    const live = liveLibrary(NO_LEXICON);
    await live.update(SEVERAL, []);
    const before = live.current();
    const answers = QUESTIONS.map((question) => said(before, question));
    await live.update([articleOf('zebra', 'A zebra came to Alderby.')], []);
    expect(live.current().facts.length).toBe(1);
    expect(QUESTIONS.map((question) => said(before, question))).toEqual(answers);
  });

  it('reads a large change on other threads and answers from the state before meanwhile', async () => {
    const live = liveLibrary(NO_LEXICON);
    await live.update(SEVERAL, []);
    const many = Array.from({ length: 300 }, (_, at) =>
      articleOf(`m${at}`, `${FISHERY}\n\nBoat ${at} came.`),
    );
    const updating = live.update([...SEVERAL, ...many], []);
    let meanwhile = 0;
    let done = false;
    const watching = updating.then(() => {
      done = true;
    });
    while (!done) {
      expect(live.current().decide('How much does a ticket cost?').answer.kind).toBe('found');
      meanwhile++;
      await new Promise(setImmediate);
    }
    await watching;
    expect(meanwhile).toBeGreaterThan(1);
    const fresh = openLibrary([...SEVERAL, ...many], [], NO_LEXICON);
    for (const question of [...QUESTIONS, 'Which boat came? Boat 217'])
      expect(said(live.current(), question)).toBe(said(fresh, question));
  });

  it('still answers when an update fails, and takes the next one', async () => {
    const live = liveLibrary(NO_LEXICON);
    await live.update(SEVERAL, []);
    const broken = { ...articleOf('broken', 'A.'), body: null as unknown as string };
    await expect(live.update([broken], [])).rejects.toThrow();
    expect(live.current().articles.length).toBe(SEVERAL.length);
    await live.update(SEVERAL.slice(1), []);
    expect(live.current().articles.length).toBe(SEVERAL.length - 1);
  });
});
