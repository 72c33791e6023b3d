import { createHash } from 'node:crypto';
import type { ReceiverEvent } from '@slack/bolt';
import { z } from 'zod';

/** What an incoming payload is, as far as its delivery is concerned. */
export type Incoming =
  /** Can be acknowledged as soon as it is on disk, and finished whenever. `again`: Slack delivers it again if not. */
  | { readonly kind: 'durable'; readonly key: string; readonly again: boolean }
  /** Somebody looks at a dialog that waits for the acknowledgement itself; there is nothing to come back to. */
  | { readonly kind: 'direct'; readonly key: string };

const Payload = z.object({
  type: z.string().optional(),
  event_id: z.string().optional(),
  command: z.string().optional(),
});
const PRESSED = new Set(['block_actions', 'message_action', 'shortcut']);

/**
 * Tells how a payload is taken in. Events are known by their id, whatever Slack says about retries: the retry may be
 * the only delivery. What has no id is known by its content, which holds a trigger of its own.
 */
export function incoming(body: ReceiverEvent['body']): Incoming {
  const { type, event_id: id, command } = Payload.safeParse(body).data ?? {};
  if (type === 'event_callback') return { kind: 'durable', key: `event:${id ?? digest(body)}`, again: true };
  if (command !== undefined || PRESSED.has(type ?? ''))
    return { kind: 'durable', key: `press:${digest(body)}`, again: false };
  return { kind: 'direct', key: `direct:${digest(body)}` };
}

function digest(body: unknown): string {
  return createHash('sha256').update(JSON.stringify(body)).digest('base64url');
}
