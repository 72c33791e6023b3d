import type { Act, DatedDeed } from '../ports/audit.ts';

/** What is said of each act. */
const SAID: Readonly<Record<Act, string>> = {
  installed: 'installed the bot',
  removed: 'the bot was removed',
  digest_made: 'made the digest',
  digest_changed: 'changed the digest',
  digest_paused: 'paused the digest',
  digest_resumed: 'resumed the digest',
  digest_deleted: 'deleted the digest',
  topic_muted: 'muted a topic in the digest',
  topic_unmuted: 'unmuted a topic in the digest',
  draft_changed: 'changed the draft of',
  draft_approved: 'approved the draft of',
  draft_dropped: 'dropped the draft of',
  edition_repeated: 'had posted again',
  edition_left: 'had left as it is',
  gap_closed: 'closed the open question',
  gap_reopened: 'opened the question again',
  person_forgotten: 'a person was forgotten',
  workspace_forgotten: 'a workspace was forgotten',
};

/** The audit log for people: one line for each deed, as they are given. */
export function deedsText(deeds: readonly DatedDeed[]): string {
  if (deeds.length === 0) return 'Nobody has done anything yet that is kept in the audit log.';
  return deeds
    .map(({ at, team, person, act, target }) =>
      [new Date(at).toISOString(), team || '-', person ?? '-', SAID[act], target ?? ''].join('  ').trimEnd(),
    )
    .join('\n');
}

/** One deed as a line of JSON. */
export function deedJson({ at, team, person, act, target }: DatedDeed): string {
  return JSON.stringify({ at: new Date(at).toISOString(), team, person, act, target });
}
