import { describe, expect, it } from 'vitest';
import { decide } from '../../src/answer/decide.ts';
import { NO_LEXICON } from '../../src/text/lexicon.ts';
import { citationsOf, firstQuote } from '../support/answers.ts';
import { articleOf, libraryOf, toyLibrary } from '../support/libraries.ts';

const library = toyLibrary();
const ask = (question: string) => decide(library.index, NO_LEXICON, question).answer;

describe('an answer', () => {
  it.each([
    ['Where did the ceremony take place?', 'old lighthouse'],
    ['When was the agreement announced?', 'on Tuesday'],
    ['How much are the duties on Norwegian salmon?', '$40 million'],
    ['Why did Denmark impose duties on salmon?', 'stood idle'],
    ['What did Lund warn of?', '12 percent'],
    ['When did the museum open a new wing?', '1998'],
  ])('to "%s" quotes the sentence that says it', (question, words) => {
    const answer = ask(question);
    expect(answer.kind).toBe('found');
    expect(firstQuote(answer)).toContain(words);
  });

  it('has a confidence from 0 to 1 and scores from 0 to 1, best first', () => {
    const answer = ask('What did Brandt say?');
    expect(answer.confidence).toBeGreaterThan(0);
    expect(answer.confidence).toBeLessThanOrEqual(1);
    for (const { score } of citationsOf(answer)) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });

  it('is a choice where several people hold the office that is asked for', () => {
    expect(ask('What did the minister say?').kind).toBe('choose');
  });
});

describe('a refusal', () => {
  it.each([
    ['What did Gruber say?', { kind: 'names', names: ['Gruber'] }],
    ['What did Aker say?', { kind: 'statement', speaker: 'Jon Aker', about: null }],
    ['What did Lund say about salmon?', { kind: 'statement', speaker: 'Olav Lund', about: 'salmon' }],
    ['Where is the clock museum?', { kind: 'detail', detail: 'place' }],
    ['thanks', { kind: 'not_a_question' }],
    ['', { kind: 'nothing_asked' }],
  ])('of "%s" names what is missing', (question, missing) => {
    expect(ask(question)).toMatchObject({ kind: 'refused', missing });
  });

  it.each(['zeppelin dirigible', 'xyzzy plugh', 'qqqq'])(
    'of "%s" names the words that stand nowhere',
    (question) => {
      const answer = ask(question);
      expect(answer).toMatchObject({ kind: 'refused', missing: { kind: 'words' }, nearest: [] });
    },
  );

  it('shows at most three near passages, best first, and no twice', () => {
    const answer = ask('What did Lund say about salmon?');
    const near = citationsOf(answer);
    expect(near.length).toBeGreaterThan(0);
    expect(near.length).toBeLessThanOrEqual(3);
    const scores = near.map(({ score }) => score);
    expect(scores.toSorted((a, b) => b - a)).toEqual(scores);
    expect(new Set(near.map(({ fact }) => fact)).size).toBe(near.length);
  });

  it('for small talk looks nothing up', () => {
    expect(decide(library.index, NO_LEXICON, 'thanks').ranking).toBeNull();
    expect(decide(library.index, NO_LEXICON, 'What did Aker say?').ranking).not.toBeNull();
  });

  it.each(['Where was it signed?', '', 'thanks'])(
    'says that there are no articles, also to "%s"',
    (question) => {
      const empty = libraryOf({});
      expect(decide(empty.index, NO_LEXICON, question).answer).toMatchObject({
        kind: 'refused',
        missing: { kind: 'no_articles' },
        nearest: [],
      });
    },
  );
});

describe('the articles that may be quoted', () => {
  it('are the only ones quoted, in answers and beside refusals', () => {
    const museum = library.articles.findIndex(({ id }) => id === 'museum');
    for (const question of [
      'Where did the ceremony take place?',
      'clock agreement',
      'When did the museum open?',
    ]) {
      const { answer } = decide(library.index, NO_LEXICON, question, (article) => article === museum);
      for (const { fact } of citationsOf(answer)) expect(fact.article.id).toBe('museum');
    }
  });

  it('may be none', () => {
    expect(decide(library.index, NO_LEXICON, 'When did the museum open?', () => false).answer).toMatchObject({
      kind: 'refused',
      nearest: [],
    });
  });
});

describe('a sentence that stands in two articles', () => {
  it('is quoted from the first', () => {
    const sentence = 'The white ferry sank off Ostrey in a storm.';
    const twice = libraryOf({ a: articleOf('a', sentence).body, b: sentence });
    const { answer } = decide(twice.index, NO_LEXICON, 'which ferry sank off Ostrey in a storm');
    expect(citationsOf(answer)[0]?.fact.article.id).toBe('a');
  });
});
