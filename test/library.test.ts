import { describe, expect, it } from 'vitest';
import { openLibrary } from '../src/library.ts';
import type { Problem } from '../src/ports.ts';
import { NO_LEXICON } from '../src/text/lexicon.ts';
import { firstQuote } from './support/answers.ts';
import { articleOf, FISHERY, MUSEUM } from './support/libraries.ts';

const articles = [articleOf('fishery', FISHERY), articleOf('museum', MUSEUM)];
const problem: Problem = {
  code: 'empty_article',
  file: 'empty.md',
  line: null,
  message: 'It is empty.',
  fix: 'Fill it.',
  severity: 'warning',
};
const library = openLibrary(articles, [problem], NO_LEXICON);

describe('an open library', () => {
  it('holds the articles, their facts in order, and the problems of the folder', () => {
    expect(library.articles).toBe(articles);
    expect(library.problems).toEqual([problem]);
    expect(library.facts.map(({ article }) => article.id)).toEqual([
      ...Array.from({ length: 9 }, () => 'fishery'),
      ...Array.from({ length: 4 }, () => 'museum'),
    ]);
    expect(library.index.facts).toBe(library.facts);
  });

  it('answers, and tells how when asked to', () => {
    const question = 'Where did the ceremony take place?';
    expect(firstQuote(library.answer(question))).toContain('Bergen');
    expect(library.decide(question).answer).toEqual(library.answer(question));
    expect(library.decide(question).ranking?.ranked.length).toBeGreaterThan(0);
  });

  it('quotes only from the articles it is let', () => {
    const within = library.decide('Where did the ceremony take place?', (article) => article === 1).answer;
    expect(within.kind).toBe('refused');
  });

  it('asks the article first that people have before their eyes, and all others where it does not answer', () => {
    const ship = (name: string, fee: number) =>
      articleOf(
        name,
        `The freighter ${name} reached Ostrey. The port charged ${fee} euros for the ${name} berth.`,
      );
    const { answer } = openLibrary([ship('Amber', 100), ship('Briar', 200)], [], NO_LEXICON);
    const quotedFrom = (about?: string, question = 'How much did the port charge?') => {
      const told = answer(question, undefined, about);
      return told.kind === 'found' ? told.citations.map(({ fact }) => fact.article.id) : told.kind;
    };
    expect(quotedFrom('Briar')).toEqual(['Briar']);
    expect(quotedFrom('Amber')).toEqual(['Amber']);
    const elsewhere = 'How much did the port charge for the Amber berth?';
    expect(quotedFrom('Briar', elsewhere)).toEqual(quotedFrom(undefined, elsewhere));
    expect(quotedFrom('gone')).toEqual(quotedFrom());
  });

  it('gives as many suggestions as wanted, always the same', () => {
    const all = library.suggestions(100);
    expect(all.length).toBeGreaterThan(2);
    expect(library.suggestions(2)).toEqual(all.slice(0, 2));
    expect(library.suggestions(0)).toEqual([]);
  });

  it('may be empty', () => {
    const empty = openLibrary([], [], NO_LEXICON);
    expect(empty.facts).toEqual([]);
    expect(empty.suggestions(3)).toEqual([]);
    expect(empty.answer('Where was it signed?')).toMatchObject({ missing: { kind: 'no_articles' } });
  });
});
