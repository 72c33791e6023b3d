import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Backstage } from '../backstage.ts';
import type { SocketDoor } from '../delivery/socket-door.ts';
import { respond } from '../web-api/respond.ts';
import type { WebReply, WebRequest } from '../web-api/serve.ts';
import { readBody, sendJson } from './body.ts';
import { isAllowed } from './guard.ts';

/** What the server is the front of. */
export interface Behind {
  readonly backstage: Backstage;
  readonly sockets: SocketDoor;
  webApi(request: WebRequest): Promise<WebReply>;
  /** Answers requests for the page: `/`, `/page/*` and `/desk/*`. */
  page(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

/** A listening server. */
export interface Front {
  readonly port: number;
  close(): Promise<void>;
}

/** Listens on 127.0.0.1 only: `/api/*` and `/respond/*` for the app, `/link` for its socket, the rest for the page. */
export async function openFront(port: number, behind: Behind): Promise<Front> {
  const server = createServer((request, response) => {
    route(request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else
        sendJson(response, 500, { ok: false, error: error instanceof Error ? error.message : String(error) });
    });
  });
  server.on('upgrade', (request, socket, head) => {
    if (!isAllowed(request, listening()) || !behind.sockets.accept(request, socket, head)) socket.destroy();
  });
  const listening = () => (server.address() as AddressInfo).port;

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isAllowed(request, listening())) {
      sendJson(response, 403, {
        ok: false,
        error: 'This desk answers only its own page and programs on this machine.',
      });
      return;
    }
    const { pathname, search } = new URL(request.url ?? '/', 'http://desk');
    if (pathname.startsWith('/api/')) {
      await serveApi(request, response, pathname.slice('/api/'.length), search);
    } else if (pathname.startsWith('/respond/')) {
      await serveResponseUrl(request, response, pathname.slice('/respond/'.length));
    } else {
      await behind.page(request, response);
    }
  }

  async function serveApi(
    request: IncomingMessage,
    response: ServerResponse,
    method: string,
    search: string,
  ) {
    const body = await readBody(request);
    const reply = await behind.webApi({
      method,
      authorization: request.headers.authorization,
      contentType: request.headers['content-type'] ?? '',
      body: request.method === 'GET' ? search.slice(1) : (body ?? ''),
    });
    if (reply === 'cut') response.destroy();
    else if (reply !== 'silent') sendJson(response, reply.status, reply.answer, reply.headers);
  }

  async function serveResponseUrl(request: IncomingMessage, response: ServerResponse, id: string) {
    const args = JSON.parse((await readBody(request)) || '{}') as Record<string, unknown>;
    const { calls, responseUrls } = behind.backstage;
    const target = responseUrls.redeem(id);
    const answer =
      'error' in target ? { ok: false, error: target.error } : await respond(target, args, behind.backstage);
    calls.record({ method: 'response_url', args, answer });
    sendJson(response, answer.ok ? 200 : 'error' in target ? 404 : 400, answer.ok ? { ok: true } : answer);
  }

  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  server.listen(port, '127.0.0.1', resolve);
  await promise;
  return {
    port: listening(),
    close() {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}
