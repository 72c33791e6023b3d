import { webApi } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../desk.ts';
import { BOT, PERSON } from '../identity.ts';
import { SPECIMEN_APP } from '../specimen/app.ts';
import { contextView } from '../specimen/blocks.ts';
import { QUIET } from '../specimen/quiet.ts';
import { startRecorder } from '../specimen/recorder.ts';
import { startDesk } from '../start.ts';

describe('the Web API of the desk', () => {
  let desk: Desk;
  let now = Date.now();

  beforeEach(async () => {
    now = Date.now();
    desk = await startDesk({ app: SPECIMEN_APP, now: () => now, retries: [] });
  });
  afterEach(() => desk.close());

  const client = (token = desk.botToken) => {
    return new webApi.WebClient(token, {
      slackApiUrl: desk.slackApiUrl,
      retryConfig: { retries: 1, minTimeout: 1 },
      logger: QUIET,
    });
  };
  const call = (method: string, args: Record<string, unknown> = {}, token?: string) => {
    return client(token)
      .apiCall(method, args)
      .catch((error: { data: unknown }) => error.data);
  };
  const channel = () => desk.channels['policy-desk'] ?? '';

  it('signs the bot in, and nobody with another token', async () => {
    expect(await call('auth.test')).toMatchObject({ ok: true, user_id: 'U0FOOTNOTE', bot_id: 'B0FOOTNOTE' });
    expect(await call('auth.test', {}, 'xoxb-other')).toMatchObject({ error: 'invalid_auth' });
    expect(await call('apps.connections.open')).toMatchObject({ error: 'not_allowed_token_type' });
  });

  it('knows the time zone of the person, which is that of this machine', async () => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    expect(await call('users.info', { user: PERSON.id })).toMatchObject({ user: { tz: timeZone } });
    expect(await call('users.info', { user: BOT.userId })).not.toHaveProperty('user.tz');
  });

  it('says that it does not know a method, instead of leaving the caller to retry', async () => {
    expect(await call('teapot.brew')).toMatchObject({ ok: false, error: 'unknown_method' });
  });

  it('marks the bot’s messages as the bot’s, also when they are read back', async () => {
    const { ts } = (await call('chat.postMessage', { channel: channel(), text: 'Hello' })) as { ts: string };
    const { messages } = (await call('conversations.replies', { channel: channel(), ts })) as {
      messages: unknown[];
    };
    expect(messages[0]).toMatchObject({ text: 'Hello', bot_id: 'B0FOOTNOTE', app_id: 'A0FOOTNOTE' });
  });

  it('lets the bot post only where it is a member', async () => {
    const answer = await call('chat.postMessage', { channel: desk.channels.random, text: 'Hello' });
    expect(answer).toMatchObject({ error: 'not_in_channel' });
    expect(await call('chat.postMessage', { channel: 'C0NOWHERE', text: 'x' })).toMatchObject({
      error: 'channel_not_found',
    });
  });

  it('refuses blocks Slack would refuse, says where, and posts nothing', async () => {
    const blocks = [{ type: 'header', text: { type: 'plain_text', text: 'x'.repeat(151) } }];
    const answer = await call('chat.postMessage', { channel: channel(), text: 'x', blocks });
    expect(answer).toMatchObject({ error: 'invalid_blocks' });
    expect(JSON.stringify(answer)).toContain('/blocks/0/text/text');
    expect(desk.messages()).toEqual([]);
  });

  it('gives blocks ids, as buttons report them', async () => {
    await call('chat.postMessage', { channel: channel(), text: 'x', blocks: [{ type: 'divider' }] });
    expect(desk.messages()[0]?.blocks[0]?.block_id).toMatch(/./);
  });

  it('shows an ephemeral message to the person only', async () => {
    await call('chat.postEphemeral', { channel: channel(), user: 'U000000001', text: 'Psst' });
    expect(desk.messages()).toMatchObject([{ text: 'Psst', ephemeral: true }]);
    const read = (await call('conversations.history', { channel: channel() })) as { messages: unknown[] };
    expect(read.messages).toEqual([]);
  });

  it('opens a modal once for a trigger, and only within three seconds', async () => {
    const recorder = await startRecorder(desk);
    const trigger = async () => {
      await desk.slash('/footnote help');
      return new URLSearchParams(recorder.requests.at(-1)?.body).get('trigger_id') ?? '';
    };
    const [first, second] = [await trigger(), await trigger()];
    const view = contextView(1);
    expect(await call('views.open', { trigger_id: first, view })).toMatchObject({ ok: true });
    expect(await call('views.open', { trigger_id: first, view })).toMatchObject({
      error: 'exchanged_trigger_id',
    });
    now += 3001;
    expect(await call('views.open', { trigger_id: second, view })).toMatchObject({
      error: 'expired_trigger_id',
    });
    expect(await call('views.open', { trigger_id: 'x', view })).toMatchObject({
      error: 'invalid_trigger_id',
    });
    await recorder.stop();
  });

  it('takes five posts at a response_url within thirty minutes', async () => {
    const recorder = await startRecorder(desk);
    const address = async () => {
      await desk.slash('/footnote help');
      return new URLSearchParams(recorder.requests.at(-1)?.body).get('response_url') ?? '';
    };
    const post = async (url: string) => {
      return (await fetch(url, { method: 'POST', body: JSON.stringify({ text: 'Hello' }) })).status;
    };
    const [first, second] = [await address(), await address()];
    for (let use = 0; use < 5; use += 1) expect(await post(first)).toBe(200);
    expect(await post(first)).toBe(404);
    now += 30 * 60_000 + 1;
    expect(await post(second)).toBe(404);
    expect(desk.messages().every(({ ephemeral }) => ephemeral)).toBe(true);
    await recorder.stop();
  });

  it('writes a streamed answer as one message', async () => {
    const root = await desk.directMessage('who?');
    const streamer = client().chatStream({ channel: desk.directMessageId, thread_ts: root.ts });
    await streamer.append({ markdown_text: 'Pete ' });
    await streamer.append({ markdown_text: 'Hegseth' });
    await streamer.stop();
    expect(desk.messages().at(-1)).toMatchObject({ thread: root.ts, text: 'Pete Hegseth' });
    const late = { channel: desk.directMessageId, ts: desk.messages().at(-1)?.ts, markdown_text: '!' };
    expect(await call('chat.appendStream', late)).toMatchObject({ error: 'message_not_in_streaming_state' });
    const stray = { channel: channel(), thread_ts: root.ts };
    expect(await call('chat.startStream', stray)).toMatchObject({ error: 'missing_recipient_team_id' });
  });

  describe('when a call is planned to go wrong', () => {
    it('asks to wait with a 429, after which the same call succeeds', async () => {
      desk.fail('chat.postMessage', { kind: 'rate_limited', retryAfter: 0 });
      expect(await call('chat.postMessage', { channel: channel(), text: 'x' })).toMatchObject({ ok: true });
      expect(desk.calls.map(({ answer }) => answer?.error ?? 'ok')).toEqual(['ratelimited', 'ok']);
    });

    it('fails with a 500 without carrying it out', async () => {
      desk.fail('chat.postMessage', { kind: 'status', status: 500 });
      await call('chat.postMessage', { channel: channel(), text: 'x' });
      expect(desk.messages()).toHaveLength(1);
    });

    it('carries it out and cuts the connection, so that a retry posts twice', async () => {
      desk.fail('chat.postMessage', { kind: 'cut' });
      await call('chat.postMessage', { channel: channel(), text: 'x' });
      expect(desk.messages()).toHaveLength(2);
    });

    it('leaves the caller without an answer', async () => {
      desk.fail('auth.test', { kind: 'silent' });
      const impatient = new webApi.WebClient(desk.botToken, {
        slackApiUrl: desk.slackApiUrl,
        timeout: 50,
        retryConfig: { retries: 0 },
        logger: QUIET,
      });
      await expect(impatient.auth.test()).rejects.toThrow();
      expect(desk.calls).toMatchObject([{ method: 'auth.test', answer: null }]);
    });
  });
});
