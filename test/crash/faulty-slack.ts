import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** How often what goes wrong, 0..1, with each message that is posted. */
export interface Faults {
  /** The message is recorded, then the connection is cut. */
  readonly cut: number;
  /** 500; every second of these messages is recorded all the same. */
  readonly broken: number;
  /** 429 with `Retry-After: 1`. Not recorded. */
  readonly limited: number;
  /** No answer ever comes; every second of these messages is recorded all the same. */
  readonly silent: number;
}

/** What the crash tests ask for. */
export const FAULTS: Faults = { cut: 0.08, broken: 0.05, limited: 0.05, silent: 0.02 };

/** A message that stands in this Slack. */
export interface Posted {
  readonly ts: string;
  /** Channel and thread, or a response address. */
  readonly place: string;
  readonly metadata: unknown;
}

/** A Slack that takes messages, loses answers, and can be asked what it has. */
export interface FaultySlack {
  readonly api: string;
  /** An address for the answer to a command. */
  respond(id: string): string;
  /** The messages that everybody or, for a response address, the one who asked would see in a place. */
  standing(place: string): readonly Posted[];
  /** Messages that only say that something went wrong, whoever sees them. */
  readonly notices: () => number;
  close(): Promise<void>;
}

/**
 * Starts one.
 *
 * @param history Whether the bot may read what stands in its channels.
 * @param chance Numbers from 0 to 1.
 */
export async function faultySlack(
  history: boolean,
  faults: Faults,
  chance: () => number,
): Promise<FaultySlack> {
  const posted = new Map<string, Posted>();
  let count = 0;
  let notices = 0;
  let halfway = false;

  const record = (place: string, metadata: unknown): string => {
    const ts = `${Math.floor(Date.now() / 1000)}.${String(++count).padStart(6, '0')}`;
    posted.set(ts, { ts, place, metadata });
    return ts;
  };

  /** Posts, unless and until something goes wrong. */
  const post = (response: ServerResponse, place: string, metadata: unknown) => {
    const luck = chance();
    const { cut, broken, limited, silent } = faults;
    halfway = !halfway;
    if (luck < cut) {
      record(place, metadata);
      response.destroy();
    } else if (luck < cut + broken) {
      if (halfway) record(place, metadata);
      response.writeHead(500).end();
    } else if (luck < cut + broken + limited) response.writeHead(429, { 'retry-after': '1' }).end();
    else if (luck < cut + broken + limited + silent) {
      if (halfway) record(place, metadata);
    } else answer(response, { ok: true, ts: record(place, metadata) });
  };

  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const raw = await text(request);
    const url = request.url ?? '';
    if (url.startsWith('/respond/')) {
      const { replace_original: replaces } = JSON.parse(raw) as { replace_original?: boolean };
      if (replaces === true) answer(response, { ok: true });
      else post(response, url, null);
      return;
    }
    const args = Object.fromEntries(new URLSearchParams(raw));
    const place = `${args.channel} ${args.thread_ts}`;
    const method = url.replace('/api/', '');
    if (method === 'auth.test')
      answer(response, { ok: true, user_id: 'UBOT', bot_id: 'BBOT', team_id: 'T1' });
    else if (method === 'chat.postMessage') post(response, place, JSON.parse(args.metadata ?? 'null'));
    else if (method === 'chat.postEphemeral') {
      notices++;
      answer(response, { ok: true, message_ts: '1.1' });
    } else if (method === 'chat.delete') answer(response, { ok: posted.delete(args.ts ?? '') });
    else if (method === 'conversations.replies' || method === 'conversations.history') {
      const here = `${args.channel} ${args.ts}`;
      const messages = [...posted.values()].filter((message) => message.place === here);
      answer(response, history ? { ok: true, messages } : { ok: false, error: 'missing_scope' });
    } else answer(response, { ok: true });
  };

  const server = createServer(
    (request, response) => void serve(request, response).catch(() => response.destroy()),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    api: `${base}/api/`,
    respond: (id) => `${base}/respond/${id}`,
    standing: (place) => [...posted.values()].filter((message) => message.place === place),
    notices: () => notices,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answer(response: ServerResponse, body: object): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
