import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { slope } from './soak.ts';
import { setStage } from './stage.ts';

const KNOWLEDGE = fileURLToPath(new URL('../../../knowledge', import.meta.url));
/** Stands in the article and not in the question. */
const SAID = 'cornerstone for regional stability';
const QUESTIONS = ['What did Hegseth say on X?', 'Who is the king of France?'];

describe('the stage', () => {
  it.each(['echo', 'footnote'] as const)('has every question to the %s bot answered once', async (bot) => {
    const stage = await setStage(bot, KNOWLEDGE);
    try {
      await stage.mark(SAID);
      const paced = await stage.ask({ questions: QUESTIONS, count: 20, pace: { perSecond: 100 } });
      const inTurns = await stage.ask({ questions: QUESTIONS, count: 20, pace: { together: 4 } });
      for (const outcome of [paced, inTurns]) {
        expect(outcome).toMatchObject({ refused: 0, lost: 0, doubled: 0 });
        expect(outcome.waits).toHaveLength(20);
        expect(outcome.waits.every(({ millis }) => millis > 0)).toBe(true);
        expect(outcome.perSecond).toBeGreaterThan(0);
      }
      expect(paced.markedAt === null).toBe(bot === 'echo');
      expect((await stage.memory()).heap).toBeGreaterThan(2 ** 20);
    } finally {
      await stage.clear();
    }
  });
});

describe('the slope', () => {
  it('is what is added per step', () => {
    expect(slope([1, 3, 5, 7])).toBe(2);
    expect(slope([4, 4, 4])).toBe(0);
    expect(slope([4])).toBe(0);
    expect(slope([0, 1, 0, 1])).toBeCloseTo(0.2);
  });
});
