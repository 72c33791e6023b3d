import { randomBytes, randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Changes } from '../changes.ts';
import { BOT } from '../identity.ts';
import type { Ack, Door } from './door.ts';

/** Socket Mode: the app connects to us, and we talk to the connection that came last. */
export interface SocketDoor extends Door {
  /** The address `apps.connections.open` hands out; good for one connection. */
  ticket(base: string): string;
  /** Takes over a request to upgrade. False when its ticket is not one of ours. */
  accept(request: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  /** Resolves as soon as an app is connected, at once when one is. */
  connected(): Promise<void>;
  /** Resolves as soon as no app is connected, at once when none is. */
  disconnected(): Promise<void>;
  /** `cut` ends the connection as a broken network does, `refresh` asks the app to come back, as Slack does every few hours. */
  drop(how: 'cut' | 'refresh'): void;
  close(): void;
}

/** Milliseconds between pings; the app takes silence for a dead connection. */
const PING_EVERY = 5000;

/** Milliseconds an app has to say goodbye when the desk closes. */
const CLOSE_WITHIN = 500;

/** Opens no port: the server in front hands its upgrades over. */
export function openSocketDoor(changes: Changes): SocketDoor {
  const server = new WebSocketServer({ noServer: true });
  const tickets = new Set<string>();
  const live = new Set<WebSocket>();
  const acks = new Map<string, (reply: Readonly<Record<string, unknown>>) => void>();
  const arrivals = new Set<() => void>();
  const departures = new Set<() => void>();

  function welcome(socket: WebSocket): void {
    live.add(socket);
    const pings = setInterval(() => socket.ping(), PING_EVERY).unref();
    socket.on('message', (data) => {
      const { envelope_id, payload } = JSON.parse(String(data)) as { envelope_id: string; payload?: object };
      acks.get(envelope_id)?.({ ...payload });
    });
    socket.on('close', () => {
      clearInterval(pings);
      live.delete(socket);
      if (live.size === 0) resolveAll(departures);
      changes.announce();
    });
    socket.on('error', () => socket.terminate());
    socket.send(
      JSON.stringify({ type: 'hello', num_connections: live.size, connection_info: { app_id: BOT.appId } }),
    );
    changes.announce();
    resolveAll(arrivals);
  }

  return {
    ticket(base) {
      const ticket = randomBytes(12).toString('hex');
      tickets.add(ticket);
      return `${base.replace(/^http/, 'ws')}/link?ticket=${ticket}`;
    },
    accept(request, socket, head) {
      const url = new URL(request.url ?? '/', 'ws://desk');
      if (url.pathname !== '/link' || !tickets.delete(url.searchParams.get('ticket') ?? '')) return false;
      server.handleUpgrade(request, socket, head, welcome);
      return true;
    },
    isOpen: () => live.size > 0,
    connected: () => (live.size > 0 ? Promise.resolve() : nextOf(arrivals)),
    disconnected: () => (live.size === 0 ? Promise.resolve() : nextOf(departures)),
    send({ kind, payload }, patience, retry) {
      const socket = [...live].at(-1);
      if (socket === undefined)
        return Promise.resolve({ ok: false, reason: 'connection_failed', final: false });
      const { promise, resolve } = Promise.withResolvers<Ack>();
      const id = randomUUID();
      const settle = (ack: Ack) => {
        clearTimeout(timer);
        acks.delete(id);
        resolve(ack);
      };
      const timer = setTimeout(() => settle({ ok: false, reason: 'timeout', final: false }), patience);
      acks.set(id, (reply) => settle({ ok: true, reply }));
      socket.send(
        JSON.stringify({
          type: kind,
          envelope_id: id,
          payload,
          accepts_response_payload: kind !== 'events_api',
          ...(kind === 'events_api' && { retry_attempt: retry?.num ?? 0, retry_reason: retry?.reason ?? '' }),
        }),
      );
      return promise;
    },
    drop(how) {
      for (const socket of live) {
        if (how === 'cut') socket.terminate();
        else socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
      }
    },
    close() {
      for (const socket of live) {
        socket.close(1001);
        setTimeout(() => socket.terminate(), CLOSE_WITHIN).unref();
      }
      server.close();
    },
  };
}

function nextOf(waiting: Set<() => void>): Promise<void> {
  return new Promise((resolve) => void waiting.add(resolve));
}

function resolveAll(waiting: Set<() => void>): void {
  for (const resolve of waiting) resolve();
  waiting.clear();
}
