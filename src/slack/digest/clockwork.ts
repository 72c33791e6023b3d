import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '../log.ts';
import type { Planner } from './planner.ts';

/** How often the planner looks, in milliseconds: an edition leaves within seconds of its minute. */
const EVERY = 2000;
/** Longest pause after failures in a row, in milliseconds. */
const LONGEST = 60_000;

/** The planner at work until it is stopped. */
export interface Clockwork {
  /** Resolves when the tick under way has ended. */
  stop(): Promise<void>;
}

/** Lets the planner tick again and again. A failure, such as a database that is away, is logged and waited out. */
export function startClockwork(planner: Planner, log: Log, every: number = EVERY): Clockwork {
  const stopping = new AbortController();
  const { signal } = stopping;
  const run = async () => {
    for (let failures = 0; !signal.aborted; ) {
      let moved = 0;
      try {
        moved = await planner.tick();
        failures = 0;
      } catch (error) {
        failures++;
        log.error('the digests could not be looked at', error);
      }
      const wait = failures > 0 ? Math.min(every * 2 ** failures, LONGEST) : moved > 0 ? 0 : every;
      await pause(wait, undefined, { signal, ref: false }).catch(() => {});
    }
  };
  const running = run();
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}
