import type { FootnoteError } from '../errors.ts';
import type { Bot } from '../ports.ts';
import { boltApp } from './bolt-app.ts';
import { httpDoor } from './http-door.ts';
import type { Log } from './log.ts';
import { persist } from './persist.ts';
import { socketDoor } from './socket-door.ts';

/** How Slack reaches us. */
export type SlackConnection =
  | { readonly kind: 'socket'; readonly botToken: string; readonly appToken: string }
  | { readonly kind: 'http'; readonly botToken: string; readonly signingSecret: string };

/** What the Slack edge is made of. */
export interface SlackOptions {
  readonly connection: SlackConnection;
  /** Overrides the Web API's base address; ends in a slash. */
  readonly slackApiUrl: string | null;
  /** Where HTTP listens; 0 for any free port. Socket Mode listens nowhere. */
  readonly port: number;
  readonly bot: Bot;
  readonly log: Log;
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
  /** Takes nothing more in; resolves when the connection is closed. */
  stop(): Promise<void>;
  /** Resolves, if ever, when Slack refuses to connect us again: the process is deaf and should end. */
  readonly lost: Promise<FootnoteError>;
}

/**
 * Puts the Slack edge together; nothing is sent before `start`.
 *
 * @example const { port } = await createSlackApp({ connection, slackApiUrl: null, port: 3000, bot, log }).start();
 */
export function createSlackApp({ connection, slackApiUrl, port, bot, log }: SlackOptions): SlackApp {
  const { promise: lost, resolve: lose } = Promise.withResolvers<FootnoteError>();
  const door =
    connection.kind === 'http'
      ? httpDoor({ signingSecret: connection.signingSecret, port, bot, log })
      : socketDoor({ appToken: connection.appToken, slackApiUrl, clock: bot.clock, log, lost: lose });
  const app = boltApp({ receiver: door.receiver, token: connection.botToken, slackApiUrl, bot, log });
  const stopping = new AbortController();
  return {
    lost,
    start: async () => {
      await persist('the bot token (SLACK_BOT_TOKEN)', () => app.init(), log, stopping.signal);
      if (stopping.signal.aborted) return { port: null };
      return { port: (await door.open()) ?? null };
    },
    stop: async () => {
      stopping.abort();
      await door.close();
    },
  };
}
