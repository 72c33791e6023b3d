import type { SlashCommand } from '@slack/bolt';
import { BOT, PERSON, TEAM } from '../identity.ts';
import type { Channel } from '../workspace.ts';

/** A slash command. `text` is what stood after it, raw: Slack does not escape it. */
export function commandPayload(
  command: string,
  text: string,
  channel: Channel,
  { triggerId, responseUrl }: { triggerId: string; responseUrl: string },
) {
  return {
    token: 'verification-token',
    command,
    text,
    response_url: responseUrl,
    trigger_id: triggerId,
    user_id: PERSON.id,
    user_name: PERSON.name,
    team_id: TEAM.id,
    team_domain: TEAM.domain,
    channel_id: channel.id,
    channel_name: channel.kind === 'im' ? 'directmessage' : channel.name,
    api_app_id: BOT.appId,
    is_enterprise_install: 'false',
  } satisfies SlashCommand;
}
