import { Agent, request } from 'node:http';
import { mention, signed } from './events.ts';
import { serveMessages, sharedNow } from './process.ts';

/** Mentions to send to a bot. */
export interface Asking {
  readonly port: number;
  /** Names the run: part of every message's `ts`. */
  readonly run: string;
  readonly questions: readonly string[];
  readonly count: number;
  /** So many requests under way at any time, or so many sent per second whatever comes back. */
  readonly pace: { readonly together: number } | { readonly perSecond: number };
}

/** A mention that was sent. */
export interface Sent {
  readonly ts: string;
  readonly at: number;
  /** How long the bot took to acknowledge it. */
  readonly acknowledged: number;
  /** 0 when there was no response. */
  readonly status: number;
}

/** Longest wait for a response, in milliseconds; Slack itself gives up after three seconds. */
const PATIENCE = 30_000;
const agent = new Agent({ keepAlive: true, maxSockets: 256 });

serveMessages((asking: Asking) =>
  'together' in asking.pace ? inTurns(asking, asking.pace) : atRate(asking, asking.pace),
);

async function inTurns(asking: Asking, { together }: { together: number }): Promise<Sent[]> {
  const sent: Sent[] = [];
  let next = 0;
  const turn = async () => {
    while (next < asking.count) sent.push(await send(asking, next++));
  };
  await Promise.all(Array.from({ length: together }, turn));
  return sent;
}

/** Sends by the clock: a bot that falls behind gets no fewer questions. */
async function atRate(asking: Asking, { perSecond }: { perSecond: number }): Promise<Sent[]> {
  const started = sharedNow();
  const sent: Promise<Sent>[] = [];
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      const due = Math.min(asking.count, ((sharedNow() - started) / 1000) * perSecond);
      while (sent.length < due) sent.push(send(asking, sent.length));
      if (sent.length < asking.count) return;
      clearInterval(timer);
      resolve();
    }, 2);
  });
  return Promise.all(sent);
}

/** Sends again, as Slack would, where the bot closed an idle connection at the moment it was used. */
function send(asking: Asking, number: number): Promise<Sent> {
  const { port, run, questions } = asking;
  const { ts, body } = mention(run, number, questions[number % questions.length] as string);
  const at = sharedNow();
  return new Promise((resolve) => {
    const done = (status: number) => resolve({ ts, at, acknowledged: sharedNow() - at, status });
    const options = {
      agent,
      port,
      host: '127.0.0.1',
      path: '/slack/events',
      method: 'POST',
      headers: signed(body),
    };
    const sending = request({ ...options, timeout: PATIENCE }, (response) => {
      response.resume().on('end', () => done(response.statusCode ?? 0));
    });
    sending.on('timeout', () => sending.destroy());
    sending.on('error', () => {
      if (sending.reusedSocket && sharedNow() - at < PATIENCE) resolve(send(asking, number));
      else done(0);
    });
    sending.end(body);
  });
}
