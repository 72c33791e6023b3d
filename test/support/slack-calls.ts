import nock from 'nock';
import { expect, vi } from 'vitest';

/** A call of the Web API; what goes to a response address counts as a call of `respond`. */
export interface Call {
  readonly method: string;
  /** Arguments, with those that are JSON read. */
  readonly args: Readonly<Record<string, unknown>>;
  /** The bearer token it came with. */
  readonly token: string | null;
}

/** Slack's answer to a call: fields beside `ok`, `error` for a refusal, `status` for what is no answer of Slack's at all, with `retryAfter` in seconds; `headers` are its headers. */
export type Reply = Readonly<Record<string, unknown>>;

/** The edge of Slack, where every call that leaves the process ends up. */
export interface SlackEdge {
  readonly calls: readonly Call[];
  /** Answers the next calls of a method, one each; after them the usual answer comes again. */
  reply(method: string, ...replies: readonly Reply[]): void;
  /** The calls of one method so far. */
  to(method: string): readonly Call[];
  /** The arguments of the one call of a method, once it has been made. */
  one(method: string): Promise<Call['args']>;
}

export const RESPONSE_URL = 'https://hooks.slack.com/actions/T1/1/abc';

/** Stands in for Slack until the next test. No other host can be reached, this machine excepted. */
export function slackEdge(): SlackEdge {
  nock.cleanAll();
  nock.disableNetConnect();
  nock.enableNetConnect('127.0.0.1');
  const calls: Call[] = [];
  const planned = new Map<string, Reply[]>();
  const answer = async (
    method: string,
    request: Request,
  ): Promise<[number, Record<string, unknown>, Record<string, string>]> => {
    const token = request.headers.get('authorization')?.replace('Bearer ', '') ?? null;
    calls.push({
      method,
      args: read(await request.text(), request.headers.get('content-type') ?? ''),
      token,
    });
    const next = planned.get(method)?.shift() ?? usual(method, calls.length);
    const { retryAfter, ...rest } = next;
    const headers: Record<string, string> = {
      ...(rest.headers as Record<string, string> | undefined),
      ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
    };
    if (typeof next.status === 'number') return [next.status, {}, headers];
    return [200, { ok: !('error' in next), ...next }, headers];
  };
  nock('https://slack.com')
    .persist()
    .post(/^\/api\//)
    .reply((request: Request) => answer(new URL(request.url).pathname.replace('/api/', ''), request));
  nock('https://hooks.slack.com')
    .persist()
    .post(/.*/)
    .reply((request: Request) => answer('respond', request));
  const to = (method: string) => calls.filter((call) => call.method === method);
  return {
    calls,
    to,
    reply: (method, ...replies) => {
      planned.set(method, [...(planned.get(method) ?? []), ...replies]);
    },
    one: async (method) => {
      await vi.waitFor(() => expect(calls.map((call) => call.method)).toContain(method), 5000);
      const found = to(method);
      expect(found).toHaveLength(1);
      return found[0]?.args ?? {};
    },
  };
}

function usual(method: string, count: number): Reply {
  if (method === 'auth.test')
    return { user_id: 'UBOT', bot_id: 'BBOT', team_id: 'T1', team: 'Toy', user: 'footnote' };
  return { ts: `1700000000.${String(count).padStart(6, '0')}`, channel: 'C1', url: 'ws://127.0.0.1:1/' };
}

function read(body: string, type: string): Record<string, unknown> {
  if (type.startsWith('application/json')) return JSON.parse(body);
  return Object.fromEntries([...new URLSearchParams(body)].map(([key, value]) => [key, parsed(value)]));
}

function parsed(value: string): unknown {
  if (!/^[[{]/.test(value)) return value;
  return JSON.parse(value);
}
