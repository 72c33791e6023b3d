import { createHmac } from 'node:crypto';

export const SIGNING_SECRET = 'shhh';

/** How a request differs from one that Slack would send now. */
export interface Oddity {
  readonly secret?: string;
  /** Seconds from now. */
  readonly sentIn?: number;
  readonly type?: string;
  readonly path?: string;
}

/** Sends what Slack sends over HTTP: events as JSON, everything else as a form. */
export async function post(port: number, body: object, oddity: Oddity = {}): Promise<Response> {
  const { secret = SIGNING_SECRET, sentIn = 0, path = '/slack/events' } = oddity;
  const raw = encode(body);
  const sent = Math.floor(Date.now() / 1000) + sentIn;
  const signature = createHmac('sha256', secret).update(`v0:${sent}:${raw.text}`).digest('hex');
  return fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    body: raw.text,
    headers: {
      'content-type': oddity.type ?? raw.type,
      'x-slack-request-timestamp': String(sent),
      'x-slack-signature': `v0=${signature}`,
    },
  });
}

function encode(body: object): { text: string; type: string } {
  const form = 'application/x-www-form-urlencoded';
  if ('command' in body) {
    const fields = Object.entries(body).map(([key, value]): [string, string] => [key, String(value)]);
    return { text: new URLSearchParams(fields).toString(), type: form };
  }
  if ('event' in body || !('user' in body)) return { text: JSON.stringify(body), type: 'application/json' };
  return { text: new URLSearchParams({ payload: JSON.stringify(body) }).toString(), type: form };
}
