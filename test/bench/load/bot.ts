import { App, HTTPReceiver } from '@slack/bolt';
import { readConfig } from '../../../src/config.ts';
import { startFootnote } from '../../../src/footnote.ts';
import { SECRET } from './events.ts';
import { serveMessages } from './process.ts';

/** Which bot to start, and with what. */
export interface Start {
  readonly bot: 'footnote' | 'echo';
  readonly slackApiUrl: string;
  /** Folder of the articles. */
  readonly knowledge: string;
  /** Folder for what it keeps. */
  readonly data: string;
}

/** What a bot's process holds, in bytes: with its garbage, as the machine sees it, and without, as a leak shows. */
export interface Memory {
  readonly resident: number;
  readonly heap: number;
}

serveMessages((message: { start: Start } | { memory: true }) => {
  if ('start' in message)
    return message.start.bot === 'echo' ? startEcho(message.start) : startOurs(message.start);
  return memory();
});

function memory(): Memory {
  const resident = process.memoryUsage.rss();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return { resident, heap: heapUsed + external };
}

async function startOurs({ slackApiUrl, knowledge, data }: Start): Promise<number | null> {
  const config = readConfig({
    SLACK_BOT_TOKEN: 'xoxb-bench',
    SLACK_SIGNING_SECRET: SECRET,
    SLACK_API_URL: slackApiUrl,
    FOOTNOTE_KNOWLEDGE: knowledge,
    FOOTNOTE_DATA: data,
    PORT: '0',
    LOG_LEVEL: 'error',
  });
  const { connection } = config;
  if (connection.kind === 'desk') throw new Error('The bench has no desk.');
  const { port } = await startFootnote({ ...config, connection });
  return port;
}

/** As little as a Bolt app can do: it says back what it was told, in the thread, and remembers nothing. */
async function startEcho({ slackApiUrl }: Start): Promise<number> {
  const receiver = new HTTPReceiver({ signingSecret: SECRET });
  const app = new App({ receiver, token: 'xoxb-bench', clientOptions: { slackApiUrl } });
  app.event('app_mention', async ({ event, say }) => {
    await say({ text: event.text, thread_ts: event.ts });
  });
  const server = await app.start(0);
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
