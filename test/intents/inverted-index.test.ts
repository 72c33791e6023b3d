import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/facts/article-language.ts';
import { invert } from '../../src/intents/index/pack.ts';
import type { InvertedIndex } from '../../src/intents/inverted-index.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { factWith } from '../support/candidates.ts';
import { articleOf, libraryOf, toyLibrary } from '../support/libraries.ts';

const library = toyLibrary();
const { index } = library;

function stems(index: InvertedIndex, terms: Iterable<number>): string[] {
  return Array.from(terms, (term) => index.stems[term] ?? '');
}

function term(index: InvertedIndex, word: string): number {
  return index.dictionary.get(tokenize(word)[0]?.stem ?? '') ?? -1;
}

describe('the inverted index', () => {
  it('holds every word of a fact in reading order, emphasis left out', () => {
    const found = stems(index, index.terms(factWith(library, '20-year')));
    expect(found).toEqual(
      tokenize('Norway and Denmark have signed a 20-year fishing agreement, ending a long quarrel.').map(
        (token) => token.stem,
      ),
    );
  });

  it('lists the facts that hold a word, and those it only belongs to', () => {
    const listed = [...index.holding([term(index, 'Ida')])];
    expect(listed).toContain(factWith(library, 'was announced by'));
    expect(listed).toContain(factWith(library, 'thanked Lund'));
    const both = [...index.holding([term(index, 'Ida'), term(index, 'clock')])];
    expect(both).toEqual(
      [...new Set([...listed, ...index.holding([term(index, 'clock')])])].sort((a, b) => a - b),
    );
    expect(index.frequency(term(index, 'Ida'))).toBe(1);
  });

  it('gives facts of one paragraph and one article as ranges', () => {
    const first = factWith(library, '20-year');
    expect(index.paragraph(first)).toEqual({ from: first, to: first + 2 });
    const museum = index.articleOf(factWith(library, 'clock museum'));
    expect(index.articles[museum]?.id).toBe('museum');
    const { from, to } = index.articleFacts(museum);
    expect(index.facts.slice(from, to).every(({ article }) => article.id === 'museum')).toBe(true);
    expect(index.facts.slice(0, from).some(({ article }) => article.id === 'museum')).toBe(false);
  });

  it('knows who speaks in a fact, who may be asked about, and what is a name', () => {
    expect(stems(index, index.speakerTerms(factWith(library, 'never been calmer')))).toContain('brandt');
    expect([...index.speakerTerms(factWith(library, 'old lighthouse'))]).toEqual([]);
    expect(stems(index, index.speakers)).toEqual(
      expect.arrayContaining(['brandt', 'lund', 'aker', 'analyst']),
    );
    expect(stems(index, index.nameTerms)).toContain('bergen');
    expect(stems(index, index.nameTerms)).not.toContain('lighthous');
  });

  it('knows the titles of articles, recorded ones only', () => {
    expect(stems(index, index.titleTerms(0))).toContain('peac');
    expect(index.titleTerms(1).size).toBe(0);
  });

  it('keeps the names, dates and amounts of a fact as they stand, without marks', () => {
    const found = index.entities(factWith(library, 'imposed duties'));
    expect(found.map(({ kind, text }) => `${kind} ${text}`)).toEqual(
      expect.arrayContaining(['nation Denmark', 'money $40 million']),
    );
  });

  it('is empty for no articles and for an article without words', () => {
    for (const empty of [libraryOf({}).index, libraryOf({ a: '' }).index]) {
      expect(empty.facts).toEqual([]);
      expect(empty.averageLength).toBeGreaterThan(0);
      expect([...empty.terms(0)]).toEqual([]);
      expect(empty.articleFacts(0)).toEqual({ from: 0, to: 0 });
    }
  });

  it('agrees with counting by hand, whatever the words', () => {
    const word = fc.constantFrom(
      'harbour',
      'ferry',
      'ferries',
      'the',
      'US',
      'us',
      'constructor',
      '__proto__',
      'toString',
      '12',
      'Ida',
    );
    const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => `A ${words.join(' ')}.`);
    const body = fc
      .array(sentence, { minLength: 1, maxLength: 6 })
      .map((sentences) => sentences.join('\n\n'));
    fc.assert(
      fc.property(fc.array(body, { minLength: 1, maxLength: 3 }), (bodies) => {
        const made = libraryOf(Object.fromEntries(bodies.map((text, at) => [`a${at}`, text])));
        made.index.stems.forEach((stem, number) => {
          const byHand = made.facts.flatMap(({ article, span }, fact) => {
            const tokens = tokenize(article.body.slice(span.start, span.end), languageOf(article));
            return tokens.some((token) => token.stem === stem && !token.stop) ? [fact] : [];
          });
          const held = [...made.index.holding([number])];
          expect(held.filter((fact) => !made.index.associated(fact).includes(number))).toEqual(byHand);
          expect(made.index.frequency(number)).toBe(byHand.length);
          expect(held).toEqual([...held].sort((a, b) => a - b));
        });
      }),
      { numRuns: 60 },
    );
  });

  it('numbers articles as they are given, also where one has no facts', () => {
    const empty = articleOf('empty', '');
    const full = articleOf('full', 'A ferry came.');
    const made = invert([empty, full]);
    expect(made.articleOf(0)).toBe(1);
    expect(made.articleFacts(0)).toEqual({ from: 0, to: 0 });
    expect(made.articleFacts(1)).toEqual({ from: 0, to: 1 });
  });
});
