import { describe, expect, it } from 'vitest';
import { partsOfSpeech } from '../../../src/intents/features/parts-of-speech.ts';
import { scoreOf } from '../../support/candidates.ts';
import { libraryOf } from '../../support/libraries.ts';

const library = libraryOf({ a: 'The ferry sank. The white ferry returned. A captain sank the boat.' });

function score(name: string, question: string, words: string): number {
  const feature = partsOfSpeech.find((one) => one.name === name);
  if (feature === undefined) throw new Error(`no feature ${name}`);
  return scoreOf(feature, library, question, words);
}

describe('words by their part of speech', () => {
  it('are told apart: what happened, and to what', () => {
    expect(score('verbs', 'Why was the ferry sunk?', 'captain sank')).toBe(1);
    expect(score('nouns', 'Why was the ferry sunk?', 'captain sank')).toBe(0);
    expect(score('nouns', 'Why was the ferry sunk?', 'white ferry')).toBe(1);
    expect(score('verbs', 'Why was the ferry sunk?', 'white ferry')).toBe(0);
  });

  it('are met around the fact too', () => {
    expect(score('modifiers', 'Who saw the white boat?', 'captain sank')).toBe(0);
    expect(score('modifiers in context', 'Who saw the white boat?', 'captain sank')).toBeGreaterThan(0);
  });
});
