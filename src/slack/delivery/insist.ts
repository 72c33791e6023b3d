import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '../log.ts';

const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 2000;

/**
 * Does something in the database however long the database is away, since it has to be noted what has happened.
 * When we are told to stop, one more try is all it gets; what is lost then is found out by whoever comes after the
 * lease.
 */
export async function insist<T>(work: () => Promise<T>, log: Log, stopping: AbortSignal): Promise<T> {
  for (let failures = 0; ; failures++) {
    try {
      return await work();
    } catch (error) {
      if (stopping.aborted) throw error;
      if (failures === 0) log.warn('the database does not answer; trying again', error);
      const wait = Math.min(FIRST_PAUSE * 2 ** failures, LONGEST_PAUSE);
      await pause(wait, undefined, { signal: stopping }).catch(() => {});
    }
  }
}
