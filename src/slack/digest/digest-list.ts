import type { types } from '@slack/bolt';
import { type Digest, looksAfter } from '../../digest/digest.ts';
import type { Planned } from '../../ports/ledger.ts';
import type { Words } from '../../words/words.ts';
import { line, plain, words as run, says } from '../blocks.ts';
import { row } from '../buttons.ts';
import type { Message } from '../message.ts';
import { clip } from '../shorten.ts';
import { channelElement, isPersonal } from './channel-name.ts';
import { DIGEST_ACTIONS, digestButton, editionButton } from './digest-buttons.ts';
import { dayText, weekdayName, whenNext } from './when.ts';

/** Digests in one list: App Home has room for so many. */
const LISTED = 12;

/** All digests that a person may know of: those of channels, and those they look after. */
export function digestsFor(user: string, all: readonly Planned[]): readonly Planned[] {
  return all.filter(({ digest }) => !isPersonal(digest.channel) || looksAfter(digest, user));
}

/** The digests, each with when it comes next and, for those who look after it, what can be done with it. */
export function digestBlocks(
  user: string,
  all: readonly Planned[],
  now: number,
  words: Words,
): types.KnownBlock[] {
  const digests = digestsFor(user, all);
  const more = digests.length - LISTED;
  return [
    { type: 'header', text: plain(words.say('digests')) },
    ...(digests.length === 0 ? [line(run(words.say('no_digest')))] : []),
    ...digests.slice(0, LISTED).flatMap((planned) => oneDigest(planned, user, now, words)),
    ...says(more > 0 ? words.say('items_left', { count: more }) : ''),
    ...row([digestButton(words.say('new_digest'), DIGEST_ACTIONS.create, 'new')]),
  ];
}

/** The same as a message, for `/footnote digest`. */
export function digestsMessage(user: string, all: readonly Planned[], now: number, words: Words): Message {
  const names = digestsFor(user, all).map(({ digest }) => clip(digest.settings.name, 80));
  return {
    text:
      names.length === 0
        ? words.say('no_digest')
        : words.say('digests_named', { names: names.join(', ') }).slice(0, 3000),
    blocks: digestBlocks(user, all, now, words),
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
