import type { App, Receiver } from '@slack/bolt';
import { createLog } from '../../src/observe/log.ts';
import type { Bot, Library } from '../../src/ports.ts';
import { boltApp } from '../../src/slack/bolt-app.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import { type TurnableClock, turnableClock } from './clock.ts';
import { type SlackEdge, slackEdge } from './slack-calls.ts';
import { toyLibrary } from './slack-fixtures.ts';

/** The bot in a Slack made of builders: the real Bolt app, with this in place of a socket. */
export interface Workspace extends SlackEdge {
  readonly bot: Bot;
  readonly clock: TurnableClock;
  /** What was logged, at every level. */
  readonly lines: readonly string[];
  /** Hands Slack's payload to the app. Resolves, when all is done, with what was acknowledged. */
  deliver(body: object): Promise<readonly unknown[]>;
}

/** A started workspace with the toy library, or another one. */
export async function workspace(library: Partial<Library> = {}): Promise<Workspace> {
  const edge = slackEdge();
  const clock = turnableClock();
  const bot: Bot = { library: () => toyLibrary(library), store: memoryStore(clock), clock };
  const receiver = new Hand();
  const lines: string[] = [];
  const log = createLog('debug', { write: (line: string) => void lines.push(line) });
  await boltApp({ receiver, token: 'xoxb-test', slackApiUrl: null, bot, log }).init();
  return { ...edge, bot, clock, lines, deliver: (body) => receiver.deliver(body) };
}

class Hand implements Receiver {
  #app: App | null = null;

  init(app: App): void {
    this.#app = app;
  }

  async start(): Promise<void> {}

  async stop(): Promise<void> {}

  async deliver(body: object): Promise<readonly unknown[]> {
    const acknowledged: unknown[] = [];
    await this.#app?.processEvent({
      body,
      ack: async (response?: unknown) => void acknowledged.push(response),
    });
    return acknowledged;
  }
}
