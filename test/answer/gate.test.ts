import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confidence, threshold } from '../../src/answer/gate.ts';
import { SIGNALS, signals } from '../../src/answer/signals.ts';
import { rank } from '../../src/intents/rank.ts';
import { WEIGHTS } from '../../src/intents/weights.ts';
import { NO_LEXICON } from '../../src/text/lexicon.ts';
import { libraryOf, toyLibrary } from '../support/libraries.ts';
import { bodies, questions } from '../support/made-up-text.ts';

const library = toyLibrary();
const sure = (question: string) => confidence(rank(library.index, NO_LEXICON, question));

describe('the confidence in an answer', () => {
  it('is 0 where nothing was found', () => {
    const nothing = rank(library.index, NO_LEXICON, 'zeppelin');
    expect(confidence(nothing)).toBe(0);
    expect(signals(nothing)).toEqual(new Float32Array(SIGNALS.length));
  });

  it('is higher for a question in the article’s words than for one that shares a word', () => {
    expect(sure('Did the ceremony take place at the old lighthouse in Bergen?')).toBeGreaterThan(
      sure('Which lighthouse keeper plays the trombone in winter?'),
    );
  });

  it('is a probability made of signals from 0 to 1, whatever is asked', () => {
    fc.assert(
      fc.property(bodies, questions, (body, question) => {
        const ranking = rank(libraryOf({ a: body }).index, NO_LEXICON, question);
        const values = signals(ranking);
        expect(values).toHaveLength(SIGNALS.length);
        for (const [at, value] of values.entries()) {
          expect(value, SIGNALS[at]).toBeGreaterThanOrEqual(0);
          expect(value, SIGNALS[at]).toBeLessThanOrEqual(1);
        }
        expect(confidence(ranking)).toBeGreaterThanOrEqual(0);
        expect(confidence(ranking)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the opposite of what is asked', () => {
  const opposites: Readonly<Record<string, string[]>> = { lost: ['won'], last: ['first', 'second'] };
  const lexicon = { ...NO_LEXICON, opposites: (word: string) => opposites[word] ?? [] };
  const said = (question: string, body: string) =>
    signals(rank(libraryOf({ a: body }).index, lexicon, question))[SIGNALS.indexOf('opposite said')];

  it.each([
    ['Who lost the regatta?', 'Bergen won the regatta.', 1],
    ['Who left the harbour last?', 'The ferry left the harbour first.', 1],
    ['Who lost the regatta?', 'Bergen won the regatta that Oslo lost.', 0],
    ['Who lost what Bergen won?', 'Bergen won the regatta.', 0],
    ['Who won the regatta?', 'Bergen won the regatta.', 0],
    ['Who lost the regatta?', 'Bergen rowed the regatta.', 0],
  ])('of "%s", "%s" says it: %i', (question, body, value) => {
    expect(said(question, body)).toBe(value);
  });
});

describe('the confidence from which an answer is given', () => {
  it('lies between those for a small and a large folder, nearer to the large one the more there is', () => {
    const { threshold: large, smallFolderThreshold: small } = WEIGHTS.gate;
    const folder = (facts: number) => libraryOf({ a: 'A ferry came.\n\n'.repeat(facts) });
    const thresholds = [1, 50, 1000].map((facts) => threshold(folder(facts).index));
    for (const one of thresholds) {
      expect(one).toBeGreaterThanOrEqual(Math.min(small, large));
      expect(one).toBeLessThanOrEqual(Math.max(small, large));
    }
    const away = thresholds.map((one) => Math.abs(one - large));
    expect(away.toSorted((a, b) => b - a)).toEqual(away);
    expect(away[2]).toBeLessThan(0.05);
  });
});

describe('the learned weights of the gate', () => {
  it('are one for every signal, and none for a signal that is gone', () => {
    expect(new Set(SIGNALS).size).toBe(SIGNALS.length);
    expect(Object.keys(WEIGHTS.gate.weights).sort()).toEqual([...SIGNALS].sort());
  });
});
