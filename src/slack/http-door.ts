import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { HTTPReceiver } from '@slack/bolt';
import { FootnoteError } from '../errors.ts';
import type { Bot, Clock, Library } from '../ports.ts';
import { type AppCredentials, installing } from './install/installing.ts';
import { boltLogger, type Log } from './log.ts';

/** How far ahead of ours Slack's clock may be, in seconds: as far as Bolt lets it be behind. */
const AHEAD = 300;
/** How long requests may go on when we stop, in milliseconds. */
const GRACE = 3000;
const FORM = 'application/x-www-form-urlencoded';

/** Where Slack's HTTP requests come in. */
export interface HttpDoor {
  readonly receiver: HTTPReceiver;
  /** Listens; resolves with the port, which matters for port 0. @throws FootnoteError `cannot_listen` */
  open(): Promise<number>;
  /** Lets running requests end, then closes. */
  close(): Promise<void>;
}

/**
 * Bolt's receiver on `POST /slack/events`, with `GET /healthz` beside it and Bolt's two gaps closed.
 *
 * @param credentials Lets workspaces install the app; null where one token is all there is.
 */
export function httpDoor(options: {
  signingSecret: string;
  credentials: AppCredentials | null;
  slackApiUrl: string | null;
  port: number;
  bot: Bot;
  log: Log;
}): HttpDoor {
  const { signingSecret, credentials, slackApiUrl, port, bot, log } = options;
  const { installations } = bot;
  const receiver = new HTTPReceiver({
    signingSecret,
    ...(credentials !== null && installing({ credentials, slackApiUrl, installations })),
    logger: boltLogger(log),
    customRoutes: [
      { path: '/healthz', method: 'GET', handler: (_, response) => health(response, bot.library()) },
    ],
  });
  guard(receiver, bot.clock);
  let server: Server | null = null;
  return {
    receiver,
    open: async () => {
      const opened = await listening(receiver, port);
      server = opened;
      const address = opened.address();
      return typeof address === 'object' && address !== null ? address.port : port;
    },
    close: async () => {
      if (server === null) return;
      const open = server;
      server = null;
      const late = setTimeout(() => open.closeAllConnections(), GRACE);
      open.closeIdleConnections();
      await receiver.stop();
      clearTimeout(late);
    },
  };
}

async function listening(receiver: HTTPReceiver, port: number): Promise<Server> {
  try {
    return await receiver.start(port);
  } catch (cause) {
    throw new FootnoteError('cannot_listen', `Port ${port} cannot be used.`, 'Set PORT to a free one.', {
      cause,
    });
  }
}

/**
 * Bolt takes requests from the future, so a recorded one could be kept and replayed for as long as its timestamp
 * is ahead; and it does not read a form whose type names a character set.
 */
function guard(receiver: HTTPReceiver, clock: Clock): void {
  const listen = receiver.requestListener;
  receiver.requestListener = (request, response) => {
    if (fromTheFuture(request, clock.now())) {
      response.writeHead(401).end();
      return;
    }
    const type = request.headers['content-type'];
    if (type?.toLowerCase().startsWith(FORM)) request.headers['content-type'] = FORM;
    return listen(request, response);
  };
}

function fromTheFuture({ headers }: IncomingMessage, now: number): boolean {
  const sent = headers['x-slack-request-timestamp'];
  return sent !== undefined && Number(sent) > now / 1000 + AHEAD;
}

function health(response: ServerResponse, { articles, facts }: Library): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ status: 'ok', articles: articles.length, facts: facts.length }));
}
