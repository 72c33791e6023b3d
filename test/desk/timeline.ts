import type { types } from '@slack/bolt';
import type { Changes } from './changes.ts';

/** Something that stands in a channel, as the person sees it. */
export interface Message {
  readonly ts: string;
  readonly channel: string;
  /** The `ts` of the message this one answers in a thread; null in the channel itself. */
  readonly thread: string | null;
  /** `desk` speaks where Slack's own Slackbot would, for example when a command was not answered. */
  readonly author: 'person' | 'bot' | 'desk';
  readonly text: string;
  readonly blocks: readonly types.AnyBlock[];
  /** True for what only the person can see. */
  readonly ephemeral: boolean;
  readonly edited: boolean;
  /** Grows with every change, so that a page redraws only what is different. */
  readonly version: number;
}

/** Everything said at the desk, in the order of its arrival. */
export interface Timeline {
  all(): readonly Message[];
  find(ts: string): Message | undefined;
  post(message: Omit<Message, 'version' | 'edited'>): void;
  edit(ts: string, change: Partial<Pick<Message, 'text' | 'blocks'>>): void;
  remove(ts: string): void;
  /** A `ts` for something that only the desk knows, such as an ephemeral message. Later than all before it. */
  nextTs(): string;
}

/** Starts with nothing said. */
export function createTimeline(changes: Changes): Timeline {
  const messages = new Map<string, Message>();
  let count = 0;
  return {
    all: () => [...messages.values()],
    find: (ts) => messages.get(ts),
    post(message) {
      messages.set(message.ts, { ...message, edited: false, version: 1 });
      changes.announce();
    },
    edit(ts, change) {
      const before = messages.get(ts);
      if (before === undefined) return;
      messages.set(ts, { ...before, ...change, edited: true, version: before.version + 1 });
      changes.announce();
    },
    remove(ts) {
      if (messages.delete(ts)) changes.announce();
    },
    nextTs() {
      count += 1;
      return `${Math.floor(Date.now() / 1000)}.${500_000 + count}`;
    },
  };
}
