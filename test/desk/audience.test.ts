import { webApi } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from './desk.ts';
import { SPECIMEN_APP } from './specimen/app.ts';
import { type Recorder, startRecorder } from './specimen/recorder.ts';
import { startDesk } from './start.ts';

describe('what the app is told', () => {
  let desk: Desk;
  let app: Recorder;

  beforeEach(async () => {
    desk = await startDesk({ app: SPECIMEN_APP, retries: [] });
    app = await startRecorder(desk);
  });
  afterEach(async () => {
    await app.stop();
    await desk.close();
  });

  const client = () => new webApi.WebClient(desk.botToken, { slackApiUrl: desk.slackApiUrl });

  it('hears a mention in a channel, signed, and nothing else that is said there', async () => {
    await desk.say('good morning');
    const { ts } = await desk.say('@Footnote who announced it?');
    expect(app.events()).toMatchObject([
      {
        type: 'app_mention',
        text: '<@U0FOOTNOTE> who announced it?',
        ts,
        channel: desk.channels['policy-desk'],
      },
    ]);
  });

  it('hears a direct message as one, with its thread', async () => {
    const root = await desk.directMessage('who announced it?');
    await desk.directMessage('and when?', { thread: root.ts });
    expect(app.events()).toMatchObject([
      { type: 'message', channel_type: 'im', text: 'who announced it?' },
      { type: 'message', channel_type: 'im', thread_ts: root.ts },
    ]);
    expect(app.events()[0]).not.toHaveProperty('thread_ts');
  });

  it('hears nothing from a channel it is not in, until it is invited', async () => {
    await desk.say('@Footnote who?', { channel: 'random' });
    expect(app.requests).toHaveLength(0);
    await desk.invite('random');
    await desk.say('@Footnote who?', { channel: 'random' });
    expect(app.events()).toMatchObject([{ type: 'app_mention' }]);
  });

  it('hears its own messages, as Slack echoes them, and their changes', async () => {
    const { ts = '' } = await client().chat.postMessage({ channel: desk.directMessageId, text: 'Hello' });
    await client().chat.update({ channel: desk.directMessageId, ts, text: 'Hello again' });
    const next = await desk.directMessage('hi');
    expect(app.events()).toMatchObject([
      { type: 'message', bot_id: 'B0FOOTNOTE', user: 'U0FOOTNOTE', text: 'Hello' },
      { subtype: 'message_changed', message: { text: 'Hello again' }, previous_message: { text: 'Hello' } },
      { text: 'hi', ts: next.ts },
    ]);
  });

  it('hears that a person changed what they said', async () => {
    const { ts } = await desk.directMessage('who?');
    await desk.reword(ts, 'where?');
    expect(app.events()[1]).toMatchObject({ subtype: 'message_changed', message: { text: 'where?', ts } });
  });

  it('is not told that nothing of it was taken when it was', async () => {
    const { acks } = await desk.say('@Footnote who?');
    expect(acks).toEqual([{ ok: true, reply: {} }]);
    expect(desk.messages().filter(({ author }) => author === 'desk')).toEqual([]);
  });

  it('hears both events of a mention when it also subscribed to channels', async () => {
    await desk.close();
    desk = await startDesk({ app: { ...SPECIMEN_APP, subscriptions: ['app_mention', 'message.channels'] } });
    await app.stop();
    app = await startRecorder(desk);
    await desk.say('@Footnote who?');
    expect(
      app
        .events()
        .map(({ type }) => type)
        .sort(),
    ).toEqual(['app_mention', 'message']);
    expect(new Set(app.requests.map(({ body }) => JSON.parse(body).event_id)).size).toBe(2);
  });
});

describe('an app that does not take what it is told', () => {
  it('is told again, marked as a retry, and the person sees a remark', async () => {
    const desk = await startDesk({ app: SPECIMEN_APP, retries: [0, 0, 0] });
    const answer = { status: 500 };
    const app = await startRecorder(desk, answer);
    await desk.say('@Footnote who?');
    answer.status = 200;
    await expect.poll(() => app.requests.length).toBe(2);
    expect(app.requests[1]?.headers).toMatchObject({
      'x-slack-retry-num': '1',
      'x-slack-retry-reason': 'http_error',
    });
    expect(app.requests[0]?.body).toBe(app.requests[1]?.body);
    expect(desk.messages().at(-1)).toMatchObject({ author: 'desk', ephemeral: true });
    await app.stop();
    await desk.close();
  });
});
