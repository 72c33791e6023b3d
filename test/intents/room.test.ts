import { describe, expect, it } from 'vitest';
import { roomFor } from '../../src/intents/room.ts';

describe('room', () => {
  it.each([0, 1, 8, 9, 40])('for %i numbers is theirs alone, and zeros at first', (length) => {
    const room = roomFor(length);
    const arrays = Array.from({ length: 300 }, room);
    for (const [at, array] of arrays.entries()) {
      expect([...array]).toEqual(new Array(length).fill(0));
      array.fill(at + 1);
    }
    for (const [at, array] of arrays.entries()) expect([...array]).toEqual(new Array(length).fill(at + 1));
  });
});
