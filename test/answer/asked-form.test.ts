import { describe, expect, it } from 'vitest';
import { untold } from '../../src/answer/asked-form.ts';
import { candidateOf } from '../support/candidates.ts';
import { libraryOf } from '../support/libraries.ts';

const missing = (question: string, text: string) =>
  untold(candidateOf(libraryOf({ a: text }), question, 0))?.kind ?? null;

describe('what is best or largest', () => {
  it('is told by a superlative, whichever', () => {
    const question = 'Which harbour has the largest boats?';
    expect(missing(question, 'The harbour in Bergen has boats.')).toBe('evidence');
    expect(missing(question, 'The boats in the harbour of Bergen are the biggest.')).toBeNull();
    expect(missing('Who lives in the forest?', 'Ada Holt lives in the forest.')).toBeNull();
  });
});

describe('what is asked for in so many words', () => {
  it.each([
    ['At what time does the harbour open?', 'The harbour opens on Friday.'],
    ['At what time of day does the harbour open?', 'The harbour opens on Friday.'],
    ['On what day was the harbour opened?', 'The harbour was opened in May 1998.'],
    ['When exactly was the harbour opened?', 'The harbour was opened in 1998.'],
    ['In which month was the harbour opened?', 'The harbour was opened in 1998.'],
    ['How old was Ada Holt when the harbour opened?', 'Ada Holt opened the harbour two years later.'],
    ['Why was the harbour opened in Bergen?', 'The harbour was opened in Bergen, ahead of the fair.'],
  ])('is not told: "%s"', (question, text) => {
    expect(missing(question, text)).toBe('detail');
  });

  it.each([
    ['At what time does the harbour open?', 'The harbour opens at 7.30.'],
    ['At what time of the day does the harbour open?', 'The harbour opens in the morning.'],
    ['On what day was the harbour opened?', 'The harbour was opened on 4 May 1998.'],
    ['When exactly was the harbour opened?', 'The harbour was opened yesterday.'],
    ['In which month was the harbour opened?', 'The harbour was opened in May 1998.'],
    ['How old was Ada Holt when the harbour opened?', 'Ada Holt, aged 51, opened the harbour.'],
    ['Why was the harbour opened in Bergen?', 'The harbour was opened in Bergen because boats had no berth.'],
    ['Why was the harbour opened?', 'The harbour was opened in Bergen. One reason is the storms.'],
    ['When was the harbour opened?', 'The harbour was opened in 1998.'],
  ])('is told, or not asked: "%s"', (question, text) => {
    expect(missing(question, text)).toBeNull();
  });
});
