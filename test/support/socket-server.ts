import { createServer } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';

/** Slack's side of Socket Mode, on this machine. */
export interface SocketServer {
  /** For `slackApiUrl`. */
  readonly api: string;
  /** Web API calls so far, in order. */
  readonly calls: readonly { readonly method: string; readonly args: Record<string, string> }[];
  /** Acknowledged envelopes. */
  readonly acknowledged: readonly string[];
  /** Connections that were opened so far. */
  opened(): number;
  /** Open connections. */
  live(): number;
  /** Answers the next calls of a method: an error's name, or a status. */
  fail(method: string, ...answers: readonly (string | number)[]): void;
  /** Sends an envelope down the newest connection. */
  send(envelope: object): void;
  /** Ends the connections as Slack does to move them, or without a word. */
  drop(how: 'planned' | 'sudden'): void;
  close(): Promise<void>;
}

/** Starts it. */
export async function socketServer(): Promise<SocketServer> {
  const calls: { method: string; args: Record<string, string> }[] = [];
  const acknowledged: string[] = [];
  const failures = new Map<string, (string | number)[]>();
  const live = new Set<WebSocket>();
  let opened = 0;
  const http = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const method = request.url?.replace('/api/', '') ?? '';
      calls.push({ method, args: Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString())) });
      const failure = failures.get(method)?.shift();
      response.statusCode = typeof failure === 'number' ? failure : 200;
      response.setHeader('content-type', 'application/json');
      const usual = {
        ok: true,
        user_id: 'UBOT',
        bot_id: 'BBOT',
        ts: '1.1',
        url: `ws://127.0.0.1:${port}/link`,
      };
      response.end(JSON.stringify(typeof failure === 'string' ? { ok: false, error: failure } : usual));
    });
  });
  const sockets = new WebSocketServer({ server: http });
  sockets.on('connection', (socket) => {
    opened++;
    live.add(socket);
    socket.on('close', () => live.delete(socket));
    socket.on('message', (data) => acknowledged.push(String(JSON.parse(String(data)).envelope_id)));
    socket.send(JSON.stringify({ type: 'hello' }));
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const address = http.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const newest = () => [...live].at(-1);
  return {
    api: `http://127.0.0.1:${port}/api/`,
    calls,
    acknowledged,
    opened: () => opened,
    live: () => live.size,
    fail: (method, ...answers) => void failures.set(method, [...answers]),
    send: (envelope) => newest()?.send(JSON.stringify(envelope)),
    drop: (how) => {
      if (how === 'planned')
        newest()?.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
      else for (const socket of live) socket.terminate();
    },
    close: async () => {
      for (const socket of live) socket.terminate();
      sockets.close();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}
