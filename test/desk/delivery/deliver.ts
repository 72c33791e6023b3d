import type { types } from '@slack/bolt';
import type { Faults } from '../faults.ts';
import { wrapEvent } from '../payloads/envelope.ts';
import type { Ack, Door, Envelope, Retry, RetryReason } from './door.ts';

/** How long Slack waits and how it tries again. */
export interface Patience {
  /** Milliseconds until an acknowledgement is late. */
  readonly ack: number;
  /** Milliseconds before the first, second and third retry of an event. */
  readonly retries: readonly number[];
}

/** What Slack does: three seconds; again at once, after one minute, after five. */
export const SLACK_PATIENCE: Patience = { ack: 3000, retries: [0, 60_000, 300_000] };

/** Everything the app is told goes through here, whatever the transport. */
export interface Delivery {
  /** Sends over `door` from now on. */
  use(door: Door): void;
  isOpen(): boolean;
  /** Commands and interactions: sent once, never repeated; the person waits for the reply. */
  ask(envelope: Envelope): Promise<Ack>;
  /**
   * An event. Resolves with the first attempt, and with a planned disturbance after it; real retries go on behind.
   * Which events the app hears is decided by whoever calls.
   */
  tell(event: types.SlackEvent): Promise<Ack>;
  close(): void;
}

/** Starts without a door: nothing can be delivered until one is used. */
export function createDelivery(faults: Faults, patience: Patience): Delivery {
  let door: Door | undefined;
  const timers = new Set<NodeJS.Timeout>();

  const send = (envelope: Envelope, retry?: Retry): Promise<Ack> => {
    return (
      door?.send(envelope, patience.ack, retry) ??
      Promise.resolve({ ok: false, reason: 'connection_failed', final: false })
    );
  };

  function retryLater(envelope: Envelope, num: number, reason: RetryReason): void {
    const delay = patience.retries[num - 1];
    if (delay === undefined) return;
    const timer = setTimeout(async () => {
      timers.delete(timer);
      const ack = await send(envelope, { num, reason });
      if (!ack.ok && !ack.final) retryLater(envelope, num + 1, ack.reason);
    }, delay);
    timers.add(timer.unref());
  }

  return {
    use(opened) {
      door = opened;
    },
    isOpen: () => door?.isOpen() ?? false,
    ask: (envelope) => send(envelope),
    async tell(event) {
      const fault = faults.takeEvent();
      const envelope: Envelope = { kind: 'events_api', payload: wrapEvent(event) };
      const ack = await send(envelope);
      if (fault === 'twice') await send(envelope);
      if (fault === 'twice_with_new_id') await send({ kind: 'events_api', payload: wrapEvent(event) });
      if (fault === 'ack_lost') await send(envelope, { num: 1, reason: 'http_timeout' });
      if (!ack.ok && !ack.final) retryLater(envelope, 1, ack.reason);
      return ack;
    },
    close() {
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
