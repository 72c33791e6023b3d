import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Due,
  dueAfter,
  firstDue,
  GRACE,
  isTimeZone,
  localDay,
  plan,
  type Schedule,
} from '../../src/digest/due.ts';
import { daily, moments, schedules } from './schedules.ts';

const HOUR = 60 * 60 * 1000;
const at = (iso: string) => Date.parse(iso);
const iso = (due: Due) => `${due.day} ${new Date(due.at).toISOString().slice(0, 16)}Z`;

describe('due times', () => {
  it.each([
    [
      'a time that New York skips comes later',
      '02:30',
      'America/New_York',
      '2027-03-14T00:00:00-05:00',
      '2027-03-14 2027-03-14T07:30Z',
    ],
    [
      'a time that New York repeats comes the first time',
      '01:30',
      'America/New_York',
      '2027-11-07T00:00:00-04:00',
      '2027-11-07 2027-11-07T05:30Z',
    ],
    ['London in spring', '01:30', 'Europe/London', '2027-03-27T12:00:00Z', '2027-03-28 2027-03-28T01:30Z'],
    [
      'Lord Howe moves by half an hour',
      '02:15',
      'Australia/Lord_Howe',
      '2027-10-02T12:00:00Z',
      '2027-10-03 2027-10-02T15:45Z',
    ],
    ['Cairo skips midnight', '00:00', 'Africa/Cairo', '2027-04-29T12:00:00Z', '2027-04-30 2027-04-29T22:00Z'],
    ['Beirut skips midnight', '00:30', 'Asia/Beirut', '2027-03-27T12:00:00Z', '2027-03-28 2027-03-27T22:30Z'],
    [
      'Santiago skips midnight',
      '00:30',
      'America/Santiago',
      '2027-09-04T12:00:00Z',
      '2027-09-05 2027-09-05T04:30Z',
    ],
    [
      'Havana repeats half past midnight',
      '00:30',
      'America/Havana',
      '2027-11-06T12:00:00Z',
      '2027-11-07 2027-11-07T04:30Z',
    ],
    [
      'Scoresbysund skips the last hour of a day, and the edition stays on it',
      '23:15',
      'America/Scoresbysund',
      '2027-03-27T12:00:00Z',
      '2027-03-27 2027-03-28T00:15Z',
    ],
    [
      'Kathmandu is 45 minutes off',
      '09:00',
      'Asia/Kathmandu',
      '2026-11-22T12:00:00Z',
      '2026-11-23 2026-11-23T03:15Z',
    ],
    [
      'Chatham is 13:45 ahead in summer',
      '09:00',
      'Pacific/Chatham',
      '2026-11-22T00:00:00Z',
      '2026-11-23 2026-11-22T19:15Z',
    ],
    [
      'Kiritimati is a day ahead',
      '08:00',
      'Pacific/Kiritimati',
      '2026-11-22T12:00:00Z',
      '2026-11-23 2026-11-22T18:00Z',
    ],
  ])('%s', (_, time, timeZone, now, expected) => {
    expect(iso(firstDue(daily(time, timeZone), at(now)))).toBe(expected);
  });

  it('keep to the weekdays', () => {
    const schedule: Schedule = { weekdays: [1, 4], time: '09:00', timeZone: 'Asia/Kolkata' };
    const first = firstDue(schedule, at('2026-11-22T07:30:00Z'));
    expect(iso(first)).toBe('2026-11-23 2026-11-23T03:30Z');
    expect(iso(dueAfter(schedule, first.day))).toBe('2026-11-26 2026-11-26T03:30Z');
  });

  it('leave out a day that a zone left out', () => {
    const first = firstDue(daily('09:00', 'Pacific/Apia'), at('2011-12-29T09:00:00Z'));
    expect(first.day).toBe('2011-12-29');
    expect(dueAfter(daily('09:00', 'Pacific/Apia'), first.day).day).toBe('2011-12-31');
  });

  it('come once for each planned day, at its minute, ever later, in every zone', () => {
    fc.assert(
      fc.property(schedules, moments, (schedule, from) => {
        let due = firstDue(schedule, from);
        expect(due.at).toBeGreaterThan(from);
        for (let edition = 0; edition < 40; edition++) {
          const clock = new Intl.DateTimeFormat('en-CA', {
            timeZone: schedule.timeZone,
            dateStyle: 'short',
            timeStyle: 'short',
            hourCycle: 'h23',
          }).format(due.at);
          const [day = '', time = ''] = clock.split(', ');
          expect(day).toBe(due.day);
          if (time !== schedule.time)
            expect(Math.abs(minutes(time) - minutes(schedule.time))).toSatisfy(isShift);
          const next = dueAfter(schedule, due.day);
          expect(next.at).toBeGreaterThan(due.at);
          expect(next.day > due.day).toBe(true);
          due = next;
        }
      }),
      { numRuns: 150 },
    );
  });

  it('refuse what can never be due', () => {
    expect(() => firstDue({ ...daily('09:00', 'UTC'), weekdays: [] }, 0)).toThrow('without weekdays');
    expect(() => firstDue(daily('9:00', 'UTC'), 0)).toThrow('no time of day');
    expect(() => firstDue(daily('09:00', 'Mars/Olympus'), 0)).toThrow('Mars/Olympus');
    expect(isTimeZone('+05:30')).toBe(false);
    expect(isTimeZone('Asia/Kolkata')).toBe(true);
  });
});

describe('the plan', () => {
  const schedule = daily('09:00', 'Europe/Berlin');
  const planned = firstDue(schedule, at('2026-11-22T12:00:00Z'));

  it('waits until the minute', () => {
    expect(plan(schedule, planned, planned.at - 1)).toEqual({ post: null, missed: [], next: planned });
    expect(plan(schedule, planned, planned.at).post).toEqual(planned);
  });

  it('posts late within the grace time and not at all after it', () => {
    expect(plan(schedule, planned, planned.at + GRACE).post).toEqual(planned);
    const tooLate = plan(schedule, planned, planned.at + GRACE + 1);
    expect(tooLate.post).toBeNull();
    expect(tooLate.missed).toEqual([planned]);
    expect(tooLate.next.day).toBe('2026-11-24');
  });

  it('after three days of silence posts one edition and tells the others as missed', () => {
    const woken = plan(schedule, planned, at('2026-11-25T09:30:00Z'));
    expect(woken.post?.day).toBe('2026-11-25');
    expect(woken.missed.map(({ day }) => day)).toEqual(['2026-11-23', '2026-11-24']);
    expect(woken.next.day).toBe('2026-11-26');
  });

  it('is the same however often somebody looks within the grace time', () => {
    fc.assert(
      fc.property(
        schedules,
        moments,
        fc.array(fc.integer({ min: 1, max: GRACE / 60_000 - 1 }), { minLength: 400, maxLength: 400 }),
        (any, from, pauses) => {
          const first = firstDue(any, from);
          const posted: string[] = [];
          let [next, now] = [first, from];
          for (const pause of pauses) {
            now += pause * 60_000;
            const step = plan(any, next, now);
            if (step.post !== null) posted.push(step.post.day);
            expect(step.missed).toEqual([]);
            next = step.next;
          }
          const wanted: string[] = [];
          for (let due = first; due.at <= now; due = dueAfter(any, due.day)) wanted.push(due.day);
          expect(posted).toEqual(wanted);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('posts nothing when the clock is set back', () => {
    const { next } = plan(schedule, planned, planned.at);
    expect(plan(schedule, next, planned.at - 3 * HOUR)).toEqual({ post: null, missed: [], next });
  });
});

it('the local day is that of the zone', () => {
  expect(localDay('Pacific/Auckland', at('2026-11-22T12:00:00Z'))).toBe('2026-11-23');
  expect(localDay('America/Los_Angeles', at('2026-11-22T03:00:00Z'))).toBe('2026-11-21');
});

function minutes(time: string): number {
  const [hour = '0', minute = '0'] = time.split(':');
  return Number(hour) * 60 + Number(minute);
}

/** Clocks that skip a time move by half an hour or by one or two hours. */
function isShift(difference: number): boolean {
  return [30, 60, 120].includes(difference);
}
