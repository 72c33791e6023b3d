import { setTimeout as pause } from 'node:timers/promises';
import { FootnoteError } from '../errors.ts';
import type { Log } from './log.ts';
import { slackError } from './slack-error.ts';

/** What trying again cannot cure. */
const FINAL =
  /^(?:not_authed|invalid_auth|account_inactive|user_removed_from_team|team_disabled|token_revoked|token_expired|not_allowed_token_type|missing_scope|no_permission|org_login_required|ekm_access_denied|socket_mode_not_enabled|unknown_method)$/u;
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;

/**
 * Tries until it works, with pauses of half a second, growing to half a minute. Stops when `signal` aborts.
 *
 * @param secret What Slack would refuse, as the operator knows it.
 * @throws FootnoteError `slack_refused` when Slack says that it will never work like this.
 */
export async function persist(
  secret: string,
  attempt: () => Promise<unknown>,
  log: Log,
  signal: AbortSignal,
): Promise<void> {
  for (let failures = 0; !signal.aborted; failures++) {
    try {
      await attempt();
      return;
    } catch (error) {
      if (signal.aborted) return;
      const refusal = slackError(error);
      if (refusal !== null && FINAL.test(refusal)) {
        throw new FootnoteError(
          'slack_refused',
          `Slack refuses ${secret}: ${refusal}.`,
          'Look the token up in the app’s settings, and set it in .env.',
          { cause: error },
        );
      }
      log.warn('cannot reach Slack; trying again', error, { reason: refusal });
      await breather(failures + 1, signal);
    }
  }
}

/** Waits as long as that many failures in a row call for, and not at all after none. Ends early on `signal`. */
export async function breather(failures: number, signal: AbortSignal): Promise<void> {
  if (failures <= 0) return;
  const wait = Math.min(FIRST_PAUSE * 2 ** (failures - 1), LONGEST_PAUSE);
  await pause(wait, undefined, { signal }).catch(() => {});
}
