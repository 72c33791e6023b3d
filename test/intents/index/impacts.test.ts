import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FREQUENCIES, impacts, stretch } from '../../../src/intents/index/impacts.ts';
import { frequencyIn, lengthNorms } from '../../../src/intents/index/weighting.ts';

const average = fc.double({ min: 1, max: 60, noNaN: true });

describe('an impact', () => {
  it('stands for a frequency that no fact exceeds it was given for, in an index of any average length', () => {
    fc.assert(
      fc.property(
        fc.nat(400),
        fc.integer({ min: 1, max: 2000 }),
        average,
        average,
        (count, length, own, all) => {
          const norms = lengthNorms({ averageLength: all });
          const most = (FREQUENCIES[impacts(own)(count, length)] ?? 0) * stretch(own, norms);
          expect(most).toBeGreaterThanOrEqual(frequencyIn(1, count, length, norms) * (1 - 1e-12));
        },
      ),
    );
  });

  it('is close to the frequency of a usual fact', () => {
    const norms = lengthNorms({ averageLength: 12 });
    for (const length of [5, 12, 40]) {
      const most = FREQUENCIES[impacts(12)(1, length)] ?? 0;
      expect(most / frequencyIn(1, 1, length, norms)).toBeLessThan(1.04);
    }
  });
});
