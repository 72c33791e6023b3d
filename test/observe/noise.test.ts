import { describe, expect, it } from 'vitest';
import { NOISES, noisy } from '../../src/observe/noise.ts';
import { editDistance } from '../../src/text/natural.ts';

const QUESTIONS = ['What did Brandt announce in Bergen?', 'Who thanked Lund for his patience?', 'Is it so?'];

describe('noise', () => {
  it.each(NOISES)('of the kind %s is the same for the same seed', (noise) => {
    expect(noisy(QUESTIONS, noise, 7)).toEqual(noisy(QUESTIONS, noise, 7));
    expect(noisy(QUESTIONS, noise, 7)).toHaveLength(QUESTIONS.length);
  });

  it('makes one slip in a word, at least one in a question, and leaves short words alone', () => {
    for (let seed = 0; seed < 50; seed++) {
      const [first = '', , short] = noisy(QUESTIONS, 'typos', seed);
      const [before, after] = [QUESTIONS[0]?.split(' ') ?? [], first.split(' ')];
      expect(after).toHaveLength(before.length);
      before.forEach((word, at) => {
        expect(editDistance(word, after[at] ?? '')).toBeLessThanOrEqual(1);
        expect(after[at]?.charAt(0)).toBe(word.charAt(0));
      });
      expect(short).toBe('Is it so?');
    }
    expect(noisy(QUESTIONS, 'typos', 1)).not.toEqual(noisy(QUESTIONS, 'typos', 2));
  });

  it('takes capitals and the question mark away', () => {
    expect(noisy(QUESTIONS, 'lower', 1)[0]).toBe('what did brandt announce in bergen');
  });

  it('puts chat around the question', () => {
    const [first = ''] = noisy(QUESTIONS, 'chatty', 1);
    expect(first).toContain('what did Brandt announce in Bergen?');
    expect(first.length).toBeGreaterThan(QUESTIONS[0]?.length ?? 0);
  });

  it('names another first and then the one that is meant', () => {
    const [first = '', second = '', third] = noisy(QUESTIONS, 'correction', 3);
    expect(first).toMatch(/Lund, .*(?:Brandt|Bergen),/);
    expect(second).toMatch(/(?:Brandt|Bergen), .*Lund,/);
    expect(third).toBe('Is it so?');
  });
});
