import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { types } from '@slack/bolt';
import { verifySlackRequest } from '@slack/bolt';
import type { Desk } from '../desk.ts';

/** A request the desk made to an app. */
export interface Recorded {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** The event in it, when it was one. */
  readonly event: types.SlackEvent | null;
}

/** An app that takes everything, does nothing, and keeps what it was told. */
export interface Recorder {
  readonly requests: readonly Recorded[];
  events(): readonly types.SlackEvent[];
  stop(): Promise<void>;
}

/** Connects a recorder to a desk over HTTP. A signature that Bolt would not accept is answered with 401. */
export async function startRecorder(
  desk: Desk,
  answer: { status: number } = { status: 200 },
): Promise<Recorder> {
  const requests: Recorded[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const { headers } = request;
    try {
      verifySlackRequest({
        signingSecret: desk.signingSecret,
        body,
        headers: {
          'x-slack-signature': String(headers['x-slack-signature']),
          'x-slack-request-timestamp': Number(headers['x-slack-request-timestamp']),
        },
      });
    } catch {
      response.writeHead(401).end();
      return;
    }
    const json = headers['content-type'] === 'application/json';
    requests.push({
      headers,
      body,
      event: json ? (JSON.parse(body) as { event: types.SlackEvent }).event : null,
    });
    response.writeHead(answer.status).end();
  });
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  desk.connect({ transport: 'http', requestUrl: `http://127.0.0.1:${port}/slack/events` });
  return {
    requests,
    events: () => requests.flatMap(({ event }) => (event === null ? [] : [event])),
    stop: () => new Promise((stopped) => void server.close(() => stopped())),
  };
}
