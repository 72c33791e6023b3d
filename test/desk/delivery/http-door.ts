import type { Ack, Door, Envelope, Retry, RetryReason } from './door.ts';
import { sign } from './signature.ts';

/** Slack's Events API and interactivity over HTTP: signed POSTs to one request URL. */
export function openHttpDoor(requestUrl: string, signingSecret: string): Door {
  return {
    isOpen: () => true,
    async send(envelope, patience, retry) {
      const body = encode(envelope);
      try {
        const response = await fetch(requestUrl, {
          method: 'POST',
          body,
          redirect: 'error',
          signal: AbortSignal.timeout(patience),
          headers: { ...headers(envelope, retry), ...sign(signingSecret, body, Date.now()) },
        });
        const text = await response.text();
        if (response.ok)
          return { ok: true, reply: readReply(text, response.headers.get('content-type') ?? '') };
        return failed('http_error', response.headers.get('x-slack-no-retry') === '1');
      } catch (error) {
        return failed(
          error instanceof Error && error.name === 'TimeoutError' ? 'http_timeout' : 'connection_failed',
        );
      }
    },
  };
}

function encode({ kind, payload }: Envelope): string {
  if (kind === 'events_api') return JSON.stringify(payload);
  if (kind === 'interactive') return new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
  return new URLSearchParams(Object.entries(payload).map(([key, value]) => [key, String(value)])).toString();
}

function headers({ kind }: Envelope, retry: Retry | undefined): Record<string, string> {
  return {
    'content-type': kind === 'events_api' ? 'application/json' : 'application/x-www-form-urlencoded',
    ...(retry && { 'x-slack-retry-num': String(retry.num), 'x-slack-retry-reason': retry.reason }),
  };
}

function readReply(text: string, contentType: string): Readonly<Record<string, unknown>> {
  if (text === '') return {};
  return contentType.includes('json') ? (JSON.parse(text) as Record<string, unknown>) : { text };
}

function failed(reason: RetryReason, final = false): Ack {
  return { ok: false, reason, final };
}
