import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFaults } from '../faults.ts';
import { homeOpenedEvent } from '../payloads/events.ts';
import { createDelivery, SLACK_PATIENCE } from './deliver.ts';
import type { Ack, Envelope, Retry } from './door.ts';

const EVENT = homeOpenedEvent('D1', 'home', '1.1');
const TAKEN: Ack = { ok: true, reply: {} };
const LATE: Ack = { ok: false, reason: 'http_timeout', final: false };

describe('createDelivery', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function deliver(...acks: Ack[]) {
    const sent: { id: string; retry: Retry | undefined }[] = [];
    const faults = createFaults();
    const delivery = createDelivery(faults, SLACK_PATIENCE);
    delivery.use({
      isOpen: () => true,
      send(envelope: Envelope, _patience, retry) {
        sent.push({ id: (envelope.payload as { event_id?: string }).event_id ?? '', retry });
        return Promise.resolve(acks[sent.length - 1] ?? LATE);
      },
    });
    return { delivery, faults, sent };
  }

  it('sends an event that was taken once', async () => {
    const { delivery, sent } = deliver(TAKEN);
    await delivery.tell(EVENT);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(sent).toHaveLength(1);
  });

  it('tries again at once, after one minute and after five, with the same id and Slack’s marks', async () => {
    const { delivery, sent } = deliver();
    await delivery.tell(EVENT);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(3);
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(sent.map(({ retry }) => retry?.num)).toEqual([undefined, 1, 2, 3]);
    expect(sent.at(-1)?.retry?.reason).toBe('http_timeout');
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
  });

  it('stops when a retry is taken, and when the app asks not to be told again', async () => {
    const taken = deliver(LATE, TAKEN);
    await taken.delivery.tell(EVENT);
    const final = deliver({ ok: false, reason: 'http_error', final: true });
    await final.delivery.tell(EVENT);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(taken.sent).toHaveLength(2);
    expect(final.sent).toHaveLength(1);
  });

  it('never repeats what a person is waiting for', async () => {
    const { delivery, sent } = deliver();
    await delivery.ask({ kind: 'slash_commands', payload: {} });
    await vi.advanceTimersByTimeAsync(600_000);
    expect(sent).toHaveLength(1);
  });

  it('disturbs the next event as planned, and only that one', async () => {
    const { delivery, faults, sent } = deliver(TAKEN, TAKEN, TAKEN, TAKEN, TAKEN, TAKEN, TAKEN);
    faults.planEvent('twice');
    faults.planEvent('twice_with_new_id');
    faults.planEvent('ack_lost');
    for (let time = 0; time < 4; time += 1) await delivery.tell(EVENT);
    const [a, b, c, d, e, f] = sent;
    expect(sent).toHaveLength(7);
    expect(a?.id).toBe(b?.id);
    expect(c?.id).not.toBe(d?.id);
    expect(e?.id).toBe(f?.id);
    expect(f?.retry).toEqual({ num: 1, reason: 'http_timeout' });
  });
});
