import type { FootnoteError } from '../errors.ts';
import type { Inbox, Outbox } from '../ports/delivery.ts';
import type { Asked, Bot } from '../ports.ts';
import { boltApp } from './bolt-app.ts';
import { slackCalls } from './delivery/calls.ts';
import { Delivery } from './delivery/delivery.ts';
import type { Pace } from './delivery/sender.ts';
import { httpDoor } from './http-door.ts';
import type { AppCredentials } from './install/installing.ts';
import { tokensOf } from './install/workplace.ts';
import { knownWords } from './locale.ts';
import type { Log } from './log.ts';
import { persist } from './persist.ts';
import { socketDoor } from './socket-door.ts';

/** How Slack reaches us. */
export type SlackConnection =
  | { readonly kind: 'socket'; readonly botToken: string; readonly appToken: string }
  | { readonly kind: 'http'; readonly botToken: string; readonly signingSecret: string }
  /** Any number of workspaces, each with a token of its own. */
  | ({ readonly kind: 'oauth'; readonly signingSecret: string } & AppCredentials);

/** What the Slack edge is made of. */
export interface SlackOptions {
  readonly connection: SlackConnection;
  /** Overrides the Web API's base address; ends in a slash. */
  readonly slackApiUrl: string | null;
  /** Where HTTP listens; 0 for any free port. Socket Mode listens nowhere. */
  readonly port: number;
  readonly bot: Bot;
  readonly inbox: Inbox<Asked>;
  readonly outbox: Outbox;
  readonly pace: SlackPace;
  readonly log: Log;
}

/** How long the Slack edge waits for what, in milliseconds. */
export interface SlackPace extends Pace {
  /** For Slack to answer a post. */
  readonly timeout: number;
}

/** The bot in Slack. */
export interface SlackApp {
  /**
   * Resolves when questions can come in; waits for a Slack that cannot be reached.
   *
   * @returns The port of the HTTP server, null in Socket Mode.
   * @throws FootnoteError `slack_refused` when a token is wrong.
   */
  start(): Promise<{ port: number | null }>;
  /** Takes nothing more in; resolves when the connection is closed and what is under way is done. */
  stop(): Promise<void>;
  /** Resolves, if ever, when Slack refuses to connect us again: the process is deaf and should end. */
  readonly lost: Promise<FootnoteError>;
}

/**
 * Puts the Slack edge together; nothing is sent before `start`.
 *
 * @example const { port } = await createSlackApp({ connection, slackApiUrl: null, port: 3000, ...kept }).start();
 */
export function createSlackApp(options: SlackOptions): SlackApp {
  const { connection, slackApiUrl, port, bot, inbox, outbox, pace, log } = options;
  const { promise: lost, resolve: lose } = Promise.withResolvers<FootnoteError>();
  const door =
    connection.kind === 'socket'
      ? socketDoor({ appToken: connection.appToken, slackApiUrl, clock: bot.clock, log, lost: lose })
      : httpDoor({
          signingSecret: connection.signingSecret,
          credentials: connection.kind === 'oauth' ? connection : null,
          ...{ slackApiUrl, port, bot, log },
        });
  const token = connection.kind === 'oauth' ? null : connection.botToken;
  const app = boltApp({ receiver: door.receiver, token, slackApiUrl, bot, log });
  const calls = slackCalls({
    tokenOf: token === null ? tokensOf(bot.installations) : async () => token,
    slackApiUrl,
    timeout: pace.timeout,
    log,
  });
  const wordsOf = knownWords(bot);
  const delivery = new Delivery({ app, inbox, outbox, calls, clock: bot.clock, wordsOf, log, pace });
  door.receiver.init(Object.create(app, { processEvent: { value: delivery.receive } }));
  const stopping = new AbortController();
  return {
    lost,
    start: async () => {
      await persist('the bot token (SLACK_BOT_TOKEN)', () => app.init(), log, stopping.signal);
      if (stopping.signal.aborted) return { port: null };
      delivery.start();
      return { port: (await door.open()) ?? null };
    },
    stop: async () => {
      stopping.abort();
      await door.close();
      await delivery.stop();
    },
  };
}
