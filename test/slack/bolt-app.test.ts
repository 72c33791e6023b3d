import { describe, expect, it } from 'vitest';
import { clientOptions } from '../../src/slack/bolt-app.ts';
import { workspace } from '../support/slack.ts';
import {
  command,
  event,
  globalShortcut,
  messageShortcut,
  press,
  submitted,
} from '../support/slack-payloads.ts';

describe('what nobody listens for', () => {
  it.each([
    ['a button of an older version', press({ action_id: 'footnote_old', value: 'x' })],
    ['a button of nobody', press({ action_id: '' })],
    ['a link button', press({ action_id: 'footnote_nothing', value: 'open' })],
    ['another command', command('what was leased?', { command: '/other' })],
    ['another shortcut', globalShortcut({ callback_id: 'other' })],
    ['another message shortcut', messageShortcut('x', { callback_id: 'other' })],
    ['another modal', submitted('other', {})],
    ['a closed modal', submitted('footnote_ask_view', {}, { type: 'view_closed', is_cleared: false })],
    [
      'a menu that wants options',
      {
        type: 'block_suggestion',
        action_id: 'x',
        user: { id: 'U1', team_id: 'T1' },
        team: { id: 'T1' },
        value: '',
      },
    ],
    ['an event', event({ type: 'team_join', user: 'U9' })],
    [
      'a notice of rate limiting',
      { type: 'app_rate_limited', team_id: 'T1', minute_rate_limited: 1, api_app_id: 'A1' },
    ],
    ['something unheard of', { type: 'surprise' }],
  ])('is acknowledged once: %s', async (_, body) => {
    const slack = await workspace();
    expect(await slack.deliver(body)).toEqual([undefined]);
    expect(slack.calls.map(({ method }) => method)).toEqual(['auth.test']);
  });
});

describe('the way Slack is called', () => {
  it('gives up after two more tries and ten seconds, and shares no settings', () => {
    const [one, other] = [clientOptions(null), clientOptions(null)];
    expect(one).toMatchObject({ timeout: 10_000, retryConfig: { retries: 2 } });
    expect(one).not.toHaveProperty('headers');
    expect(one.retryConfig).not.toBe(other.retryConfig);
  });

  it('goes to another address when there is one', () => {
    expect(clientOptions('http://127.0.0.1:1/api/')).toMatchObject({
      slackApiUrl: 'http://127.0.0.1:1/api/',
    });
    expect(clientOptions(null)).not.toHaveProperty('slackApiUrl');
  });
});
