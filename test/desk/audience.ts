import type { types } from '@slack/bolt';
import type { Delivery } from './delivery/deliver.ts';
import type { Ack } from './delivery/door.ts';
import { BOT } from './identity.ts';
import { changedEvent, echoEvent, mentionEvent, messageEvent } from './payloads/events.ts';
import type { Message } from './timeline.ts';
import type { Channel, Workspace } from './workspace.ts';

/** Tells the app what it subscribed to, in the rooms it is a member of, and nothing else. */
export interface Audience {
  /** A person said something. The answers are empty when the app does not hear it. */
  said(message: Message, channel: Channel): Promise<readonly Ack[]>;
  /** A person changed what they said in a room the app reads. */
  reworded(after: Message, before: Message, channel: Channel): Promise<readonly Ack[]>;
  /** The app said something itself; Slack echoes it. `before` is given when it changed an earlier message. */
  echoed(message: Message, channel: Channel, before?: Message): Promise<readonly Ack[]>;
  /** Any other event, delivered when the app subscribed to its type. */
  happened(event: types.SlackEvent): Promise<readonly Ack[]>;
}

/** `subscriptions` are names as in the manifest's `bot_events`, for example `message.im`. */
export function createAudience(
  workspace: Workspace,
  delivery: Delivery,
  subscriptions: ReadonlySet<string>,
): Audience {
  const reads = async (channel: Channel) => {
    const name = channel.kind === 'im' ? 'message.im' : 'message.channels';
    return subscriptions.has(name) && (await workspace.hasBot(channel.id));
  };
  const tell = (events: readonly types.SlackEvent[]) =>
    Promise.all(events.map((event) => delivery.tell(event)));

  return {
    async said(message, channel) {
      const events: types.SlackEvent[] = [];
      if (await reads(channel)) events.push(messageEvent(message, channel));
      if (await isMention(message, channel)) events.push(mentionEvent(message));
      return tell(events);
    },
    async reworded(after, before, channel) {
      if (!(await reads(channel))) return [];
      return tell([changedEvent(messageEvent(after, channel), messageEvent(before, channel), after.ts)]);
    },
    async echoed(message, channel, before) {
      if (!(await reads(channel))) return [];
      const event = echoEvent(message, channel);
      return tell([
        before === undefined ? event : changedEvent(event, echoEvent(before, channel), message.ts),
      ]);
    },
    happened: (event) => tell(subscriptions.has(event.type) ? [event] : []),
  };

  async function isMention(message: Message, channel: Channel): Promise<boolean> {
    if (channel.kind === 'im' || !subscriptions.has('app_mention')) return false;
    return message.text.includes(`<@${BOT.userId}>`) && (await workspace.hasBot(channel.id));
  }
}
