import type { webApi } from '@slack/bolt';
import type { Digest } from '../../digest/digest.ts';
import type { Words } from '../../words/words.ts';
import { INERT } from '../message.ts';
import { remark } from '../private-answer.ts';
import { slackError } from '../slack-error.ts';
import { isPersonal } from './channel-name.ts';
import { scheduleText } from './digest-list.ts';

/** Why we may not post: not in the channel, an archived one, or what Slack says. */
export type Refusal = 'absent' | 'archived' | (string & {});

/** The person is not in the channel and would not see the note; we are, and that is what was asked. */
const READER_ABSENT = 'user_not_in_channel';

/**
 * Finds out whether we may post in a digest's channel, without a scope to read channels and without anybody but the
 * person seeing it: a note to them alone, in the channel. Null when we may.
 */
export async function mayPost(
  client: webApi.WebClient,
  digest: Digest,
  user: string,
  words: Words,
): Promise<Refusal | null> {
  const { channel, settings } = digest;
  if (isPersonal(channel)) return null;
  const name = words.list([settings.name]);
  const note = remark(words.say('will_appear', { name, schedule: scheduleText(digest, words) }));
  try {
    await client.chat.postEphemeral({ channel, user, ...note, ...INERT });
    return null;
  } catch (error) {
    const name = slackError(error);
    if (name === null) throw error;
    if (name === READER_ABSENT) return null;
    if (name === 'not_in_channel' || name === 'channel_not_found') return 'absent';
    return name === 'is_archived' ? 'archived' : name;
  }
}
