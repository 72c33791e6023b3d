import { describe, expect, it } from 'vitest';
import { withoutTakenBack } from '../../src/intents/self-correction.ts';

describe('what a writer takes back', () => {
  it.each([
    ['what did Smith, sorry Jones, say', 'what did Jones, say'],
    ['what did Ida Brandt, sorry, Olav Lund say', 'what did Olav Lund say'],
    ['when was the mill, no wait, the ferry built', 'when was the the ferry built'],
    ['what happened in 1990, I mean 1991?', 'what happened in 1991?'],
    ['where is Bergen – sorry Oslo?', 'where is Oslo?'],
    ['what did Lund say about fish, er, sorry salt', 'what did Lund say about salt'],
  ])('is left out of "%s"', (typed, meant) => {
    expect(withoutTakenBack(typed)).toBe(meant);
  });

  it.each(['sorry, where is it?', 'did Lund say sorry?', 'what does he mean', ''])(
    'is nothing in "%s"',
    (typed) => {
      expect(withoutTakenBack(typed)).toBe(typed);
    },
  );
});
