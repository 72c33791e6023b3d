import { webApi } from '@slack/bolt';

const CHANNEL_TROUBLE =
  /^(?:not_in_channel|channel_not_found|is_archived|restricted_action\w*|messages_tab_disabled|cannot_reply_to_message|user_not_in_channel)$/u;

/** The short name of what Slack refused, such as `not_in_channel`; null when it was not Slack who did. */
export function slackError(error: unknown): string | null {
  return error instanceof webApi.WebAPIPlatformError ? error.data.error : null;
}

/** The same, when the reason is that we may not post in a channel: nobody there could read an apology either. */
export function channelTrouble(error: unknown): string | null {
  const name = slackError(error);
  return name !== null && CHANNEL_TROUBLE.test(name) ? name : null;
}
