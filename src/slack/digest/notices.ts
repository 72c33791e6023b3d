import type { types } from '@slack/bolt';
import type { Digest } from '../../digest/digest.ts';
import type { Due } from '../../digest/due.ts';
import type { Outcome, Outgoing } from '../../ports/ledger.ts';
import { words } from '../blocks.ts';
import { row } from '../buttons.ts';
import { escaped } from '../escapes.ts';
import type { Message } from '../message.ts';
import { clip } from '../shorten.ts';
import { channelElement, channelText } from './channel-name.ts';
import { DIGEST_ACTIONS, digestButton, editionButton } from './digest-buttons.ts';
import { dayText, whenNext } from './when.ts';

/** A notice waits for its owner's workspace this long, in milliseconds: three days. */
const NOTICE_LIFE = 3 * 24 * 60 * 60 * 1000;

/** What Slack says when it refuses, and what the owner can do about it. Anything else is named as it is. */
const REASONS: Readonly<Record<string, string>> = {
  not_in_channel: 'I am not in the channel any more. Invite me again with /invite @Footnote, or:',
  channel_not_found: 'The channel is gone, or I was removed from it. Invite me again, or:',
  is_archived: 'The channel is archived. Bring it back, or:',
  restricted_action: 'Posting there is restricted to some people. Ask an admin, or:',
};
/** Refusals that the next edition would meet as well: nothing is tried again before the owner has chosen. */
const LASTING =
  /^(?:not_in_channel|channel_not_found|is_archived|restricted_action\w*|user_not_found|user_disabled|messages_tab_disabled|cannot_dm_bot|no_permission|missing_scope|not_authed|invalid_auth|account_inactive|token_\w+|org_login_required|ekm_access_denied|msg_\w*too_long|invalid_blocks\w*)$/u;

/** True for an outcome that stops its digest. */
export function isLasting({ state, reason }: Outcome): boolean {
  return state === 'failed' && LASTING.test(reason ?? '');
}

/** What the owner of a digest is told about an edition that did not simply arrive; nothing for one that did. */
export function noticeOf({ digest, entry, state, reason }: Outcome, now: number): Outgoing[] {
  if (state === 'sent') return [];
  const message = state === 'held' ? held(digest, entry.day) : refused(digest, reason ?? 'unknown');
  return [outgoing(digest, `${state}:${entry.day}`, message, now)];
}

/** Editions that came too late to appear, told once for all of them; nothing where there are none. */
export function missedNotice(digest: Digest, missed: readonly Due[], next: Due, now: number): Outgoing[] {
  const [first] = missed;
  const last = missed.at(-1);
  if (first === undefined || last === undefined) return [];
  const which =
    missed.length === 1
      ? `The edition of ${dayText(first.day)}`
      : `${missed.length} editions, ${dayText(first.day)} to ${dayText(last.day)},`;
  const when = whenNext(next.at, digest.settings.timeZone, now);
  const why = `${which} did not appear: I was not running. What they would have said is part of the next one. Next: ${when}`;
  return [outgoing(digest, `missed:${last.day}`, told(digest, 'Missed', why, []), now)];
}

/** A draft that nobody approved in time. */
export function droppedNotice(digest: Digest, due: Due, now: number): Outgoing {
  const why = `The edition of ${dayText(due.day)} was not approved in time and did not appear. The next one brings its items.`;
  return outgoing(digest, `dropped:${due.day}`, told(digest, 'Not posted', why, []), now);
}

function outgoing(digest: Digest, what: string, message: Message, now: number): Outgoing {
  return {
    key: `notice:${digest.id}:${what}`,
    team: digest.team,
    channel: digest.owner,
    message,
    notBefore: now,
    notAfter: now + NOTICE_LIFE,
  };
}

function refused(digest: Digest, reason: string): Message {
  if (!LASTING.test(reason)) {
    const late = `Slack did not take it in time (${clip(reason, 80)}). The next edition brings what it had.`;
    return told(digest, 'Could not post', late, []);
  }
  const why = REASONS[reason] ?? `Slack says: ${clip(reason, 80)}.`;
  return told(digest, 'Could not post', why, [
    digestButton('Pick another channel', DIGEST_ACTIONS.edit, digest.id),
    digestButton('Try again', DIGEST_ACTIONS.resume, digest.id),
    digestButton('Pause', DIGEST_ACTIONS.pause, digest.id),
  ]);
}

/** The one case in which nobody can know: the connection broke while the edition was being posted. */
function held(digest: Digest, day: string): Message {
  const why = `The connection broke while the edition of ${dayText(day)} was being posted, so I cannot tell whether it is there. Please look. I do nothing until you say.`;
  return told(digest, 'Perhaps posted', why, [
    editionButton('It is there', DIGEST_ACTIONS.arrived, digest.id, day),
    editionButton('Post it again', DIGEST_ACTIONS.again, digest.id, day),
  ]);
}

function told(digest: Digest, what: string, why: string, buttons: types.Button[]): Message {
  const name = clip(digest.settings.name, 80);
  return {
    text: `${what} to ${channelText(digest.channel)}: ${escaped(`“${name}”. ${why}`)}`,
    blocks: [
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_section',
            elements: [
              words(`${what}: “${name}” to `, { bold: true }),
              channelElement(digest.channel),
              words(`. ${why}`),
            ],
          },
        ],
      },
      ...row(buttons),
    ],
  };
}
