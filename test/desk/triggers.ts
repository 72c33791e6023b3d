import { randomBytes } from 'node:crypto';

/** A `trigger_id` opens a modal once, within three seconds of what the person did. */
export interface Triggers {
  /** `viewId` is the modal the person acted in, when there was one: only then can another be pushed on it. */
  issue(viewId?: string): string;
  /** Uses the id up. */
  redeem(id: unknown): { readonly viewId: string | undefined } | { readonly error: string };
}

/** Milliseconds a `trigger_id` is good for. */
const LIFETIME = 3000;

/** `now` gives milliseconds and can be turned by a test. */
export function createTriggers(now: () => number): Triggers {
  const issued = new Map<string, { at: number; viewId: string | undefined; used: boolean }>();
  return {
    issue(viewId) {
      const id = `${issued.size + 1}.${now()}.${randomBytes(8).toString('hex')}`;
      issued.set(id, { at: now(), viewId, used: false });
      return id;
    },
    redeem(id) {
      const trigger = typeof id === 'string' ? issued.get(id) : undefined;
      if (trigger === undefined) return { error: 'invalid_trigger_id' };
      if (trigger.used) return { error: 'exchanged_trigger_id' };
      trigger.used = true;
      return now() - trigger.at > LIFETIME ? { error: 'expired_trigger_id' } : { viewId: trigger.viewId };
    },
  };
}
