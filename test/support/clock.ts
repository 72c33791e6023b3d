import type { Clock } from '../../src/ports.ts';

/** A clock that stands until it is turned. */
export interface TurnableClock extends Clock {
  turn(milliseconds: number): void;
}

/** A clock that starts at a Tuesday morning. */
export function turnableClock(start: string = '2026-03-03T10:42:00Z'): TurnableClock {
  let now = Date.parse(start);
  return {
    now: () => now,
    turn: (milliseconds) => {
      now += milliseconds;
    },
  };
}
