import type { types } from '@slack/bolt';
import type { Digest } from '../../digest/digest.ts';
import type { Due } from '../../digest/due.ts';
import type { Outcome, Outgoing } from '../../ports/ledger.ts';
import type { Key } from '../../words/words.ts';
import { line, words as run } from '../blocks.ts';
import { row } from '../buttons.ts';
import { escaped } from '../escapes.ts';
import type { Message } from '../message.ts';
import { clip } from '../shorten.ts';
import { channelElement, channelText } from './channel-name.ts';
import { DIGEST_ACTIONS, digestButton, editionButton } from './digest-buttons.ts';
import { wordsOf } from './digest-words.ts';
import { dayText, whenNext } from './when.ts';

/** A notice does not grow old: late is better than never. Milliseconds since 1970-01-01 UTC. */
const NEVER = Number.MAX_SAFE_INTEGER;

/** What Slack says when it refuses, and what the owner can do about it. Anything else is named as it is. */
const REASONS = {
  not_in_channel: 'refused_absent',
  channel_not_found: 'refused_gone',
  is_archived: 'refused_archived',
  restricted_action: 'refused_restricted',
} as const;
/** Refusals that the next edition would meet as well: nothing is tried again before the owner has chosen. */
const LASTING =
  /^(?:not_in_channel|channel_not_found|is_archived|restricted_action\w*|user_not_found|user_disabled|messages_tab_disabled|cannot_dm_bot|no_permission|missing_scope|not_authed|invalid_auth|account_inactive|not_installed|uninstalled|token_\w+|org_login_required|ekm_access_denied|msg_\w*too_long|invalid_blocks\w*)$/u;

/** True for an outcome that stops its digest. */
export function isLasting({ state, reason }: Outcome): boolean {
  return state === 'failed' && isLastingRefusal(reason ?? '');
}

/** True for a refusal that the next try would meet as well. */
export function isLastingRefusal(reason: string): boolean {
  return LASTING.test(reason);
}

/** What the owner of a digest is told about an edition that did not simply arrive; nothing for one that did. */
export function noticeOf({ digest, entry, state, reason }: Outcome, now: number): Outgoing[] {
  if (state === 'sent') return [];
  const message = state === 'held' ? held(digest, entry.day) : refused(digest, reason ?? 'unknown');
  const again = entry.revision === 0 ? '' : `:${entry.revision}`;
  return [outgoing(digest, `${state}:${entry.day}${again}`, entry.day, message, now)];
}

/** Editions that came too late to appear, told once for all of them; nothing where there are none. */
export function missedNotice(digest: Digest, missed: readonly Due[], next: Due, now: number): Outgoing[] {
  const [first] = missed;
  const last = missed.at(-1);
  if (first === undefined || last === undefined) return [];
  const words = wordsOf(digest);
  const [from, to] = [dayText(first.day, words), dayText(last.day, words)];
  const when = whenNext(next.at, digest.settings.timeZone, now, words);
  const why =
    missed.length === 1
      ? words.say('edition_missed', { day: from, next: when })
      : words.say('editions_missed', { count: missed.length, first: from, last: to, next: when });
  return [outgoing(digest, `missed:${last.day}`, last.day, told(digest, 'notice_missed', why, []), now)];
}

/** A draft that nobody approved in time. */
export function droppedNotice(digest: Digest, due: Due, now: number): Outgoing {
  const words = wordsOf(digest);
  const why = words.say('edition_dropped', { day: dayText(due.day, words) });
  return outgoing(digest, `dropped:${due.day}`, due.day, told(digest, 'notice_not_posted', why, []), now);
}

function outgoing(digest: Digest, what: string, day: string, message: Message, now: number): Outgoing {
  return {
    key: `notice:${digest.id}:${what}`,
    team: digest.team,
    channel: digest.owner,
    message,
    notBefore: now,
    notAfter: NEVER,
    about: { digest: digest.id, day },
  };
}

function refused(digest: Digest, reason: string): Message {
  const words = wordsOf(digest);
  const named = { reason: clip(reason, 80) };
  if (!isLastingRefusal(reason))
    return told(digest, 'notice_could_not_post', words.say('edition_late', named), []);
  const why = isExplained(reason) ? words.say(REASONS[reason]) : words.say('refused_otherwise', named);
  return told(digest, 'notice_could_not_post', why, [
    digestButton(words.say('pick_another_channel'), DIGEST_ACTIONS.edit, digest.id),
    digestButton(words.say('try_again'), DIGEST_ACTIONS.resume, digest.id),
    digestButton(words.say('pause'), DIGEST_ACTIONS.pause, digest.id),
  ]);
}

function isExplained(reason: string): reason is keyof typeof REASONS {
  return Object.hasOwn(REASONS, reason);
}

/** The one case in which nobody can know: the connection broke while the edition was being posted. */
function held(digest: Digest, day: string): Message {
  const words = wordsOf(digest);
  const why = words.say('edition_unsure', { day: dayText(day, words) });
  return told(digest, 'notice_perhaps_posted', why, [
    editionButton(words.say('it_is_there'), DIGEST_ACTIONS.arrived, digest.id, day),
    editionButton(words.say('post_it_again'), DIGEST_ACTIONS.again, digest.id, day),
  ]);
}

/** What happened to which digest, where it belongs, and why. */
function told(digest: Digest, what: Notice, why: string, buttons: types.Button[]): Message {
  const words = wordsOf(digest);
  const title = `${words.say(what)}: ${words.list([clip(digest.settings.name, 80)])}`;
  return {
    text: `${escaped(title)} · ${channelText(digest.channel, words)}. ${escaped(why)}`,
    blocks: [
      line(run(title, { bold: true }), run(' · '), channelElement(digest.channel, words), run(`. ${why}`)),
      ...row(buttons),
    ],
  };
}

type Notice = Extract<Key, `notice_${string}`>;
