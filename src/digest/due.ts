import { Temporal } from 'temporal-polyfill';
import { FootnoteError } from '../errors.ts';

/** Monday is 1, Sunday 7, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** When a digest appears. */
export interface Schedule {
  /** At least one. */
  readonly weekdays: readonly Weekday[];
  /** Local time of day, `09:00`. */
  readonly time: string;
  /** IANA name, `Asia/Kolkata`. */
  readonly timeZone: string;
}

/** One planned edition. */
export interface Due {
  /** The planned local date, `2026-11-23`: what makes an edition the only one of its day. */
  readonly day: string;
  /** When it is due: milliseconds since 1970-01-01 UTC. */
  readonly at: number;
}

/** What is to be done now about a digest whose next edition was planned as given. */
export interface Plan {
  /** The edition to post, on time or late; null when there is none. */
  readonly post: Due | null;
  /** Editions that are too old to post. What they would have said is part of the next one. */
  readonly missed: readonly Due[];
  readonly next: Due;
}

/** How late an edition may be, in milliseconds: six hours. After that its content waits for the next one. */
export const GRACE = 6 * 60 * 60 * 1000;
/** At least so long after an edition comes the next one, in milliseconds, when somebody moves the time. */
const APART = 12 * 60 * 60 * 1000;
/** A week has every weekday, a skipped day or two included. */
const LOOK_AHEAD = 16;
/** Missed days that are told one by one; a year and more of silence is told by its last days. */
const TOLD = 400;

/**
 * The first edition after now, for a digest that is new or resumed.
 *
 * @throws FootnoteError `no_weekday`, `bad_time_of_day`, `unknown_time_zone`
 */
export function firstDue(schedule: Schedule, now: number): Due {
  checkSchedule(schedule);
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(schedule.timeZone);
  return search(schedule, today.toPlainDate().subtract({ days: 2 }), (due) => due.at > now);
}

/** The edition after the one planned for `day`, wherever the clocks stand. */
export function dueAfter(schedule: Schedule, day: string): Due {
  return search(schedule, Temporal.PlainDate.from(day), () => true);
}

/**
 * Posts the newest planned edition that is due and at most {@link GRACE} late; older ones are missed, not replayed.
 * Looking more often, or only once after a long sleep, leads to the same editions on the same days.
 */
export function plan(schedule: Schedule, planned: Due, now: number): Plan {
  const passed: Due[] = [];
  let next = planned;
  while (next.at <= now) {
    passed.push(next);
    if (passed.length > TOLD) passed.shift();
    next = dueAfter(schedule, next.day);
  }
  const last = passed.at(-1);
  const post = last !== undefined && now - last.at <= GRACE ? last : null;
  return { post, missed: post === null ? passed : passed.slice(0, -1), next };
}

/**
 * The next edition when somebody has changed days, time or zone: on a later local day than the last one and half a
 * day after it, so never two in a row; and when the edition that was pending has now passed, it comes at once.
 */
export function replanned(schedule: Schedule, pending: Due, last: Due | null, now: number): Due {
  checkSchedule(schedule);
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(schedule.timeZone);
  return search(
    schedule,
    today.toPlainDate().subtract({ days: 2 }),
    (due) =>
      (last === null || (due.day > last.day && due.at >= last.at + APART)) &&
      (due.at > now || (due.day === pending.day && now - due.at <= GRACE)),
  );
}

/** The local date at an instant, `2026-11-23`. */
export function localDay(timeZone: string, at: number): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** True for the zones that can be computed with. */
export function isTimeZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return /^[A-Za-z]/u.test(name);
  } catch {
    return false;
  }
}

/** @throws FootnoteError where a schedule can never be due. */
export function checkSchedule({ weekdays, time, timeZone }: Schedule): void {
  if (weekdays.length === 0)
    throw new FootnoteError('no_weekday', 'A digest without weekdays never appears.', 'Choose at least one.');
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(time))
    throw new FootnoteError('bad_time_of_day', `"${time}" is no time of day.`, 'Write it as 09:00.');
  if (!isTimeZone(timeZone))
    throw new FootnoteError(
      'unknown_time_zone',
      `"${timeZone}" is no time zone.`,
      'Use a name such as Europe/Berlin.',
    );
}

function search(schedule: Schedule, after: Temporal.PlainDate, wanted: (due: Due) => boolean): Due {
  const days = new Set<number>(schedule.weekdays);
  for (let ahead = 1; ahead <= LOOK_AHEAD; ahead++) {
    const date = after.add({ days: ahead });
    if (!days.has(date.dayOfWeek)) continue;
    const at = instantOf(schedule, date);
    if (at === null) continue;
    const due = { day: date.toString(), at };
    if (wanted(due)) return due;
  }
  throw new FootnoteError('no_weekday', 'A digest without weekdays never appears.', 'Choose at least one.');
}

/**
 * When a local date reaches the time of day: the first reading of a time that the clocks repeat, and the later one of
 * a time that they skip, unless that would be on the next day, as late in the evening in Greenland. Null for a date
 * that the zone left out altogether, as Samoa did with 30 December 2011.
 */
function instantOf({ time, timeZone }: Schedule, date: Temporal.PlainDate): number | null {
  if (!date.toZonedDateTime(timeZone).toPlainDate().equals(date)) return null;
  const local = date.toPlainDateTime(Temporal.PlainTime.from(time));
  const later = local.toZonedDateTime(timeZone, { disambiguation: 'compatible' });
  if (later.toPlainDate().equals(date)) return later.epochMilliseconds;
  return local.toZonedDateTime(timeZone, { disambiguation: 'earlier' }).epochMilliseconds;
}
