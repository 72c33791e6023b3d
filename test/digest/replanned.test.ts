import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueAfter, firstDue, GRACE, plan, replanned } from '../../src/digest/due.ts';
import { daily, moments, schedules } from './schedules.ts';

const HOUR = 60 * 60 * 1000;
const at = (iso: string) => Date.parse(iso);

describe('a changed schedule', () => {
  const before = daily('09:00', 'Europe/Berlin');
  const pending = firstDue(before, at('2026-11-22T12:00:00Z'));

  it('brings the pending edition at once when its new time has just passed', () => {
    const moved = replanned(daily('08:30', 'Europe/Berlin'), pending, null, pending.at - 60_000);
    expect(moved.day).toBe(pending.day);
    expect(plan(daily('08:30', 'Europe/Berlin'), moved, pending.at - 60_000).post?.day).toBe(pending.day);
  });

  it('brings no second edition on the day of the last one', () => {
    const moved = replanned(
      daily('10:00', 'Europe/Berlin'),
      dueAfter(before, pending.day),
      pending,
      pending.at + 60_000,
    );
    expect(moved.day).toBe('2026-11-24');
  });

  it('keeps half a day apart when the zone moves far', () => {
    const moved = replanned(
      daily('00:30', 'Pacific/Kiritimati'),
      dueAfter(before, pending.day),
      pending,
      pending.at + 60_000,
    );
    expect(moved.at - pending.at).toBeGreaterThanOrEqual(12 * HOUR);
  });

  it('never means two editions in half a day, and never none', () => {
    fc.assert(
      fc.property(
        schedules,
        schedules,
        moments,
        fc.integer({ min: -120, max: 120 }),
        (old, changed, from, minutesOff) => {
          const first = firstDue(old, from);
          const now = first.at + minutesOff * 60_000;
          const step = plan(old, first, now);
          const last = step.post;
          const next = replanned(changed, step.next, last, now);
          if (last !== null) {
            expect(next.at - last.at).toBeGreaterThanOrEqual(12 * HOUR);
            expect(next.day > last.day).toBe(true);
          }
          expect(next.at - now).toBeLessThanOrEqual(9 * 24 * HOUR);
          expect(now - next.at).toBeLessThanOrEqual(GRACE);
        },
      ),
      { numRuns: 200 },
    );
  });
});
