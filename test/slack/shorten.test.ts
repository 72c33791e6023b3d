import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quote, visible } from '../../src/facts/quote.ts';
import { clip, shorten } from '../../src/slack/shorten.ts';
import { cpuTime } from '../support/cpu-time.ts';
import { toyArticle } from '../support/slack-fixtures.ts';

const pieces = fc.array(
  fc.constantFrom('word ', 'a', '*b*', '**c** ', '😀', '👩‍👩‍👧', 'e\u0301', '\n', '\u0301'),
  { minLength: 1, maxLength: 300 },
);
const whole = (body: string) => quote(toyArticle(body), { start: 0, end: body.length });

describe('a shortened quote', () => {
  it('is a start or an end of the quote’s own words, no longer than asked', () => {
    fc.assert(
      fc.property(
        pieces,
        fc.integer({ min: 20, max: 200 }),
        fc.constantFrom('start', 'end'),
        (some, limit, keep) => {
          const original = whole(some.join(''));
          const { quote: part, hidden } = shorten(original, limit, keep);
          const text = visible(original);
          const shown = keep === 'start' ? text.slice(0, text.length - hidden) : text.slice(hidden);
          expect(visible(part)).toBe(shown);
          expect(shown.length).toBeLessThanOrEqual(limit);
          expect(shown.isWellFormed()).toBe(true);
          expect(part.text).toBe(original.article.body.slice(part.span.start, part.span.end));
        },
      ),
    );
  });

  it('ends between two words where there are any', () => {
    expect(visible(shorten(whole('One *two* three four'), 12).quote)).toBe('One two');
    expect(visible(shorten(whole('One *two* three four'), 12, 'end').quote)).toBe('three four');
  });

  it.each(['👩‍👩‍👧', '😀', 'e\u0301', '🇮🇳'])('never cuts %s in two', (character) => {
    const text = character.repeat(50);
    for (let limit = character.length; limit < 3 * character.length; limit++) {
      expect(visible(shorten(whole(text), limit).quote).length % character.length).toBe(0);
      expect(visible(shorten(whole(text), limit, 'end').quote).length % character.length).toBe(0);
    }
  });

  it('that was short enough is the quote itself', () => {
    const original = whole('*Short* enough.');
    expect(shorten(original, 13)).toEqual({ quote: original, hidden: 0 });
  });

  it('stays quick in a sentence of ten million characters', () => {
    const original = whole('x'.repeat(10_000_000));
    const took = cpuTime(() => expect(shorten(original, 3000).hidden).toBe(9_997_000));
    expect(took).toBeLessThan(1000);
  });
});

describe('a clipped line', () => {
  it('is one line that shows where something is missing', () => {
    expect(clip('a\n\n b\u0000\u2028c', 10)).toBe('a b c');
    expect(clip('one two three', 9)).toBe('one two…');
    expect(clip('short', 5)).toBe('short');
  });
});
