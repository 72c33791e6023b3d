/** What may go wrong with a Web API call of the bot. */
export type WebFault =
  /** Too many calls: 429 with `Retry-After` in seconds. Not carried out. */
  | { readonly kind: 'rate_limited'; readonly retryAfter: number }
  /** An HTTP error of Slack's, 500 for example. Not carried out. */
  | { readonly kind: 'status'; readonly status: number }
  /** `ok: false` with this error. Not carried out. */
  | { readonly kind: 'error'; readonly error: string }
  /** The connection stays open and silent. Not carried out. */
  | { readonly kind: 'silent' }
  /** Carried out, then the connection is cut before the bot is told. */
  | { readonly kind: 'cut' };

/** What may go wrong with the delivery of the next event. */
export type EventFault =
  /** The bot's acknowledgement is lost, so Slack sends the event again, marked as a retry. */
  | 'ack_lost'
  /** Sent twice, the second time unmarked and with the same `event_id` (bolt-js#2487). */
  | 'twice'
  /** Sent twice, the second time with another `event_id` (node-slack-sdk#2141). */
  | 'twice_with_new_id';

/** Things planned to go wrong, each used once per time it was planned. */
export interface Faults {
  planCall(method: string, fault: WebFault, times?: number): void;
  takeCall(method: string): WebFault | undefined;
  planEvent(fault: EventFault): void;
  takeEvent(): EventFault | undefined;
}

/** Starts with nothing going wrong. */
export function createFaults(): Faults {
  const calls: { method: string; fault: WebFault }[] = [];
  const events: EventFault[] = [];
  return {
    planCall(method, fault, times = 1) {
      for (let time = 0; time < times; time += 1) calls.push({ method, fault });
    },
    takeCall(method) {
      const index = calls.findIndex((planned) => planned.method === method);
      return index === -1 ? undefined : calls.splice(index, 1)[0]?.fault;
    },
    planEvent(fault) {
      events.push(fault);
    },
    takeEvent: () => events.shift(),
  };
}
