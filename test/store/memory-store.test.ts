import { describe, expect, it } from 'vitest';
import type { Asked } from '../../src/ports.ts';
import { KEPT_FOR, memoryStore } from '../../src/store/memory-store.ts';
import { turnableClock } from '../support/clock.ts';
import { found, LEASE } from '../support/slack-fixtures.ts';

const DAY = 24 * 60 * 60 * 1000;

function asked(id: string, at: number): Asked {
  return { id, team: 'T1', user: 'U1', question: 'what?', answer: found([LEASE]), at };
}

describe('a claim', () => {
  it('is given to the first who asks, of however many at once', async () => {
    const store = memoryStore(turnableClock());
    const claims = await Promise.all(Array.from({ length: 50 }, () => store.claim('a')));
    expect(claims.filter(Boolean)).toHaveLength(1);
    expect(await store.claim('b')).toBe(true);
  });

  it('holds for more than a day, and not for ever', async () => {
    const clock = turnableClock();
    const store = memoryStore(clock);
    await store.claim('a');
    clock.turn(DAY + 1);
    expect(await store.claim('a')).toBe(false);
    clock.turn(KEPT_FOR);
    expect(await store.claim('a')).toBe(true);
    expect(await store.claim('a')).toBe(false);
  });

  it('of the last day is never given up for room', async () => {
    const store = memoryStore(turnableClock(), { claims: 10, asked: 10 });
    for (let count = 0; count < 100; count++) await store.claim(`k${count}`);
    expect(await store.claim('k0')).toBe(false);
  });

  it('that is older goes first when room is needed', async () => {
    const clock = turnableClock();
    const store = memoryStore(clock, { claims: 10, asked: 10 });
    await store.claim('old');
    clock.turn(DAY + 1);
    for (let count = 0; count < 10; count++) await store.claim(`k${count}`);
    expect(await store.claim('old')).toBe(true);
    expect(await store.claim('k0')).toBe(false);
  });
});

describe('an answered question', () => {
  it('is found by its id', async () => {
    const clock = turnableClock();
    const store = memoryStore(clock);
    const kept = asked('a', clock.now());
    await store.record(kept);
    expect(await store.asked('a')).toEqual(kept);
    expect(await store.asked('b')).toBeNull();
  });

  it('is let go after two days', async () => {
    const clock = turnableClock();
    const store = memoryStore(clock);
    await store.record(asked('a', clock.now()));
    clock.turn(KEPT_FOR - 1);
    expect(await store.asked('a')).not.toBeNull();
    clock.turn(1);
    expect(await store.asked('a')).toBeNull();
  });

  it('makes room by letting the oldest go', async () => {
    const clock = turnableClock();
    const store = memoryStore(clock, { claims: 10, asked: 2 });
    for (const id of ['a', 'b', 'a', 'c']) await store.record(asked(id, clock.now()));
    expect(await Promise.all(['a', 'b', 'c'].map(async (id) => (await store.asked(id)) !== null))).toEqual([
      true,
      false,
      true,
    ]);
  });
});
