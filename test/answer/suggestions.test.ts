import { beforeAll, describe, expect, it } from 'vitest';
import { suggest } from '../../src/answer/suggestions.ts';
import type { OpenLibrary } from '../../src/library.ts';
import { NO_LEXICON } from '../../src/text/lexicon.ts';
import { libraryOf, toyLibrary } from '../support/libraries.ts';
import { seedLibrary } from '../support/seed-library.ts';

let seed: OpenLibrary;
beforeAll(async () => {
  seed = await seedLibrary();
});

describe('suggested questions', () => {
  it('are all answered, in the seed and in any other folder', () => {
    for (const library of [seed, toyLibrary()]) {
      const questions = library.suggestions(8);
      expect(questions.length).toBeGreaterThanOrEqual(3);
      for (const question of questions) expect(library.answer(question).kind).toBe('found');
    }
  });

  it('are asked in the language of the article', () => {
    const german = libraryOf({
      mill: 'Die Mühle am Fluss hat Karla Wendt aus Bremen gebaut. Sie ist 300 Jahre alt und mahlt noch.',
    });
    expect(german.suggestions(3)).toContain('Was sagt der Artikel über Karla Wendt?');
  });

  it('are each answered by another sentence', () => {
    const first = seed.suggestions(8).map((question) => {
      const answer = seed.answer(question);
      return answer.kind === 'found' ? answer.citations[0].fact.ordinal : -1;
    });
    expect(new Set(first).size).toBe(first.length);
  });

  it('begin with as many different speakers as there are', () => {
    const speakers = seed.suggestions(3).map((question) => {
      const answer = seed.answer(question);
      return answer.kind === 'found' ? answer.citations[0].fact.statements[0].speaker : null;
    });
    expect(new Set(speakers).size).toBe(speakers.length);
  });

  it('are as many as wanted at most, no two alike, short enough for a button', () => {
    const questions = suggest(seed.index, NO_LEXICON, 4);
    expect(questions.length).toBeLessThanOrEqual(4);
    expect(new Set(questions).size).toBe(questions.length);
    for (const question of questions) {
      expect(question.length).toBeLessThanOrEqual(75);
      expect(question).toMatch(/^\p{Lu}.*\?$/u);
    }
    expect(suggest(seed.index, NO_LEXICON, 0)).toEqual([]);
  });

  it('never ask after a sentence that another one answers', () => {
    const twice = libraryOf({
      a: 'The *North Pier* is the oldest pier of Ostrey. Gulls, dogs and children love the *North Pier* in summer.',
    });
    const questions = twice.suggestions(8);
    expect(new Set(questions).size).toBe(questions.length);
  });

  it('are none where nothing can be asked', () => {
    expect(suggest(libraryOf({}).index, NO_LEXICON, 4)).toEqual([]);
    expect(suggest(libraryOf({ a: 'hello' }).index, NO_LEXICON, 4)).toEqual([]);
  });
});
