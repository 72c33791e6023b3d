import fc from 'fast-check';
import type { Schedule, Weekday } from '../../src/digest/due.ts';
import { ZONES } from './zones.ts';

/** Every day of the week. */
export const DAILY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** A digest of every day. */
export function daily(time: string, timeZone: string): Schedule {
  return { weekdays: DAILY, time, timeZone };
}

/** Any schedule in any of the zones. */
export const schedules: fc.Arbitrary<Schedule> = fc.record({
  weekdays: fc.subarray([...DAILY], { minLength: 1 }),
  time: fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 1, 15, 29, 30, 31, 45, 59))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`),
  timeZone: fc.constantFrom(...ZONES),
});
/** Moments of six years. */
export const moments = fc.integer({
  min: Date.parse('2025-01-01T00:00:00Z'),
  max: Date.parse('2031-01-01T00:00:00Z'),
});
