import type { types } from '@slack/bolt';
import { MOST_ITEMS, type Settings } from '../../digest/digest.ts';
import type { Weekday } from '../../digest/due.ts';
import type { Library } from '../../ports.ts';
import { plain, says } from '../blocks.ts';
import { clip } from '../shorten.ts';
import { modal } from '../views.ts';
import { timeZoneMenu } from './time-zones.ts';

/** What the modal in which a digest is set up is called when it is submitted. */
export const SETUP_VIEW = 'footnote_digest_setup';

/** A digest as the modal shows it. */
export interface Draft {
  /** Null for a new one. */
  readonly id: string | null;
  /** Where it appears; null for the person's own direct messages. */
  readonly channel: string | null;
  readonly settings: Settings;
}

/** Names of the fields, which Slack gives back with what was chosen. */
export const FIELDS = {
  name: 'name',
  channel: 'channel',
  weekdays: 'weekdays',
  time: 'time',
  zone: 'zone',
  collections: 'collections',
  topics: 'topics',
  muted: 'muted',
  most: 'most',
  also: 'also',
  review: 'review',
} as const;

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const REVIEWS: Readonly<Record<Settings['review'], string>> = {
  none: 'Post without review',
  else_post: 'Show me a draft; without my approval, post it as it is',
  else_drop: 'Show me a draft; without my approval, do not post it',
};
const ALSO = {
  nothing: 'Say so when nothing is new',
  gaps: 'Add questions that no article answers (for editors)',
};
/** Slack takes so many options in a menu. */
const OPTIONS = 100;

/** What a new digest starts with. */
export function newSettings(timeZone: string): Settings {
  return {
    ...{ name: 'Daily digest', weekdays: [1, 2, 3, 4, 5], time: '09:00', timeZone },
    ...{ collections: [], topics: [], muted: [], most: 5 },
    ...{ whenNothingNew: false, gaps: false, review: 'none' },
  };
}

/** The modal in which a digest is set up or changed. */
export function setupView({ id, channel, settings }: Draft, library: Library): types.ModalView {
  return {
    ...modal(id === null ? 'New digest' : 'Edit digest', [
      input(FIELDS.name, 'Name', textField(FIELDS.name, settings.name, 60)),
      input(
        FIELDS.channel,
        'Channel',
        {
          type: 'conversations_select',
          action_id: FIELDS.channel,
          filter: { include: ['public', 'private'], exclude_bot_users: true },
          ...(channel !== null && { initial_conversation: channel }),
        },
        { optional: true, hint: 'Leave it empty for a digest of your own, by direct message.' },
      ),
      input(
        FIELDS.weekdays,
        'Days',
        checkboxes(FIELDS.weekdays, weekdayOptions(), settings.weekdays.map(String)),
      ),
      input(FIELDS.time, 'Time', { type: 'timepicker', action_id: FIELDS.time, initial_time: settings.time }),
      input(FIELDS.zone, 'Time zone', timeZoneMenu(settings.timeZone)),
      ...collectionsInput(library, settings.collections),
      input(FIELDS.topics, 'Topics', textField(FIELDS.topics, settings.topics.join(', '), 300), {
        optional: true,
        hint: 'Tags or words of titles, with commas between them. Empty for all.',
      }),
      input(FIELDS.muted, 'Muted topics', textField(FIELDS.muted, settings.muted.join(', '), 1000), {
        optional: true,
      }),
      input(FIELDS.most, 'Most items', menu(FIELDS.most, numberOptions(), String(settings.most))),
      input(
        FIELDS.also,
        'Also',
        checkboxes(FIELDS.also, options(ALSO), [
          ...(settings.whenNothingNew ? ['nothing'] : []),
          ...(settings.gaps ? ['gaps'] : []),
        ]),
        { optional: true },
      ),
      input(FIELDS.review, 'Review', menu(FIELDS.review, options(REVIEWS), settings.review)),
      ...says('Every item is quoted word for word, with its source. Nothing is told twice in a channel.'),
    ]),
    callback_id: SETUP_VIEW,
    submit: plain('Save'),
    private_metadata: JSON.stringify({ id }),
  };
}

/** The name of a day: `Mon`. */
export function weekdayName(weekday: Weekday): string {
  return (NAMES[weekday - 1] ?? '').slice(0, 3);
}

function collectionsInput(library: Library, chosen: readonly string[]): types.InputBlock[] {
  const here = library.articles.flatMap(({ collection }) => (collection === null ? [] : [collection]));
  const names = [...new Set([...chosen, ...here])].slice(0, OPTIONS).filter((name) => name.length <= 75);
  if (names.length === 0) return [];
  const all = names.map((name) => ({ text: plain(name), value: name }));
  const initial = all.filter(({ value }) => chosen.includes(value));
  const element: types.MultiStaticSelect = {
    type: 'multi_static_select',
    action_id: FIELDS.collections,
    options: all,
    ...(initial.length > 0 && { initial_options: initial }),
  };
  return [input(FIELDS.collections, 'Collections', element, { optional: true, hint: 'Empty for all.' })];
}

function weekdayOptions(): types.PlainTextOption[] {
  return NAMES.map((name, at) => ({ text: plain(name), value: String(at + 1) }));
}

function numberOptions(): types.PlainTextOption[] {
  return Array.from({ length: MOST_ITEMS }, (_, at) => ({
    text: plain(String(at + 1)),
    value: String(at + 1),
  }));
}

function options(named: Readonly<Record<string, string>>): types.PlainTextOption[] {
  return Object.entries(named).map(([value, text]) => ({ text: plain(clip(text, 75)), value }));
}

function checkboxes(id: string, all: types.PlainTextOption[], chosen: readonly string[]): types.Checkboxes {
  const initial = all.filter(({ value }) => chosen.includes(value ?? ''));
  return {
    type: 'checkboxes',
    action_id: id,
    options: all,
    ...(initial.length > 0 && { initial_options: initial }),
  };
}

function menu(id: string, all: types.PlainTextOption[], chosen: string): types.StaticSelect {
  const initial = all.find(({ value }) => value === chosen);
  return { type: 'static_select', action_id: id, options: all, ...(initial && { initial_option: initial }) };
}

function textField(id: string, value: string, most: number): types.PlainTextInput {
  return {
    type: 'plain_text_input',
    action_id: id,
    max_length: most,
    ...(value !== '' && { initial_value: value }),
  };
}

function input(
  id: string,
  label: string,
  element: types.InputBlock['element'],
  more: { optional?: boolean; hint?: string } = {},
): types.InputBlock {
  return {
    type: 'input',
    block_id: id,
    label: plain(label),
    element,
    ...(more.optional === true && { optional: true }),
    ...(more.hint !== undefined && { hint: plain(more.hint) }),
  };
}
