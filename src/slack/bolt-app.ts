import { App, type Receiver, type webApi } from '@slack/bolt';
import type { Bot } from '../ports.ts';
import { handleFailures } from './failure.ts';
import { LISTENERS } from './listeners.ts';
import { knownWords } from './locale.ts';
import { boltLogger, type Log } from './log.ts';

/** What Bolt needs to become our app. */
export interface Parts {
  readonly receiver: Receiver;
  /** The bot's token; null where the receiver knows one for each workspace. */
  readonly token: string | null;
  readonly slackApiUrl: string | null;
  readonly bot: Bot;
  readonly log: Log;
}

/**
 * The Bolt app with all our listeners, whatever brings its events. `await app.init()` before the first one: that
 * is when Slack is asked who we are, and where a wrong token shows.
 */
export function boltApp({ receiver, token, slackApiUrl, bot, log }: Parts): App {
  const app = new App({
    receiver,
    ...(token !== null && { token }),
    logger: boltLogger(log),
    clientOptions: clientOptions(slackApiUrl),
    convoStore: false,
    extendedErrorHandler: true,
    deferInitialization: true,
  });
  handleFailures(app, log, knownWords(bot));
  for (const listener of LISTENERS) listener.register(app, bot);
  acknowledgeEverything(app, log);
  return app;
}

/**
 * How Slack is called. A new object each time, since Slack's clients write into the one they are given; and an
 * explicit retry policy, since the default goes on for half an hour and Socket Mode would set one of a hundred
 * tries for everybody. A 429 is waited for (`rejectRateLimitedCalls` stays off): a late answer is better than none.
 */
export function clientOptions(slackApiUrl: string | null): webApi.WebClientOptions {
  return {
    timeout: 10_000,
    retryConfig: { retries: 2, factor: 2, minTimeout: 200, maxTimeout: 1000 },
    fetch: (url, init) => fetch(url, { ...init, signal: init?.signal ?? AbortSignal.timeout(10_000) }),
    ...(slackApiUrl !== null && { slackApiUrl }),
  };
}

/**
 * Answers Slack for whatever no listener has acknowledged: buttons of older messages, unknown commands, notices
 * that are no events. Left alone, they would end as an error in front of somebody, or as a retry.
 */
function acknowledgeEverything(app: App, log: Log): void {
  const process = app.processEvent.bind(app);
  app.processEvent = async (event) => {
    let acknowledged = false;
    const ack = async (response?: unknown) => {
      if (acknowledged) return;
      acknowledged = true;
      await event.ack(response);
    };
    if (event.body.type === 'app_rate_limited') log.warn('Slack holds events back: too many of them');
    else await process({ ...event, ack });
    await ack();
  };
}
