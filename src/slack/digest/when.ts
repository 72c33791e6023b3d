import type { Words } from '../../words/words.ts';

/** When something is due or was, as people in a time zone say it, in their language. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** A Monday; which one does not matter. */
const MONDAY = Date.UTC(2024, 0, 1);

/**
 * A moment with its zone and how far it is.
 *
 * @example whenNext(at, 'Asia/Kolkata', now, ENGLISH) // 'Mon 23 Nov, 09:00 Asia/Kolkata (in 20 hr)'
 */
export function whenNext(at: number, timeZone: string, now: number, words: Words): string {
  const day = written(at, timeZone, { weekday: 'short', day: 'numeric', month: 'short' }, words);
  return `${day}, ${clockTime(at, timeZone, words)} ${timeZone} (${distance(at - now, words)})`;
}

/**
 * A moment of the last days.
 *
 * @example whenLast(at, 'Asia/Kolkata', now, ENGLISH) // 'Fri 09:00'
 */
export function whenLast(at: number, timeZone: string, now: number, words: Words): string {
  const day = written(
    at,
    timeZone,
    now - at < 6 * DAY ? { weekday: 'short' } : { day: 'numeric', month: 'short' },
    words,
  );
  return `${day} ${clockTime(at, timeZone, words)}`;
}

/** A whole day: `Tue 1 Dec 2026`. */
export function dayText(day: string, words: Words): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  return written(at, 'UTC', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }, words);
}

/** What a day of the week is called, from 1 for Monday. */
export function weekdayName(weekday: number, length: 'long' | 'short', words: Words): string {
  return written(MONDAY + (weekday - 1) * DAY, 'UTC', { weekday: length }, words);
}

function distance(milliseconds: number, { locale }: Words): string {
  const say = new Intl.RelativeTimeFormat(locale, { style: 'short', numeric: 'auto' });
  const far = new Intl.RelativeTimeFormat(locale, { style: 'short' });
  if (milliseconds < MINUTE) return say.format(0, 'second');
  if (milliseconds < HOUR) return far.format(Math.round(milliseconds / MINUTE), 'minute');
  if (milliseconds < 2 * DAY) return far.format(Math.round(milliseconds / HOUR), 'hour');
  return far.format(Math.round(milliseconds / DAY), 'day');
}

function clockTime(at: number, timeZone: string, words: Words): string {
  return written(at, timeZone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, words);
}

/** As the locale writes it, without the comma after a weekday: another one may follow. September is short too. */
function written(
  at: number,
  timeZone: string,
  options: Intl.DateTimeFormatOptions,
  { locale }: Words,
): string {
  const text = formatFor(locale, { timeZone, ...options }).format(at);
  return text.replace(/^(\p{L}+\.?), /u, '$1 ').replace(/\bSept\b/u, 'Sep');
}

const formats = new Map<string, Intl.DateTimeFormat>();
/** Formats that are kept: making one takes a hundred times as long as using it. */
const KEPT = 200;

function formatFor(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options]);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.delete(key);
  formats.set(key, known);
  for (const oldest of formats.keys()) if (formats.size > KEPT) formats.delete(oldest);
  return known;
}
