import type { types } from '@slack/bolt';
import { type Digest, looksAfter } from '../../digest/digest.ts';
import type { Planned } from '../../ports/ledger.ts';
import type { Words } from '../../words/words.ts';
import { line, plain, words as run, says } from '../blocks.ts';
import { row } from '../buttons.ts';
import { SLACK } from '../limits.ts';
import type { Message } from '../message.ts';
import { clip } from '../shorten.ts';
import { channelElement, isPersonal } from './channel-name.ts';
import { DIGEST_ACTIONS, digestButton, editionButton } from './digest-buttons.ts';
import { dayText, weekdayName, whenNext } from './when.ts';

/** What a list may take. */
interface Room {
  readonly blocks: number;
  /** As JSON, in UTF-16 units. */
  readonly length: number;
}

/** App Home shows more than digests. */
const IN_HOME: Room = { blocks: 60, length: SLACK.view / 2 };
/** The header and the last buttons of a list stand beside the digests. */
const IN_MESSAGE: Room = { blocks: SLACK.messageBlocks - 3, length: SLACK.message - 1000 };

/** All digests that a person may know of: those they look after, then the others of channels. */
export function digestsFor(user: string, all: readonly Planned[]): readonly Planned[] {
  const mine = all.filter(({ digest }) => looksAfter(digest, user));
  const others = all.filter(({ digest }) => !isPersonal(digest.channel) && !looksAfter(digest, user));
  return [...mine, ...others];
}

/**
 * The digests, each with when it comes next and, for those who look after it, what can be done with it. Where there are
 * more than there is room for, a button leads on, and after the last one back to the first.
 *
 * @param from How many come before the first that is shown.
 */
export function digestBlocks(
  user: string,
  all: readonly Planned[],
  now: number,
  words: Words,
  from = 0,
  room: Room = IN_HOME,
): types.KnownBlock[] {
  const digests = digestsFor(user, all);
  const start = from < digests.length ? from : 0;
  const shown = withRoom(
    digests.slice(start).map((planned) => oneDigest(planned, user, now, words)),
    room,
  );
  const others = digests.length - shown.length;
  const next = start + shown.length < digests.length ? start + shown.length : 0;
  return [
    { type: 'header', text: plain(words.say('digests')) },
    ...(digests.length === 0 ? [line(run(words.say('no_digest')))] : []),
    ...shown.flat(),
    ...row([
      digestButton(words.say('new_digest'), DIGEST_ACTIONS.create, 'new'),
      ...(others === 0
        ? []
        : [digestButton(words.say('items_left', { count: others }), DIGEST_ACTIONS.page, String(next))]),
    ]),
  ];
}

/** As many from the beginning as there is room for, at least one. */
function withRoom(entries: readonly types.KnownBlock[][], room: Room): types.KnownBlock[][] {
  let blocks = 0;
  let length = 0;
  const fitting = entries.findIndex((entry) => {
    blocks += entry.length;
    length += JSON.stringify(entry).length;
    return blocks > room.blocks || length > room.length;
  });
  return entries.slice(0, fitting === -1 ? entries.length : Math.max(1, fitting));
}

/** The same as a message, for `/footnote digest`. */
export function digestsMessage(
  user: string,
  all: readonly Planned[],
  now: number,
  words: Words,
  from = 0,
): Message {
  const names = digestsFor(user, all).map(({ digest }) => clip(digest.settings.name, 80));
  return {
    text:
      names.length === 0
        ? words.say('no_digest')
        : words.say('digests_named', { names: names.join(', ') }).slice(0, 3000),
    blocks: digestBlocks(user, all, now, words, from, IN_MESSAGE),
  };
}

/** When a digest comes, in a few words: `Mon, Thu at 09:00 Asia/Kolkata`. */
export function scheduleText({ settings }: Digest, words: Words): string {
  const { weekdays, time, timeZone } = settings;
  const days = [...weekdays].sort((a, b) => a - b);
  const all = days.join('');
  const name = (weekday: number) => weekdayName(weekday, 'short', words);
  const named =
    all === '1234567'
      ? words.say('every_day')
      : all === '12345'
        ? words.say('days_between', { first: name(1), last: name(5) })
        : days.map(name).join(', ');
  return words.say('schedule', { days: named, time, zone: timeZone });
}

function oneDigest(planned: Planned, user: string, now: number, words: Words): types.KnownBlock[] {
  const { digest } = planned;
  const { id, owner, editor, channel, settings, state } = digest;
  const theirs = looksAfter(digest, user);
  return [
    line(
      run(clip(settings.name, 80), { bold: true }),
      run(' · '),
      channelElement(channel, words),
      ...(owner === user
        ? []
        : [run(` · ${words.say('set_up_by')} `), { type: 'user' as const, user_id: owner }]),
      ...(editor === null || editor === user
        ? []
        : [run(` · ${words.say('edited_by')} `), { type: 'user' as const, user_id: editor }]),
    ),
    ...says(
      [scheduleText(digest, words), standing(planned, now, words), interestText(digest, words)]
        .filter((text) => text !== '')
        .join(' · '),
    ),
    ...(theirs ? undecided(planned, words) : []),
    ...(theirs
      ? row([
          digestButton(words.say('edit'), DIGEST_ACTIONS.edit, id),
          state === 'active'
            ? digestButton(words.say('pause'), DIGEST_ACTIONS.pause, id)
            : digestButton(words.say('resume'), DIGEST_ACTIONS.resume, id),
          digestButton(words.say('preview'), DIGEST_ACTIONS.preview, id),
          {
            ...digestButton(words.say('delete'), DIGEST_ACTIONS.remove, id),
            confirm: {
              title: plain(words.say('delete_digest')),
              text: plain(words.say('delete_means')),
              confirm: plain(words.say('delete')),
              deny: plain(words.say('keep')),
            },
          },
        ])
      : []),
  ];
}

/** An edition that may or may not have arrived waits for a word, wherever its owner comes across it. */
function undecided({ digest: { id }, unsure }: Planned, words: Words): types.KnownBlock[] {
  if (unsure === null) return [];
  return [
    ...says(words.say('edition_unsure', { day: dayText(unsure, words) })),
    ...row([
      editionButton(words.say('it_is_there'), DIGEST_ACTIONS.arrived, id, unsure),
      editionButton(words.say('post_it_again'), DIGEST_ACTIONS.again, id, unsure),
    ]),
  ];
}

function standing({ digest, next }: Planned, now: number, words: Words): string {
  if (digest.state === 'paused') return words.say('is_paused');
  if (digest.state === 'blocked') return words.say('is_stopped');
  return words.say('next_edition', { when: whenNext(next.at, digest.settings.timeZone, now, words) });
}

function interestText({ settings }: Digest, words: Words): string {
  const { collections, topics, muted } = settings;
  return [
    ...(collections.length > 0 ? [words.say('only_in', { names: collections.join(', ') })] : []),
    ...(topics.length > 0 ? [words.say('only_about', { names: topics.join(', ') })] : []),
    ...(muted.length > 0 ? [words.say('without', { names: muted.join(', ') })] : []),
  ].join(' · ');
}
