import { webApi } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { AddressError, outcomeOf } from '../../../src/slack/delivery/outcome.ts';

const platform = (error: string) => new webApi.WebAPIPlatformError({ ok: false, error });
const network = (code: string) =>
  new webApi.WebAPIRequestError(
    new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) }),
  );

describe('what an error says about the message', () => {
  it.each(['not_in_channel', 'channel_not_found', 'is_archived', 'restricted_action_read_only_channel'])(
    '%s: it will never stand there, and nobody there can be told',
    (error) => {
      expect(outcomeOf(platform(error))).toEqual({ kind: 'refused', reason: error, channel: true });
    },
  );

  it.each(['token_revoked', 'invalid_blocks', 'msg_too_long', 'missing_scope'])(
    '%s: it will never stand there',
    (error) => {
      expect(outcomeOf(platform(error))).toEqual({ kind: 'refused', reason: error, channel: false });
    },
  );

  it.each(['service_unavailable', 'team_added_to_org'])('%s: not yet', (error) => {
    expect(outcomeOf(platform(error)).kind).toBe('later');
  });

  it.each(['ratelimited', 'rate_limited'])('%s: not so fast', (error) => {
    expect(outcomeOf(platform(error))).toEqual({ kind: 'slower', millis: 1000 });
  });

  it('429: as slow as Slack says', () => {
    expect(outcomeOf(new webApi.WebAPIRateLimitedError(30))).toEqual({ kind: 'slower', millis: 30_000 });
    expect(outcomeOf(new AddressError(429, 7))).toEqual({ kind: 'slower', millis: 7000 });
    expect(outcomeOf(new AddressError(429, null))).toEqual({ kind: 'slower', millis: 1000 });
  });

  it.each(['ECONNREFUSED', 'ENOTFOUND', 'UND_ERR_CONNECT_TIMEOUT'])('%s: Slack never heard of it', (code) => {
    expect(outcomeOf(network(code))).toEqual({ kind: 'later', reason: code });
  });

  it.each([
    ['a connection that ends', network('ECONNRESET')],
    ['no answer in time', new webApi.WebAPIRequestError(new DOMException('timeout', 'TimeoutError'))],
    ['500', new webApi.WebAPIHTTPError(500, '', {})],
    ['503 of an address', new AddressError(503, null)],
    ['fatal_error', platform('fatal_error')],
    ['what nobody has heard of', new Error('surprise')],
  ])('%s: nobody knows', (_, error) => {
    expect(outcomeOf(error).kind).toBe('unsure');
  });
});
