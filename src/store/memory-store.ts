import type { Asked, Clock, Store } from '../ports.ts';

/** How long a key stays claimed and an answer can be looked up, in milliseconds: two days. */
export const KEPT_FOR = 2 * 24 * 60 * 60 * 1000;

/** What a store keeps at most. */
export interface Capacity {
  readonly claims: number;
  readonly asked: number;
}

const CAPACITY: Capacity = { claims: 200_000, asked: 10_000 };

/**
 * A store that forgets when the process ends. Claims of the last day are never given up for room; answers are,
 * the oldest first, so a flood of questions costs old buttons and not memory.
 *
 * @example const store = memoryStore({ now: Date.now })
 */
export function memoryStore(clock: Clock, capacity: Capacity = CAPACITY): Store {
  const claims = new Map<string, number>();
  const answered = new Map<string, Asked>();
  return {
    claim: async (key) => {
      const now = clock.now();
      const until = claims.get(key);
      if (until !== undefined && until > now) return false;
      claims.delete(key);
      claims.set(key, now + KEPT_FOR);
      if (claims.size > capacity.claims) forget(claims, now);
      return true;
    },
    record: async (asked) => {
      answered.delete(asked.id);
      answered.set(asked.id, asked);
      for (const id of answered.keys()) {
        if (answered.size <= capacity.asked) break;
        answered.delete(id);
      }
    },
    asked: async (id) => {
      const found = answered.get(id);
      return found === undefined || found.at + KEPT_FOR <= clock.now() ? null : found;
    },
  };
}

/** Lets go of claims that are more than a day old. Keys stand in the order in which they run out. */
function forget(claims: Map<string, number>, now: number): void {
  for (const [key, until] of claims) {
    if (until - now > KEPT_FOR / 2) break;
    claims.delete(key);
  }
}
