import type { BlockAction } from '@slack/bolt';

/** Where somebody pressed a button, as far as it matters for what happens next. */
export type Pressed =
  | { readonly in: 'home' }
  | { readonly in: 'modal'; readonly view: string; readonly hash: string }
  /** A message that only the person sees; it can be replaced through its response address alone. */
  | { readonly in: 'private'; readonly channel: string; readonly thread: string | null }
  | { readonly in: 'message'; readonly channel: string; readonly ts: string; readonly thread: string };

/** Reads it from what Slack sends with the button. */
export function pressedIn({ container, view, channel, message }: BlockAction): Pressed {
  if (view !== undefined && view.type === 'modal') return { in: 'modal', view: view.id, hash: view.hash };
  const where = textOf(container.channel_id) ?? channel?.id;
  const ts = textOf(container.message_ts) ?? message?.ts;
  if (view !== undefined || where === undefined || ts === undefined) return { in: 'home' };
  const thread = textOf(container.thread_ts) ?? textOf(message?.thread_ts);
  return container.is_ephemeral === true
    ? { in: 'private', channel: where, thread: thread ?? null }
    : { in: 'message', channel: where, ts, thread: thread ?? ts };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
