import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SlackApp } from '../../src/slack/app.ts';
import { runnableApp } from '../support/runnable-app.ts';
import { mentioned } from '../support/slack-payloads.ts';
import { type SocketServer, socketServer } from '../support/socket-server.ts';

let slack: SocketServer;
let app: SlackApp;

beforeEach(async () => {
  slack = await socketServer();
  const connection = { kind: 'socket', botToken: 'xoxb-socket', appToken: 'xapp-socket' } as const;
  ({ app } = await runnableApp({ connection, slackApiUrl: slack.api }));
});

afterEach(async () => {
  await app.stop();
  await slack.close();
});

const envelope = (id: string, payload: object) => ({ type: 'events_api', envelope_id: id, payload });
const posted = () =>
  slack.calls.filter(({ method }) => method === 'chat.postMessage').map(({ args }) => args);
const until = (check: () => void) => vi.waitFor(check, 10_000);

describe('over Socket Mode', () => {
  it('a mention is acknowledged and answered, and no port is opened', async () => {
    expect(await app.start()).toEqual({ port: null });
    slack.send(envelope('e1', mentioned('what was leased?', { ts: '2.1' })));
    await until(() => expect(posted()).toMatchObject([{ channel: 'C1', thread_ts: '2.1' }]));
    expect(slack.acknowledged).toEqual(['e1']);
  });

  it.each(['planned', 'sudden'] as const)('a %s end of the connection is over in a moment', async (how) => {
    await app.start();
    const before = performance.now();
    slack.drop(how);
    await until(() => expect(slack.opened()).toBe(2));
    expect(performance.now() - before).toBeLessThan(3000);
    await until(() => expect(slack.live()).toBe(1));
    slack.send(envelope('e2', mentioned('what was leased?')));
    await until(() => expect(posted()).toHaveLength(1));
  });

  it('that ends again and again is not opened in a rush', async () => {
    await app.start();
    const before = performance.now();
    for (let opened = 2; opened <= 4; opened++) {
      slack.drop('sudden');
      await until(() => expect([slack.opened(), slack.live()]).toEqual([opened, 1]));
    }
    expect(performance.now() - before).toBeGreaterThan(1000);
  });

  it('a notice that Slack’s client cannot read is acknowledged and ends nothing', async () => {
    await app.start();
    slack.send(envelope('e3', { type: 'app_rate_limited', team_id: 'T1', minute_rate_limited: 1 }));
    await until(() => expect(slack.acknowledged).toEqual(['e3']));
    slack.send(envelope('e4', mentioned('what was leased?')));
    await until(() => expect(posted()).toHaveLength(1));
  });

  it('waits for a Slack that cannot be reached', async () => {
    slack.fail('apps.connections.open', 500, 500, 500, 'internal_error');
    await app.start();
    expect(slack.live()).toBe(1);
  });

  it('comes back after Slack could not be reached for a while', async () => {
    await app.start();
    slack.fail('apps.connections.open', 500, 500, 500);
    slack.drop('sudden');
    await until(() => expect(slack.opened()).toBe(2));
  });

  it('ends with the reason when Slack refuses the app token', async () => {
    slack.fail('apps.connections.open', 'invalid_auth');
    await expect(app.start()).rejects.toMatchObject({
      code: 'slack_refused',
      message: expect.stringContaining('SLACK_APP_TOKEN'),
    });
  });

  it('tells when Slack will not let it back in', async () => {
    await app.start();
    slack.fail('apps.connections.open', 'account_inactive');
    slack.drop('sudden');
    expect(await app.lost).toMatchObject({ code: 'slack_refused' });
  });

  it('does not come back after it was stopped', async () => {
    await app.start();
    await app.stop();
    await until(() => expect(slack.live()).toBe(0));
    expect(slack.opened()).toBe(1);
  });
});
