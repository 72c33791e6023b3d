import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type OpenLibrary, openLibrary } from '../../src/library.ts';
import { answerJson } from '../../src/terminal/answer-json.ts';
import { NO_LEXICON } from '../../src/text/lexicon.ts';
import { citationsOf } from '../support/answers.ts';
import { articleOf, FISHERY, MUSEUM } from '../support/libraries.ts';
import { seedLibrary } from '../support/seed-library.ts';

let seed: OpenLibrary;
beforeAll(async () => {
  seed = await seedLibrary();
});

const ASKED = ['Where was it signed?', 'What did the minister say?', 'How much is the deal worth?'];

describe('the same question', () => {
  it.each(ASKED)('gets the same answer to the byte a thousand times: "%s"', (question) => {
    const told = new Set<string>();
    for (let time = 0; time < 1000; time++) told.add(answerJson(seed.answer(question), 1, 0));
    expect(told.size).toBe(1);
  });

  it.each(ASKED)(
    'gets the same answer after other questions and from another process’s index: "%s"',
    async (question) => {
      const before = answerJson(seed.answer(question), 1, 0);
      for (const other of ASKED) seed.answer(`${other} Jaishankar`);
      expect(answerJson(seed.answer(question), 1, 0)).toBe(before);
      expect(answerJson((await seedLibrary()).answer(question), 1, 0)).toBe(before);
    },
  );
});

describe('a refusal', () => {
  it.each(['How much is the deal worth?', 'What did Trump say?', 'thanks', ''])(
    'stays a refusal with the same words and passages when "%s" is asked again',
    (question) => {
      const [first, ...again] = Array.from({ length: 20 }, () => seed.answer(question));
      expect(first?.kind).toBe('refused');
      for (const other of again) expect(other).toEqual(first);
    },
  );
});

describe('the order of the articles', () => {
  const articles = [
    articleOf('fishery', FISHERY, { title: 'Fishing peace in the north' }),
    articleOf('museum', MUSEUM, {}, 'plain'),
    articleOf('mill', 'The old mill at Ostrey burned down in 1931. Nobody rebuilt it, and the wheel rotted.'),
    articleOf('ferry', 'A ferry sank off Ostrey. Captain Nils Berg said that the pumps had failed.'),
  ];
  const questions = [
    'Where did the ceremony take place?',
    'What did Brandt say?',
    'When did the mill burn down?',
    'What did Captain Berg say about the pumps?',
    'How many clocks does the museum show?',
    'What did the minister say?',
    'Who rebuilt the mill?',
    'zeppelin',
  ];

  it('changes no answer', () => {
    const answers = (order: typeof articles) => {
      const library = openLibrary(order, [], NO_LEXICON);
      return questions.map((question) => {
        const answer = library.answer(question);
        const places = citationsOf(answer).map(
          ({ fact }) => `${fact.article.id} ${fact.paragraph}.${fact.sentence}`,
        );
        return { kind: answer.kind, first: places[0] ?? null, confidence: answer.confidence.toFixed(6) };
      });
    };
    const expected = answers(articles);
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (order) => {
        expect(answers(order)).toEqual(expected);
      }),
      { numRuns: 12 },
    );
  });
});

describe('a sentence asked for in its own words', () => {
  it('is what is quoted, or one worded the same', () => {
    for (const { article, span } of seed.facts) {
      const words = article.body.slice(span.start, span.end);
      const near = citationsOf(seed.answer(words));
      expect(near[0]?.quote.text).toBe(words);
    }
  });
});
