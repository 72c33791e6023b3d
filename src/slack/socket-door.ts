import { setTimeout as pause } from 'node:timers/promises';
import { SocketModeReceiver } from '@slack/bolt';
import type { FootnoteError } from '../errors.ts';
import type { Clock } from '../ports.ts';
import { clientOptions } from './bolt-app.ts';
import { boltLogger, type Log } from './log.ts';
import { breather, persist } from './persist.ts';

/** How long we wait for Slack to answer our goodbye, in milliseconds. */
const GOODBYE = 2000;
/** A connection that lasts less than this, in milliseconds, makes us wait before the one after the next. */
const SETTLED = 10_000;

/** The WebSocket through which Slack's events come in. */
export interface SocketDoor {
  readonly receiver: SocketModeReceiver;
  /** Connects, however long it takes, and stays connected. @throws FootnoteError when Slack refuses the token. */
  open(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Bolt's Socket Mode receiver, with reconnecting in our own hands: Slack's client waits five seconds and more
 * before it comes back even from a planned change of servers, and a failure on the way is an unhandled rejection
 * that ends the process.
 *
 * @param lost Told when Slack refuses to let us reconnect, so that nothing more will arrive.
 */
export function socketDoor(options: {
  appToken: string;
  slackApiUrl: string | null;
  clock: Clock;
  log: Log;
  lost: (reason: FootnoteError) => void;
}): SocketDoor {
  const { appToken, slackApiUrl, clock, log, lost } = options;
  const receiver = new SocketModeReceiver({
    appToken,
    logger: boltLogger(log),
    autoReconnectEnabled: false,
    installerOptions: { clientOptions: clientOptions(slackApiUrl) },
  });
  const { client } = receiver;
  survive(receiver, log);
  const closing = new AbortController();
  let since: number | null = null;
  let hasty = 0;
  const connect = async () => {
    await persist('the app token (SLACK_APP_TOKEN)', () => client.start(), log, closing.signal);
    if (closing.signal.aborted) await client.disconnect();
    else since = clock.now();
  };
  client.on('disconnected', () => {
    if (since === null || closing.signal.aborted) return;
    hasty = clock.now() - since < SETTLED ? hasty + 1 : 0;
    since = null;
    log.info('the connection to Slack ended; connecting again');
    breather(hasty - 1, closing.signal)
      .then(connect)
      .catch(lost);
  });
  return {
    receiver,
    open: connect,
    close: async () => {
      closing.abort();
      await Promise.race([client.disconnect(), pause(GOODBYE, undefined, { ref: false })]);
    },
  };
}

/**
 * Keeps a message that Slack's client cannot read from ending the process: it expects an event in every one, and
 * a notice of rate limiting has none. It is acknowledged all the same.
 */
function survive({ client }: SocketModeReceiver, log: Log): void {
  const readers = client.listeners('ws_message');
  client.removeAllListeners('ws_message');
  client.on('ws_message', async (data: unknown, isBinary: unknown) => {
    try {
      for (const read of readers) await read(data, isBinary);
    } catch (error) {
      log.warn('a message from Slack could not be read', error);
      const envelope = /"envelope_id"\s*:\s*"([^"\\]+)"/u.exec(String(data))?.[1];
      const acknowledgement = JSON.stringify({ envelope_id: envelope, payload: {} });
      if (envelope !== undefined) client.websocket?.send(acknowledgement, () => {});
    }
  });
}
