import { randomUUID } from 'node:crypto';
import type { types } from '@slack/bolt';
import { BOT, PERSON, TEAM } from '../identity.ts';
import type { Message } from '../timeline.ts';
import type { Channel } from '../workspace.ts';

/** What a person said, as the app hears it in a room it listens to. */
export function messageEvent(message: Message, { kind }: Channel) {
  return {
    type: 'message',
    subtype: undefined,
    client_msg_id: randomUUID(),
    user: PERSON.id,
    team: TEAM.id,
    ...spoken(message),
    blocks: [...message.blocks],
    channel_type: kind,
    ...(message.thread !== null && { parent_user_id: PERSON.id }),
  } satisfies types.GenericMessageEvent;
}

/** What a person said to the app by name, in a channel. */
export function mentionEvent(message: Message) {
  return {
    type: 'app_mention',
    client_msg_id: randomUUID(),
    user: PERSON.id,
    team: TEAM.id,
    ...spoken(message),
    blocks: [...message.blocks],
  } satisfies types.AppMentionEvent;
}

/** The app's own message, which Slack sends back to it like any other. */
export function echoEvent(message: Message, { kind }: Channel) {
  return {
    type: 'message',
    subtype: undefined,
    user: BOT.userId,
    bot_id: BOT.botId,
    team: TEAM.id,
    ...spoken(message),
    blocks: [...message.blocks],
    channel_type: kind,
    bot_profile: {
      id: BOT.botId,
      name: BOT.name,
      app_id: BOT.appId,
      team_id: TEAM.id,
      icons: {},
      updated: 0,
      deleted: false,
    },
  } satisfies types.GenericMessageEvent;
}

/** A message was changed; `after` and `before` are the events it would have been sent as. */
export function changedEvent(
  after: types.GenericMessageEvent,
  before: types.GenericMessageEvent,
  ts: string,
) {
  return {
    type: 'message',
    subtype: 'message_changed',
    hidden: true,
    channel: after.channel,
    channel_type: after.channel_type,
    ts,
    event_ts: ts,
    message: after,
    previous_message: before,
  } satisfies types.MessageChangedEvent;
}

/** The person looked at the app: its Home, or its messages. */
export function homeOpenedEvent(channel: string, tab: 'home' | 'messages', ts: string) {
  return {
    type: 'app_home_opened',
    user: PERSON.id,
    channel,
    tab,
    event_ts: ts,
  } satisfies types.AppHomeOpenedEvent;
}

/** The app was invited into a channel. */
export function joinedEvent(channel: string, ts: string) {
  return {
    type: 'member_joined_channel',
    user: BOT.userId,
    channel,
    channel_type: 'C',
    team: TEAM.id,
    inviter: PERSON.id,
    event_ts: ts,
  } satisfies types.MemberJoinedChannelEvent;
}

function spoken(message: Message) {
  return {
    text: message.text,
    ts: message.ts,
    event_ts: message.ts,
    channel: message.channel,
    ...(message.thread !== null && { thread_ts: message.thread }),
  };
}
