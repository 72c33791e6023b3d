import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CANDIDATES } from '../../src/intents/candidates.ts';
import { FEATURES } from '../../src/intents/features.ts';
import { rank } from '../../src/intents/rank.ts';
import { WEIGHTS } from '../../src/intents/weights.ts';
import { openLibrary } from '../../src/library.ts';
import { NO_LEXICON } from '../../src/text/lexicon.ts';
import { factWith } from '../support/candidates.ts';
import { articleOf, libraryOf, toyLibrary } from '../support/libraries.ts';
import { bodies, questions } from '../support/made-up-text.ts';
import { seedLibrary } from '../support/seed-library.ts';

const library = toyLibrary();

function ranked(text: string, { index } = library) {
  return rank(index, NO_LEXICON, text).ranked.map(({ candidate, score }) => ({
    fact: candidate.fact,
    score,
  }));
}

describe('the ranking', () => {
  it('puts the fact first that answers', () => {
    expect(ranked('Where did the ceremony take place?')[0]?.fact).toBe(factWith(library, 'old lighthouse'));
    expect(ranked('what did Brandt say about the waters')[0]?.fact).toBe(
      factWith(library, 'never been calmer'),
    );
    expect(ranked('when did the wing open')[0]?.fact).toBe(factWith(library, 'new wing'));
  });

  it('comes best first, each candidate with a value for every feature', () => {
    const { ranked: all } = rank(library.index, NO_LEXICON, 'agreement between Norway and Denmark');
    const scores = all.map(({ score }) => score);
    expect(scores.toSorted((a, b) => b - a)).toEqual(scores);
    for (const { values } of all) expect(values).toHaveLength(FEATURES.length);
  });

  it('looks closely at a limited number of facts, however many there are', () => {
    const many = libraryOf({ a: Array.from({ length: CANDIDATES * 2 }, () => 'A ferry came.').join('\n\n') });
    expect(ranked('ferry', many)).toHaveLength(CANDIDATES);
  });

  it('keeps the order of the articles where nothing tells facts apart', () => {
    const { ranked: all } = rank(library.index, NO_LEXICON, 'agreement', undefined, {});
    const facts = all.map(({ candidate }) => candidate.fact);
    expect(facts.length).toBeGreaterThan(1);
    expect(facts).toEqual([...facts].sort((a, b) => a - b));
  });

  it('keeps to the articles it may look at', () => {
    const { ranked: all } = rank(library.index, NO_LEXICON, 'agreement clock', (article) => article === 1);
    expect(new Set(all.map(({ candidate }) => library.facts[candidate.fact]?.article.id))).toEqual(
      new Set(['museum']),
    );
  });

  it('is the same every time', () => {
    fc.assert(
      fc.property(bodies, questions, (body, question) => {
        expect(ranked(question, libraryOf({ a: body }))).toEqual(ranked(question, libraryOf({ a: body })));
      }),
      { numRuns: 40 },
    );
  });

  it('scores a fact the same wherever its article stands among the others', () => {
    fc.assert(
      fc.property(fc.array(bodies, { minLength: 2, maxLength: 4 }), questions, (texts, question) => {
        const articles = texts.map((body, at) => articleOf(`a${at}`, body));
        const scores = (order: typeof articles) => {
          const made = openLibrary(order, [], NO_LEXICON);
          return new Map(
            ranked(question, made).map(({ fact, score }) => {
              const found = made.facts[fact];
              return [`${found?.article.id} ${found?.ordinal}`, score] as const;
            }),
          );
        };
        const forward = scores(articles);
        for (const [place, score] of scores(articles.toReversed()))
          expect(score, place).toBeCloseTo(forward.get(place) ?? Number.NaN, 9);
      }),
      { numRuns: 40 },
    );
  });

  it('finds every sentence of the seed article by its own words', async () => {
    const seed = await seedLibrary();
    for (const [fact, { article, span }] of seed.facts.entries()) {
      const [first] = rank(seed.index, NO_LEXICON, article.body.slice(span.start, span.end)).ranked;
      expect(first?.candidate.fact).toBe(fact);
    }
  });

  it('has a learned weight for every feature, and none for a feature that is gone', () => {
    expect(Object.keys(WEIGHTS.ranker).sort()).toEqual(FEATURES.map(({ name }) => name).sort());
  });
});
