import type { Unheard } from '../../ports/ledger.ts';
import { isLastingRefusal } from './notices.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Pauses before what may not have been heard is said again, in milliseconds; the last one for all that follow. */
const PAUSES = [0, 5000, MINUTE, 10 * MINUTE, HOUR, 6 * HOUR] as const;
const LAST_PAUSE = 24 * HOUR;

/**
 * When to say something again of which we cannot be certain that it was heard: soon at first, then once a day until it
 * is. Null when that would be of no use: Slack will not take it, or its time is over.
 */
export function sayAgainAt({ outgoing, times, refusal }: Unheard, now: number): number | null {
  if (refusal !== null && isLastingRefusal(refusal)) return null;
  const at = now + (PAUSES[times - 1] ?? LAST_PAUSE);
  return at > outgoing.notAfter ? null : at;
}
