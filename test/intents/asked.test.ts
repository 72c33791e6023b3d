import { describe, expect, it } from 'vitest';
import { askedWords, isKindNoun } from '../../src/intents/asked.ts';
import type { Wanted } from '../../src/intents/question-type.ts';

/** The words that only say what is wanted. */
function asked(question: string, wanted: Wanted): string[] {
  return [...askedWords(question, wanted)]
    .sort((a, b) => a - b)
    .map((start) => /^[\p{L}\p{N}]+/u.exec(question.slice(start))?.[0] ?? '');
}

describe('the words that only say what is wanted', () => {
  it('are the noun after "which" and its kind', () => {
    expect(asked('which harbour saw the signing', 'place')).toEqual(['harbour']);
    expect(asked('which senior official came', 'person')).toEqual(['senior', 'official']);
  });

  it('are the measure after "how"', () => {
    expect(asked('how many boats', 'number')).toEqual(['many']);
  });

  it('are words for saying where somebody’s words are wanted', () => {
    expect(asked('what did Lund say', 'statement')).toEqual(['say']);
    expect(asked('did Lund say it', 'confirmation')).toEqual([]);
  });

  it('are those for the parties that all is about', () => {
    expect(asked('what caused friction between the two countries', 'reason')).toEqual(['two', 'countries']);
    expect(asked('do both governments want to talk', 'confirmation')).toEqual(['governments']);
    expect(asked('what did the two ferries carry', 'thing')).toEqual(['two']);
    expect(asked('did two countries sign', 'confirmation')).toEqual([]);
  });

  it('are never the name of a country', () => {
    expect(asked('which Norwegian came', 'person')).toEqual([]);
  });

  it('include nouns for a kind of answer wherever they stand', () => {
    expect(isKindNoun('city', true)).toBe(true);
    expect(isKindNoun('harbour', false)).toBe(false);
  });
});
