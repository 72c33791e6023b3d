import { z } from 'zod';
import { MOST_ITEMS, type Settings } from '../../digest/digest.ts';
import { isTimeZone, type Weekday } from '../../digest/due.ts';
import type { Words } from '../../words/words.ts';
import { FIELDS } from './setup-view.ts';

const Chosen = z.object({ value: z.string() }).nullish();
const Several = z.array(z.object({ value: z.string() })).nullish();
const Field = z.object({
  value: z.string().nullish(),
  selected_conversation: z.string().nullish(),
  selected_user: z.string().nullish(),
  selected_time: z.string().nullish(),
  selected_option: Chosen,
  selected_options: Several,
});
const Values = z.record(z.string(), z.record(z.string(), Field));
const Reviews = z.enum(['none', 'else_post', 'else_drop']);

/** What somebody chose in the modal, or what is wrong with it, by field. */
export type Submitted =
  | {
      readonly ok: true;
      readonly channel: string | null;
      readonly editor: string | null;
      readonly settings: Settings;
    }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> };

/** Reads a submitted modal. What Slack lets through all the same is refused with the field and the fix. */
export function readSubmitted(values: unknown, words: Words): Submitted {
  const fields = Values.parse(values);
  const field = (id: string) => Object.values(fields[id] ?? {})[0];
  const errors: Record<string, string> = {};
  const name = (field(FIELDS.name)?.value ?? '').trim();
  if (name === '') errors[FIELDS.name] = words.say('give_name');
  const weekdays = several(field(FIELDS.weekdays)?.selected_options).map(Number);
  if (!weekdays.every(isWeekday) || weekdays.length === 0) errors[FIELDS.weekdays] = words.say('choose_day');
  const time = field(FIELDS.time)?.selected_time ?? '';
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(time)) errors[FIELDS.time] = words.say('choose_time');
  const timeZone = field(FIELDS.zone)?.selected_option?.value ?? '';
  if (!isTimeZone(timeZone)) errors[FIELDS.zone] = words.say('choose_zone');
  const most = Number(field(FIELDS.most)?.selected_option?.value ?? Number.NaN);
  if (!(Number.isInteger(most) && most >= 1 && most <= MOST_ITEMS))
    errors[FIELDS.most] = words.say('choose_number', { most: MOST_ITEMS });
  const review = Reviews.safeParse(field(FIELDS.review)?.selected_option?.value);
  if (!review.success) errors[FIELDS.review] = words.say('choose_one');
  if (Object.keys(errors).length > 0 || !review.success) return { ok: false, errors };
  const also = several(field(FIELDS.also)?.selected_options);
  return {
    ok: true,
    channel: field(FIELDS.channel)?.selected_conversation ?? null,
    editor: field(FIELDS.editor)?.selected_user ?? null,
    settings: {
      ...{
        name,
        weekdays: weekdays.filter(isWeekday),
        time,
        locale: words.locale,
        timeZone,
        most,
        review: review.data,
      },
      collections: several(field(FIELDS.collections)?.selected_options),
      topics: listed(field(FIELDS.topics)?.value),
      muted: listed(field(FIELDS.muted)?.value),
      whenNothingNew: also.includes('nothing'),
      gaps: also.includes('gaps'),
    },
  };
}

function several(options: z.infer<typeof Several>): string[] {
  return (options ?? []).map(({ value }) => value);
}

function listed(text: string | null | undefined): string[] {
  return [...new Set((text ?? '').split(',').map((one) => one.trim()))].filter((one) => one !== '');
}

function isWeekday(number: number): number is Weekday {
  return Number.isInteger(number) && number >= 1 && number <= 7;
}
