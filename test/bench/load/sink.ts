import { createServer } from 'node:http';
import { serveMessages, sharedNow } from './process.ts';

/** A message that a bot posted. */
export interface Posted {
  /** The `ts` of the message it answers. */
  readonly thread: string;
  readonly at: number;
  /** Whether the words stand in it that the sink was told to look for. */
  readonly marked: boolean;
}

const WHO = { ok: true, team_id: 'T1', user_id: 'UBOT', bot_id: 'B1', team: 'Bench', user: 'bot' };
let marker: string | null = null;
const posted: Posted[] = [];
let count = 0;

/** Slack's Web API as far as a bot needs it: it says who we are and takes every message. */
const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks).toString();
  const posts = request.url?.endsWith('/chat.postMessage') === true;
  if (posts) posted.push({ thread: threadOf(body), at: sharedNow(), marked: holds(body) });
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(posts ? { ok: true, channel: 'C1', ts: `1.${++count}`, message: {} } : WHO));
});
server.keepAliveTimeout = 60_000;

function threadOf(body: string): string {
  return body.startsWith('{')
    ? String((JSON.parse(body) as { thread_ts?: string }).thread_ts)
    : (new URLSearchParams(body).get('thread_ts') ?? '');
}

/** Whether the words looked for stand in a message, however its parts are encoded. */
function holds(body: string): boolean {
  if (marker === null) return false;
  return (body.startsWith('{') ? body : [...new URLSearchParams(body).values()].join('\n')).includes(marker);
}

/** Answers `listen` with its port and `take` with what was posted since the last time. */
serveMessages(async (message: { listen: true } | { take: true } | { mark: string }) => {
  if ('take' in message) return posted.splice(0);
  if ('mark' in message) {
    marker = message.mark;
    return null;
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as { port: number }).port;
});
