import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dictionary } from '../../src/intents/dictionary.ts';
import { hold } from '../../src/intents/index/held-segment.ts';
import { segmentsOf } from '../../src/intents/index/pack.ts';
import { invertedIndex } from '../../src/intents/inverted-index.ts';
import { analyse } from '../../src/intents/question.ts';
import { EVERYWHERE, retrieve } from '../../src/intents/retrieve.ts';
import { openLibrary } from '../../src/library.ts';
import { NO_LEXICON } from '../../src/text/lexicon.ts';
import { factWith } from '../support/candidates.ts';
import { articleOf, libraryOf, toyLibrary } from '../support/libraries.ts';
import { bodies, questions } from '../support/made-up-text.ts';
import { retrieveNaively } from '../support/naive-ranking.ts';

const library = toyLibrary();

/** Each word may stand for others, which weigh less: most lists of a question are such. */
const NAUTICAL = {
  ...NO_LEXICON,
  related: (word: string) => [
    { word: word === 'ferry' ? 'lighthouse' : 'ferry', weight: 0.9 },
    { word: word === 'deal' ? 'harbour' : 'deal', weight: 0.5 },
  ],
};

function hits(text: string, { index } = library, limit = 100, scope = EVERYWHERE) {
  return retrieve(index, analyse(text, index, NO_LEXICON), scope, limit);
}

describe('retrieval', () => {
  it('finds the facts that share a word with the question, best first', () => {
    const found = hits('lighthouse in Bergen');
    expect(found[0]?.fact).toBe(factWith(library, 'old lighthouse'));
    const scores = found.map(({ score }) => score);
    expect(scores.toSorted((a, b) => b - a)).toEqual(scores);
    expect(Math.min(...scores)).toBeGreaterThan(0);
  });

  it.each(['', 'zeppelin', 'the of and'])('finds nothing for "%s"', (text) => {
    expect(hits(text)).toEqual([]);
  });

  it('finds a fact by the office of a person in it', () => {
    expect(hits('fisheries').map(({ fact }) => fact)).toContain(factWith(library, 'thanked Lund'));
  });

  it('finds a fact by the sentence beside it, after that sentence', () => {
    const found = hits('ticket').map(({ fact }) => fact);
    expect(found).toEqual([factWith(library, 'ticket'), factWith(library, 'new wing')]);
  });

  it('finds a word that stands in a title better than one that does not', () => {
    const body = 'A herring came.';
    const titled = openLibrary(
      [articleOf('a', body, { title: 'Gulls' }), articleOf('b', body, { title: 'Herring' })],
      [],
      NO_LEXICON,
    );
    expect(hits('herring', titled).map(({ fact }) => fact)).toEqual([1, 0]);
  });

  it('keeps to the articles it may look at, and to the number wanted', () => {
    const museum = library.articles.findIndex(({ id }) => id === 'museum');
    const found = hits('the agreement and the clock', library, 100, (article) => article === museum);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ fact }) => library.index.articleOf(fact) === museum)).toBe(true);
    expect(hits('agreement clock', library, 2)).toEqual(hits('agreement clock').slice(0, 2));
  });

  it('keeps the order of the articles where facts are worded the same', () => {
    const same = libraryOf({ a: 'A ferry came.', b: 'A ferry came.', c: 'A ferry came.' });
    expect(hits('ferry', same).map(({ fact }) => fact)).toEqual([0, 1, 2]);
  });

  it('finds the best of many segments, wherever they lie', () => {
    const bodies = Array.from({ length: 40 }, (_, at) =>
      at % 13 === 5 ? 'The white ferry sank at the mill.' : `A ferry came. A mill burnt ${at} times.`,
    );
    const articles = bodies.map((body, at) => articleOf(`a${100 + at}`, body));
    const words = dictionary();
    const segments = Array.from(segmentsOf(articles, 1), (segment) => hold(segment, words));
    const index = invertedIndex(words, segments, articles);
    const analysed = analyse('Which white ferry sank at the mill?', index, NO_LEXICON);
    const best = retrieve(index, analysed, EVERYWHERE, 5);
    expect(segments).toHaveLength(40);
    expect(best).toEqual(retrieve(index, analysed, EVERYWHERE, Number.POSITIVE_INFINITY).slice(0, 5));
    expect(best.slice(0, 3).map(({ fact }) => index.articleOf(fact))).toEqual([5, 18, 31]);
  });

  it('agrees with a naive reading of every fact, whatever is asked', () => {
    fc.assert(
      fc.property(fc.array(bodies, { minLength: 1, maxLength: 3 }), questions, (texts, question) => {
        const articles = texts.map((body, at) =>
          articleOf(`a${at}`, body, at === 1 ? { title: 'Mayor Brandt signs the ferry deal' } : {}),
        );
        const { index } = openLibrary(articles, [], NO_LEXICON);
        const analysed = analyse(question, index, NO_LEXICON);
        const quick = retrieve(index, analysed, EVERYWHERE, Number.POSITIVE_INFINITY);
        const naive = retrieveNaively(index, analysed);
        expect(quick.map(({ fact }) => fact)).toEqual(naive.map(({ fact }) => fact));
        quick.forEach(({ score }, at) => {
          expect(score).toBeCloseTo(naive[at]?.score ?? 0, 9);
        });
      }),
      { numRuns: 150 },
    );
  });

  it('gives the very beginning of the naive ranking when only a few are wanted, however the index is cut', () => {
    fc.assert(
      fc.property(
        fc.array(bodies, { minLength: 1, maxLength: 6 }),
        questions,
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 12 }),
        (texts, question, limit, full) => {
          const articles = texts.map((body, at) =>
            articleOf(`a${at}`, body, at % 2 === 1 ? { title: 'Mayor Brandt signs the ferry deal' } : {}),
          );
          const words = dictionary();
          const segments = Array.from(segmentsOf(articles, full), (segment) => hold(segment, words));
          const index = invertedIndex(words, segments, articles);
          const analysed = analyse(question, index, NAUTICAL);
          const few = retrieve(index, analysed, EVERYWHERE, limit);
          expect(few).toEqual(
            retrieve(index, analysed, EVERYWHERE, Number.POSITIVE_INFINITY).slice(0, limit),
          );
          expect(few.map(({ fact }) => fact)).toEqual(
            retrieveNaively(index, analysed)
              .slice(0, limit)
              .map(({ fact }) => fact),
          );
        },
      ),
      { numRuns: 200 },
    );
  });
});
