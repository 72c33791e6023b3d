/** When something is due or was, as people in a time zone say it. Short names of days and months are British. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * A moment with its zone and how far it is.
 *
 * @example whenNext(at, 'Asia/Kolkata', now) // 'Mon 23 Nov, 09:00 Asia/Kolkata (in 20 h)'
 */
export function whenNext(at: number, timeZone: string, now: number): string {
  return `${part(at, timeZone, { weekday: 'short' })} ${part(at, timeZone, { day: 'numeric', month: 'short' })}, ${clockTime(at, timeZone)} ${timeZone} (${distance(at - now)})`;
}

/**
 * A moment of the last days.
 *
 * @example whenLast(at, 'Asia/Kolkata', now) // 'Fri 09:00'
 */
export function whenLast(at: number, timeZone: string, now: number): string {
  const day =
    now - at < 6 * DAY
      ? part(at, timeZone, { weekday: 'short' })
      : part(at, timeZone, { day: 'numeric', month: 'short' });
  return `${day} ${clockTime(at, timeZone)}`;
}

/** A whole day: `Tue 1 Dec 2026`. */
export function dayText(day: string): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  return `${part(at, 'UTC', { weekday: 'short' })} ${part(at, 'UTC', { day: 'numeric', month: 'short', year: 'numeric' })}`;
}

function distance(milliseconds: number): string {
  if (milliseconds < MINUTE) return 'now';
  if (milliseconds < HOUR) return `in ${Math.round(milliseconds / MINUTE)} min`;
  if (milliseconds < 2 * DAY) return `in ${Math.round(milliseconds / HOUR)} h`;
  return `in ${Math.round(milliseconds / DAY)} days`;
}

function clockTime(at: number, timeZone: string): string {
  return part(at, timeZone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

function part(at: number, timeZone: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, ...options }).format(at).replace('Sept', 'Sep');
}
