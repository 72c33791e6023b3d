import { randomBytes } from 'node:crypto';
import type { EnvelopedEvent, types } from '@slack/bolt';
import { BOT, TEAM } from '../identity.ts';

/** Puts an event into the envelope of the Events API, with an `event_id` of its own. */
export function wrapEvent<Event extends types.SlackEvent>(event: Event) {
  return {
    token: 'verification-token',
    team_id: TEAM.id,
    context_team_id: TEAM.id,
    api_app_id: BOT.appId,
    event,
    type: 'event_callback',
    event_id: `Ev${randomBytes(6).toString('hex').toUpperCase()}`,
    event_time: Math.floor(Date.now() / 1000),
    is_ext_shared_channel: false,
    authorizations: [
      {
        enterprise_id: null,
        team_id: TEAM.id,
        user_id: BOT.userId,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
  } satisfies EnvelopedEvent<Event>;
}
