import { describe, expect, it } from 'vitest';
import { Pauses } from '../../../src/slack/delivery/pauses.ts';

const ONE = { team: 'T1', channel: 'C1' };

describe('a paused channel', () => {
  it('is paused for as long as was said, and no other one is', () => {
    const pauses = new Pauses();
    pauses.pause(ONE, 60_000);
    expect(pauses.paused(ONE)).toBe(true);
    expect(pauses.paused({ team: 'T1', channel: 'C2' })).toBe(false);
    expect(pauses.paused({ team: 'T2', channel: 'C1' })).toBe(false);
    pauses.pause(ONE, 0);
    expect(pauses.paused(ONE)).toBe(false);
  });

  it('lets its letters come back one a second', () => {
    const pauses = new Pauses();
    const waits = Array.from({ length: 5 }, () => pauses.pause(ONE, 2000));
    for (const [index, wait] of waits.entries()) {
      expect(wait).toBeGreaterThan(1900 + 1000 * index - 500);
      expect(wait).toBeLessThanOrEqual(2000 + 1000 * index);
    }
    expect(pauses.pause({ team: 'T1', channel: 'C2' }, 2000)).toBeLessThanOrEqual(2000);
  });
});
