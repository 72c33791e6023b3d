import { expect, it } from 'vitest';
import { layoutIn } from '../../../src/slack/digest/planner.ts';
import { dispatch, manyDigests, newWorld } from './simulation.ts';

const DAY = 24 * 60 * 60 * 1000;
const START = Date.parse('2027-01-01T00:00:00Z');

/** Digests that live through the year; the full five hundred with `FOOTNOTE_YEAR=500`. */
const COUNT = Number(process.env.FOOTNOTE_YEAR ?? 44);

it('a year of digests in forty zones: each on its local day, once, at its minute, and nothing twice', {
  timeout: 1_800_000,
}, async () => {
  const world = newWorld('2027-01-01T00:00:00Z');
  const digests = manyDigests(COUNT);
  await world.publish([dispatch(0)]);
  for (const digest of digests) await world.add(digest);
  let published = 0;
  for (let wake = world.ledger.nextWake(); wake < START + 365 * DAY; wake = world.ledger.nextWake()) {
    const day = Math.floor((wake - START) / (2 * DAY));
    if (day > published) {
      published = day;
      await world.publish([...world.articles().slice(-4), dispatch(day)]);
    }
    world.turnTo(wake);
    await world.settle();
  }
  expect(world.errors).toEqual([]);
  const problems: string[] = [];
  for (const { id, settings, channel } of digests) {
    const entries = world.ledger.entries(id);
    const posts = world.ledger.outbox.filter((one) => one.channel === channel);
    const days = entries.map((entry) => entry.day);
    if (new Set(days).size !== days.length) problems.push(`${id}: a day twice`);
    const wanted = calendar(settings.weekdays, days[0] ?? '', days.at(-1) ?? '');
    if (days.join() !== wanted.join())
      problems.push(`${id}: ${days.length} editions for ${wanted.length} days`);
    for (const { day, at } of entries) {
      const local = localTime(at, settings.timeZone);
      if (local.day !== day) problems.push(`${id}: ${day} came on ${local.day}`);
      const late = minutes(local.time) - minutes(settings.time);
      if (![0, 30, 60, 120].includes(Math.abs(late))) problems.push(`${id}: ${day} at ${local.time}`);
    }
    for (const post of posts) {
      const entry = entries.find(({ day }) => post.key === `digest:${id}:${day}`);
      const delay = post.notBefore - (entry?.at ?? 0);
      if (entry?.state !== 'queued' || delay < 0 || delay > 60_000)
        problems.push(`${id}: ${post.key} ${delay} ms late`);
    }
    if (posts.length !== entries.filter(({ state }) => state === 'queued').length)
      problems.push(`${id}: posts`);
    const keys = entries
      .filter(({ content }) => content !== null)
      .flatMap((entry) => layoutIn(entry).pieces.flatMap((piece) => piece.keys));
    if (new Set(keys).size !== keys.length) problems.push(`${id}: an item twice`);
  }
  expect(problems).toEqual([]);
  expect(world.ledger.outbox.length).toBeGreaterThan(COUNT * 40);
});

/** The local dates of a span that fall on the weekdays, by plain calendar. */
function calendar(weekdays: readonly number[], first: string, last: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(first); at <= Date.parse(last); at += DAY) {
    const weekday = new Date(at).getUTCDay() || 7;
    if (weekdays.includes(weekday)) days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function localTime(at: number, timeZone: string): { day: string; time: string } {
  const options = { timeZone, dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23' } as const;
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', options);
  formats.set(timeZone, format);
  const [day = '', time = ''] = format.format(at).split(', ');
  return { day, time };
}

function minutes(time: string): number {
  const [hour = '0', minute = '0'] = time.split(':');
  return Number(hour) * 60 + Number(minute);
}
