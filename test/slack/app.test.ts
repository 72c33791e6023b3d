import { describe, expect, it } from 'vitest';
import { quoted, said } from '../support/block-text.ts';
import { post } from '../support/http-client.ts';
import { runnableApp } from '../support/runnable-app.ts';
import type { SlackEdge } from '../support/slack-calls.ts';
import { command, event, globalShortcut, mentioned, press } from '../support/slack-payloads.ts';

/** The real thing over HTTP, on a free port, with Slack at the other end. */
async function started(prepare: (edge: SlackEdge) => void = () => {}, port: number = 0) {
  const slack = await runnableApp({ port });
  prepare(slack);
  const { port: bound } = await slack.app.start();
  return { ...slack, port: bound ?? 0 };
}

describe('over HTTP', () => {
  it('a signed mention is acknowledged and answered', async () => {
    const slack = await started();
    const response = await post(slack.port, mentioned('what was leased?', { ts: '1.5' }));
    expect(response.status).toBe(200);
    const posted = await slack.one('chat.postMessage');
    expect(posted).toMatchObject({ channel: 'C1', thread_ts: '1.5' });
    expect(quoted(posted.blocks)).toHaveLength(1);
    expect(slack.to('chat.postMessage')[0]?.token).toBe('xoxb-http');
  });

  it('a command is acknowledged and answered, even as a form that names its character set', async () => {
    const slack = await started();
    const type = 'application/x-www-form-urlencoded; charset=utf-8';
    expect((await post(slack.port, command('what was leased?'), { type })).status).toBe(200);
    expect(said((await slack.one('respond')).blocks)[0]).toBe('Question: what was leased?');
  });

  it('a shortcut opens its modal', async () => {
    const slack = await started();
    expect((await post(slack.port, globalShortcut())).status).toBe(200);
    expect(await slack.one('views.open')).toMatchObject({ trigger_id: '1.2.3' });
  });

  it('nothing waits for an acknowledgement that never comes', async () => {
    const slack = await started();
    const before = performance.now();
    for (const body of [
      press({ action_id: 'old' }),
      command('x', { command: '/other' }),
      { type: 'app_rate_limited', team_id: 'T1' },
      event({ type: 'team_join' }),
    ]) {
      expect((await post(slack.port, body)).status).toBe(200);
    }
    expect(performance.now() - before).toBeLessThan(2500);
  });

  it.each([
    ['from the future', { sentIn: 3600 }],
    ['from the past', { sentIn: -3600 }],
    ['signed with another secret', { secret: 'other' }],
  ])('a request %s is refused', async (_, oddity) => {
    const slack = await started();
    expect((await post(slack.port, mentioned('what was leased?'), oddity)).status).toBe(401);
    expect(slack.to('chat.postMessage')).toHaveLength(0);
  });

  it('a clock that is a little ahead is no reason to refuse', async () => {
    const slack = await started();
    expect((await post(slack.port, mentioned('what was leased?'), { sentIn: 200 })).status).toBe(200);
  });

  it('Slack’s check of the address is answered', async () => {
    const slack = await started();
    const response = await post(slack.port, { type: 'url_verification', challenge: 'c' });
    expect(await response.json()).toEqual({ challenge: 'c' });
  });

  it('health is told, and nothing else is served', async () => {
    const slack = await started();
    const health = await fetch(`http://127.0.0.1:${slack.port}/healthz`);
    expect(await health.json()).toEqual({ status: 'ok', articles: 1, facts: 5 });
    expect((await fetch(`http://127.0.0.1:${slack.port}/`)).status).toBe(404);
    expect((await post(slack.port, mentioned('x'), { path: '/other' })).status).toBe(404);
  });
});

describe('starting and stopping', () => {
  it('closes the port', async () => {
    const slack = await started();
    await slack.app.stop();
    await slack.app.stop();
    await expect(post(slack.port, mentioned('x'))).rejects.toThrow();
  });

  it('waits for a Slack that cannot be reached', async () => {
    const slack = await started((edge) =>
      edge.reply('auth.test', { status: 500 }, { status: 500 }, { status: 502 }),
    );
    expect(slack.to('auth.test')).toHaveLength(4);
    expect(slack.port).toBeGreaterThan(0);
  });

  it.each(['invalid_auth', 'account_inactive', 'token_revoked'])(
    'ends with the reason when Slack says %s',
    async (error) => {
      await expect(started((edge) => edge.reply('auth.test', { error }))).rejects.toMatchObject({
        code: 'slack_refused',
        message: expect.stringContaining(`Slack refuses the bot token (SLACK_BOT_TOKEN): ${error}.`),
      });
    },
  );

  it('ends with the reason when the port is taken', async () => {
    const first = await started();
    await expect(started(undefined, first.port)).rejects.toMatchObject({ code: 'cannot_listen' });
  });

  it('can be stopped while it waits', async () => {
    const { app, reply, one } = await runnableApp();
    reply('auth.test', ...Array.from({ length: 50 }, () => ({ error: 'internal_error' })));
    const start = app.start();
    await one('auth.test');
    await app.stop();
    expect(await start).toEqual({ port: null });
  });
});
