import { webApi } from '@slack/bolt';
import { channelTrouble } from '../slack-error.ts';

/** What became of an attempt to post. */
export type Outcome =
  | { readonly kind: 'posted'; readonly ts: string | null }
  /** Slack wants us to wait. Not posted. */
  | { readonly kind: 'slower'; readonly millis: number }
  /** Not posted, and worth another try. */
  | { readonly kind: 'later'; readonly reason: string }
  /** Not posted, and never will be. `channel`: because we may not speak there. */
  | { readonly kind: 'refused'; readonly reason: string; readonly channel: boolean }
  /** It may have been posted and it may not. */
  | { readonly kind: 'unsure'; readonly reason: string };

/** An answer of something that is not the Web API, such as a response address. */
export class AddressError extends Error {
  readonly status: number;
  /** Seconds, when it says so. */
  readonly retryAfter: number | null;

  constructor(status: number, retryAfter: number | null) {
    super(`The address answered ${status}.`);
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** "It's possible some aspect of the operation succeeded before the error was raised", Slack writes of these. */
const HALFWAY = /^(?:internal_error|fatal_error|request_timeout)$/u;
/** Slack did nothing and may do it in a moment. */
const PASSING = /^(?:service_unavailable|team_added_to_org|accesslimited)$/u;
const RATE = /^rate_?limited$/u;
/** The connection was never made, so nothing can have been posted. */
const UNREACHED = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/u;
/** When Slack does not say how long to wait, in seconds. */
const SOME_SECONDS = 1;
const DEPTH = 5;

/**
 * Reads what an error says about the message. What it does not say for sure counts as unsure: a message that is
 * looked for once too often costs a call, one that is posted once too often costs trust.
 */
export function outcomeOf(error: unknown): Outcome {
  if (error instanceof webApi.WebAPIRateLimitedError) return slower(error.retryAfter);
  if (error instanceof webApi.WebAPIPlatformError) return platformOutcome(error);
  if (error instanceof webApi.WebAPIHTTPError) return statusOutcome(error.statusCode, null);
  if (error instanceof AddressError) return statusOutcome(error.status, error.retryAfter);
  const code = codeOf(error);
  if (code !== null && UNREACHED.test(code)) return { kind: 'later', reason: code };
  return { kind: 'unsure', reason: code ?? 'no_answer' };
}

function platformOutcome(error: webApi.WebAPIPlatformError): Outcome {
  const reason = error.data.error;
  if (RATE.test(reason)) return slower(SOME_SECONDS);
  if (PASSING.test(reason)) return { kind: 'later', reason };
  if (HALFWAY.test(reason)) return { kind: 'unsure', reason };
  return { kind: 'refused', reason, channel: channelTrouble(error) !== null };
}

function statusOutcome(status: number, retryAfter: number | null): Outcome {
  const reason = `http_${status}`;
  if (status === 429) return slower(retryAfter ?? SOME_SECONDS);
  return status >= 500 || status === 408
    ? { kind: 'unsure', reason }
    : { kind: 'refused', reason, channel: false };
}

function slower(seconds: number): Outcome {
  return { kind: 'slower', millis: 1000 * (Number.isFinite(seconds) ? Math.max(0, seconds) : SOME_SECONDS) };
}

/** The code of whatever is at the bottom of an error. */
function codeOf(error: unknown, depth = 0): string | null {
  if (!(error instanceof Error) || depth > DEPTH) return null;
  const below = 'original' in error ? error.original : error.cause;
  const found = codeOf(below, depth + 1);
  if (found !== null) return found;
  return 'code' in error && typeof error.code === 'string' && !error.code.startsWith('slack_')
    ? error.code
    : null;
}
