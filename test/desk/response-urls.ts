import { randomBytes } from 'node:crypto';

/** Where a `response_url` leads: the room, and the message that carried the button, when there was one. */
export interface ResponseTarget {
  readonly channel: string;
  readonly thread: string | null;
  readonly messageTs: string | null;
}

/** A `response_url` is good for five posts within thirty minutes. */
export interface ResponseUrls {
  issue(target: ResponseTarget): string;
  /** Uses the address up by one. `id` is the last part of its path. */
  redeem(id: string): ResponseTarget | { readonly error: 'used_url' | 'expired_url' };
}

const USES = 5;
/** Milliseconds a `response_url` is good for. */
const LIFETIME = 30 * 60_000;

/** `base` is the address the ids are put after, ending in a slash; `now` gives milliseconds. */
export function createResponseUrls(base: () => string, now: () => number): ResponseUrls {
  const issued = new Map<string, { target: ResponseTarget; at: number; uses: number }>();
  return {
    issue(target) {
      const id = randomBytes(12).toString('hex');
      issued.set(id, { target, at: now(), uses: 0 });
      return `${base()}${id}`;
    },
    redeem(id) {
      const url = issued.get(id);
      if (url === undefined || now() - url.at > LIFETIME) return { error: 'expired_url' };
      if (url.uses >= USES) return { error: 'used_url' };
      url.uses += 1;
      return url.target;
    },
  };
}
