import type { types } from '@slack/bolt';
import type { Digest } from '../../digest/digest.ts';
import type { Planned } from '../../ports/ledger.ts';
import { line, plain, says, words } from '../blocks.ts';
import { row } from '../buttons.ts';
import type { Message } from '../message.ts';
import { clip } from '../shorten.ts';
import { channelElement, isPersonal } from './channel-name.ts';
import { DIGEST_ACTIONS, digestButton } from './digest-buttons.ts';
import { weekdayName } from './setup-view.ts';
import { whenNext } from './when.ts';

/** Digests in one list: App Home has room for so many. */
const LISTED = 15;

/** All digests that a person may know of: those of channels, and their own. */
export function digestsFor(user: string, all: readonly Planned[]): readonly Planned[] {
  return all.filter(({ digest }) => !isPersonal(digest.channel) || digest.owner === user);
}

/** The digests, each with when it comes next and, for its owner, what can be done with it. */
export function digestBlocks(user: string, all: readonly Planned[], now: number): types.KnownBlock[] {
  const digests = digestsFor(user, all);
  const more = digests.length - LISTED;
  return [
    { type: 'header', text: plain('Digests') },
    ...(digests.length === 0
      ? [line(words('No digest yet. One brings what is new in the articles to a channel, or to you alone.'))]
      : []),
    ...digests.slice(0, LISTED).flatMap((planned) => oneDigest(planned, user, now)),
    ...says(more > 0 ? `And ${more} more.` : ''),
    ...row([digestButton('New digest', DIGEST_ACTIONS.create, 'new')]),
  ];
}

/** The same as a message, for `/footnote digest`. */
export function digestsMessage(user: string, all: readonly Planned[], now: number): Message {
  const names = digestsFor(user, all).map(({ digest }) => clip(digest.settings.name, 80));
  return {
    text: names.length === 0 ? 'No digest yet.' : `Digests: ${names.join(', ')}`.slice(0, 3000),
    blocks: digestBlocks(user, all, now),
  };
}

/** When a digest comes, in a few words: `Mon, Thu at 09:00 Asia/Kolkata`. */
export function scheduleText({ settings }: Digest): string {
  const { weekdays, time, timeZone } = settings;
  const days = [...weekdays].sort((a, b) => a - b);
  const all = days.join('');
  const named =
    all === '1234567' ? 'Every day' : all === '12345' ? 'Mon to Fri' : days.map(weekdayName).join(', ');
  return `${named} at ${time} ${timeZone}`;
}

function oneDigest(planned: Planned, user: string, now: number): types.KnownBlock[] {
  const { digest } = planned;
  const { id, owner, channel, settings, state } = digest;
  return [
    {
      type: 'rich_text',
      elements: [
        {
          type: 'rich_text_section',
          elements: [
            words(clip(settings.name, 80), { bold: true }),
            words(' to '),
            channelElement(channel),
            ...(owner === user ? [] : [words(' · set up by '), { type: 'user' as const, user_id: owner }]),
          ],
        },
      ],
    },
    ...says(
      [scheduleText(digest), standing(planned, now), interestText(digest)]
        .filter((text) => text !== '')
        .join(' · '),
    ),
    ...(owner === user
      ? row([
          digestButton('Edit', DIGEST_ACTIONS.edit, id),
          state === 'active'
            ? digestButton('Pause', DIGEST_ACTIONS.pause, id)
            : digestButton('Resume', DIGEST_ACTIONS.resume, id),
          digestButton('Preview', DIGEST_ACTIONS.preview, id),
          {
            ...digestButton('Delete', DIGEST_ACTIONS.remove, id),
            confirm: {
              title: plain('Delete this digest?'),
              text: plain('It appears no more. What it has posted stays.'),
              confirm: plain('Delete'),
              deny: plain('Keep'),
            },
          },
        ])
      : []),
  ];
}

function standing({ digest, next }: Planned, now: number): string {
  if (digest.state === 'paused') return 'Paused';
  if (digest.state === 'blocked')
    return 'Stopped: Slack refused the last edition. Edit it, or resume to try again.';
  return `Next: ${whenNext(next.at, digest.settings.timeZone, now)}`;
}

function interestText({ settings }: Digest): string {
  const { collections, topics, muted } = settings;
  return [
    ...(collections.length > 0 ? [`only ${collections.join(', ')}`] : []),
    ...(topics.length > 0 ? [`about ${topics.join(', ')}`] : []),
    ...(muted.length > 0 ? [`muted: ${muted.join(', ')}`] : []),
  ].join(' · ');
}
