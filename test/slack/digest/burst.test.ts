import { expect, it } from 'vitest';
import { digestOf, dispatch, newWorld } from './simulation.ts';

it('a thousand digests due at one minute leave one after the other, each once', {
  timeout: 60_000,
}, async () => {
  const world = newWorld('2026-11-22T12:00:00Z');
  await world.publish([dispatch(0), dispatch(1)]);
  for (let at = 0; at < 1000; at++) await world.add(digestOf(String(at), { timeZone: 'UTC' }));
  world.turnTo(world.ledger.nextWake());
  await world.settle();
  const { outbox } = world.ledger;
  expect(outbox).toHaveLength(1000);
  expect(new Set(outbox.map(({ channel }) => channel)).size).toBe(1000);
  const lanes = outbox.map(({ notBefore }) => notBefore - world.clock.now()).sort((a, b) => a - b);
  expect(lanes[0]).toBe(0);
  for (let second = 0; second < 400; second += 10) {
    const within = lanes.filter((wait) => wait >= second * 1000 && wait < (second + 1) * 1000).length;
    expect(within).toBeLessThanOrEqual(2 * 3);
  }
  expect(lanes.at(-1)).toBeLessThanOrEqual(401_000);
  expect(outbox.every(({ notBefore, notAfter }) => notAfter > notBefore)).toBe(true);
});
