import { createHash } from 'node:crypto';
import { webApi } from '@slack/bolt';
import type { Call, ClaimedLetter, PostedLetter } from '../../ports/delivery.ts';
import { boltLogger, type Log } from '../log.ts';
import { plainFetch } from '../plain-fetch.ts';
import { quietly } from '../quietly.ts';
import { AddressError, type Outcome, outcomeOf } from './outcome.ts';

/** How our key is called in the metadata of a message. */
const EVENT_TYPE = 'footnote_letter';

/** What is known of the copies of a message in its thread; null when we may not look. */
export type Copies = readonly string[] | null;

/** Slack as the sender sees it. */
export interface Calls {
  post(letter: ClaimedLetter): Promise<Outcome>;
  /** The timestamps of the messages in its place that carry the key, oldest first. */
  copies(letter: Pick<ClaimedLetter, 'key' | 'team' | 'channel' | 'thread' | 'firstTried'>): Promise<Copies>;
  remove(message: Pick<PostedLetter, 'team' | 'channel'>, ts: string): Promise<void>;
  /** Does what belongs to a message. When it fails, the log says so and nobody else. */
  quietly(team: string, calls: readonly Call[]): Promise<void>;
}

/** The token for a workspace; null where there is none any more. */
export type TokenOf = (team: string) => Promise<string | null>;

/** How far before its first try a message is looked for, in milliseconds: Slack's clock is not ours. */
const SLACK_CLOCK = 60_000;
/** Messages that are looked at; the most a restricted app may ask for. */
const LOOKED_AT = 15;

/**
 * Calls Slack with the token of each workspace, each call once: whether to try again is the sender's decision alone, and a 429 for
 * one channel holds up no other.
 *
 * @param timeout How long a call may take, in milliseconds.
 */
export function slackCalls(options: {
  tokenOf: TokenOf;
  slackApiUrl: string | null;
  timeout: number;
  log: Log;
}): Calls {
  const { tokenOf, slackApiUrl, timeout, log } = options;
  const fetchPlainly = plainFetch(timeout);
  const clients = new Map<string | null, webApi.WebClient>();
  const clientWith = (token: string | null): webApi.WebClient => {
    const client =
      clients.get(token) ??
      new webApi.WebClient(token ?? undefined, {
        retryConfig: { retries: 0 },
        rejectRateLimitedCalls: true,
        maxRequestConcurrency: Number.MAX_SAFE_INTEGER,
        logger: boltLogger(log),
        fetch: fetchPlainly,
        ...(slackApiUrl !== null && { slackApiUrl }),
      });
    clients.set(token, client);
    return client;
  };

  const make = async (call: Call, token: string | null, metadata: object = {}): Promise<string | null> => {
    if ('method' in call) {
      const answer = await clientWith(token).apiCall(call.method, { ...call.args, ...metadata });
      return 'ts' in answer && typeof answer.ts === 'string' ? answer.ts : null;
    }
    const response = await fetch(call.respond, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(call.message),
      signal: AbortSignal.timeout(timeout),
    });
    await response.body?.cancel();
    const wait = Number(response.headers.get('retry-after') ?? Number.NaN);
    if (!response.ok) throw new AddressError(response.status, Number.isNaN(wait) ? null : wait);
    return null;
  };

  return {
    post: async ({ key, team, post }) => {
      const payload = { event_type: EVENT_TYPE, event_payload: { key: opaque(key) } };
      const token = await tokenOf(team).catch(() => undefined);
      if (token === undefined) return { kind: 'later', reason: 'token_not_read' };
      if (token === null && 'method' in post)
        return { kind: 'refused', reason: 'not_installed', channel: true };
      try {
        return { kind: 'posted', ts: await make(post, token, { metadata: payload }) };
      } catch (error) {
        return outcomeOf(error);
      }
    },
    copies: async ({ key, team, channel, thread, firstTried }) => {
      if (channel === null) return null;
      const token = await tokenOf(team);
      if (token === null) return null;
      const oldest = String(Math.max(0, firstTried - SLACK_CLOCK) / 1000);
      const client = clientWith(token);
      const common = { channel, oldest, limit: LOOKED_AT, include_all_metadata: true };
      try {
        const { messages } = await (thread === null
          ? client.conversations.history(common)
          : client.conversations.replies({ ...common, ts: thread }));
        return Array.isArray(messages) ? copiesOf(key, messages) : null;
      } catch (error) {
        const outcome = outcomeOf(error);
        if (outcome.kind === 'refused') return null;
        throw error;
      }
    },
    remove: async ({ team, channel }, ts) => {
      const token = await tokenOf(team);
      if (token !== null) await clientWith(token).chat.delete({ channel, ts });
    },
    quietly: async (team, calls) => {
      for (const call of calls) {
        await quietly(boltLogger(log), 'method' in call ? call.method : 'a response', async () =>
          make(call, await tokenOf(team)),
        );
      }
    },
  };
}

/** What stands in a message instead of its key: everybody in the channel can read it, so it says nothing. */
export function opaque(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 32);
}

function copiesOf(key: string, messages: readonly object[]): readonly string[] {
  const ours = opaque(key);
  return messages
    .flatMap((message) => {
      const { ts, metadata } = message as {
        ts?: string;
        metadata?: { event_payload?: { key?: unknown } };
      };
      return ts !== undefined && metadata?.event_payload?.key === ours ? [ts] : [];
    })
    .sort((a, b) => Number(a) - Number(b));
}
