import type { types } from '@slack/bolt';
import { MOST_ITEMS, type Settings } from '../../digest/digest.ts';
import type { Library } from '../../ports.ts';
import type { Words } from '../../words/words.ts';
import { plain, says } from '../blocks.ts';
import { clip } from '../shorten.ts';
import { modal } from '../views.ts';
import type { ListPlace } from './list-place.ts';
import { timeZoneMenu } from './time-zones.ts';
import { weekdayName } from './when.ts';

/** What the modal in which a digest is set up is called when it is submitted. */
export const SETUP_VIEW = 'footnote_digest_setup';

/** A digest as the modal shows it. */
export interface Draft {
  /** Null for a new one. */
  readonly id: string | null;
  /** Where it appears; null for the person's own direct messages. */
  readonly channel: string | null;
  /** Null where the one who sets it up reviews it. */
  readonly editor: string | null;
  readonly settings: Settings;
  /** Where the list is seen from which it was opened; it changes with the digest. */
  readonly list: ListPlace | null;
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
  editor: 'editor',
} as const;

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
const REVIEWS: readonly Settings['review'][] = ['none', 'else_post', 'else_drop'];
const ALSO = ['nothing', 'gaps'] as const;
/** Slack takes so many options in a menu. */
const OPTIONS = 100;

/** What a new digest starts with. */
export function newSettings(timeZone: string, words: Words): Settings {
  return {
    ...{ name: words.say('daily_digest'), weekdays: [1, 2, 3, 4, 5], time: '09:00', timeZone },
    ...{ collections: [], topics: [], muted: [], most: 5 },
    ...{ whenNothingNew: false, gaps: false, review: 'none' },
  };
}

/** The modal in which a digest is set up or changed. */
export function setupView(
  { id, channel, editor, settings, list }: Draft,
  library: Library,
  words: Words,
): types.ModalView {
  const named = <K extends string>(values: readonly K[], text: (value: K) => string) =>
    values.map((value) => ({ text: plain(clip(text(value), 75)), value }));
  return {
    ...modal(
      words.say(id === null ? 'new_digest' : 'edit_digest'),
      [
        input(FIELDS.name, words.say('field_name'), textField(FIELDS.name, settings.name, 60)),
        input(
          FIELDS.channel,
          words.say('field_channel'),
          {
            type: 'conversations_select',
            action_id: FIELDS.channel,
            filter: { include: ['public', 'private'], exclude_bot_users: true },
            ...(channel !== null && { initial_conversation: channel }),
          },
          { optional: true, hint: words.say('channel_hint') },
        ),
        input(
          FIELDS.weekdays,
          words.say('field_days'),
          checkboxes(FIELDS.weekdays, weekdayOptions(words), settings.weekdays.map(String)),
        ),
        input(FIELDS.time, words.say('field_time'), {
          type: 'timepicker',
          action_id: FIELDS.time,
          initial_time: settings.time,
        }),
        input(FIELDS.zone, words.say('field_zone'), timeZoneMenu(settings.timeZone)),
        ...collectionsInput(library, settings.collections, words),
        input(
          FIELDS.topics,
          words.say('field_topics'),
          textField(FIELDS.topics, settings.topics.join(', '), 300),
          {
            optional: true,
            hint: words.say('topics_hint'),
          },
        ),
        input(
          FIELDS.muted,
          words.say('field_muted'),
          textField(FIELDS.muted, settings.muted.join(', '), 1000),
          {
            optional: true,
          },
        ),
        input(
          FIELDS.most,
          words.say('field_most'),
          menu(FIELDS.most, numberOptions(), String(settings.most)),
        ),
        input(
          FIELDS.also,
          words.say('field_also'),
          checkboxes(
            FIELDS.also,
            named(ALSO, (value) => words.say(`also_${value}`)),
            [...(settings.whenNothingNew ? ['nothing'] : []), ...(settings.gaps ? ['gaps'] : [])],
          ),
          { optional: true },
        ),
        input(
          FIELDS.review,
          words.say('field_review'),
          menu(
            FIELDS.review,
            named(REVIEWS, (value) => words.say(`review_${value}`)),
            settings.review,
          ),
        ),
        input(
          FIELDS.editor,
          words.say('field_editor'),
          {
            type: 'users_select',
            action_id: FIELDS.editor,
            ...(editor !== null && { initial_user: editor }),
          },
          { optional: true, hint: words.say('editor_hint') },
        ),
        ...says(words.say('digest_promise')),
      ],
      words,
    ),
    callback_id: SETUP_VIEW,
    submit: plain(words.say('save')),
    private_metadata: JSON.stringify({ id, list }),
  };
}

function collectionsInput(library: Library, chosen: readonly string[], words: Words): types.InputBlock[] {
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
  return [
    input(FIELDS.collections, words.say('field_collections'), element, {
      optional: true,
      hint: words.say('empty_for_all'),
    }),
  ];
}

function weekdayOptions(words: Words): types.PlainTextOption[] {
  return WEEKDAYS.map((weekday) => {
    const name = weekdayName(weekday, 'long', words);
    const text = name.charAt(0).toLocaleUpperCase(words.locale) + name.slice(1);
    return { text: plain(text), value: String(weekday) };
  });
}

function numberOptions(): types.PlainTextOption[] {
  return Array.from({ length: MOST_ITEMS }, (_, at) => ({
    text: plain(String(at + 1)),
    value: String(at + 1),
  }));
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
