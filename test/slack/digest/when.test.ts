import { describe, expect, it } from 'vitest';
import { dayText, weekdayName, whenLast, whenNext } from '../../../src/slack/digest/when.ts';
import { ENGLISH } from '../../../src/words/english.ts';
import { spokenIn } from '../../../src/words/spoken.ts';

const NOW = Date.parse('2026-11-22T07:30:00Z');
const HOUR = 60 * 60 * 1000;
const FRENCH = spokenIn('fr') ?? ENGLISH;

describe('when something is due', () => {
  it('is told by day, time, zone and distance', () => {
    const at = NOW + 20 * HOUR;
    expect(whenNext(at, 'Asia/Kolkata', NOW, ENGLISH)).toBe('Mon 23 Nov, 09:00 Asia/Kolkata (in 20 hr)');
    expect(whenNext(at, 'Asia/Kolkata', NOW, FRENCH)).toBe(
      'lun. 23 nov., 09:00 Asia/Kolkata (dans 20\u00a0h)',
    );
  });

  it.each([
    [0, 'now'],
    [5 * 60_000, 'in 5 min'],
    [47 * HOUR, 'in 47 hr'],
    [72 * HOUR, 'in 3 days'],
  ])('%i ms ahead is "%s"', (ahead, said) => {
    expect(whenNext(NOW + ahead, 'UTC', NOW, ENGLISH)).toContain(`(${said})`);
  });
});

describe('when something was', () => {
  it('is a weekday within a week, and a date before', () => {
    expect(whenLast(NOW - 48 * HOUR, 'UTC', NOW, ENGLISH)).toBe('Fri 07:30');
    expect(whenLast(NOW - 480 * HOUR, 'UTC', NOW, ENGLISH)).toBe('2 Nov 07:30');
  });
});

describe('a day', () => {
  it('is written as the language does, without a comma that another one would follow', () => {
    expect(dayText('2026-12-01', ENGLISH)).toBe('Tue 1 Dec 2026');
    expect(dayText('2026-09-01', ENGLISH)).toBe('Tue 1 Sep 2026');
    expect(dayText('2026-12-01', FRENCH)).toBe('mar. 1 déc. 2026');
  });

  it('of the week has a name, from Monday on', () => {
    expect([1, 7].map((day) => weekdayName(day, 'short', ENGLISH))).toEqual(['Mon', 'Sun']);
    expect(weekdayName(3, 'long', FRENCH)).toBe('mercredi');
  });
});
