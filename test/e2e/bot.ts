import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BotConfig, startFootnote } from '../../src/footnote.ts';
import type { Desk } from '../desk/desk.ts';

/** How the bot and the desk talk to each other. */
export type Transport = 'socket' | 'http';

/** Both, for scenarios that must work either way. */
export const TRANSPORTS: readonly Transport[] = ['socket', 'http'];

/** A running bot. */
export interface Running {
  /** Where it keeps what it knows. */
  readonly database: string;
  /** Lets the desk send its requests here, where they come by HTTP. */
  connect(): void;
  /** Stops it. What it keeps goes away with it, unless it was told where to keep it. */
  stop(): Promise<void>;
}

/** Faults are planned here; what the bot logs about them helps nobody. */
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

const KNOWLEDGE = fileURLToPath(new URL('../../knowledge', import.meta.url));

/**
 * Starts the real bot, which takes the desk for its Slack, on the articles of this project or of another folder.
 *
 * @param keptIn A folder for what it keeps, so that a second bot can go on where this one ended.
 * @param more What else of its configuration is not as usual.
 */
export async function startBot(
  desk: Desk,
  transport: Transport,
  knowledge = KNOWLEDGE,
  keptIn?: string,
  more: Partial<BotConfig> = {},
): Promise<Running> {
  const connection: BotConfig['connection'] =
    transport === 'socket'
      ? { kind: 'socket', botToken: desk.botToken, appToken: desk.appToken }
      : { kind: 'http', botToken: desk.botToken, signingSecret: desk.signingSecret };
  const data = keptIn ?? (await mkdtemp(join(tmpdir(), 'footnote-bot-')));
  const config: BotConfig = {
    connection,
    knowledge,
    data,
    database: `file:${join(data, 'footnote.db')}`,
    retentionDays: 0,
    encryptionKeys: [],
    port: 0,
    logLevel: 'error',
    slackApiUrl: desk.slackApiUrl,
    ...more,
  };
  const { stop, port } = await startFootnote(config, { log: SILENT, digestsEvery: 200 });
  const connect = () =>
    desk.connect({ transport: 'http', requestUrl: `http://127.0.0.1:${port}/slack/events` });
  if (transport === 'socket') await desk.connected();
  else connect();
  return {
    connect,
    database: config.database,
    stop: async () => {
      await stop();
      if (keptIn === undefined) await rm(data, { recursive: true, force: true });
    },
  };
}
