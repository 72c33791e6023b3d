import { describe, expect, it } from 'vitest';
import { quoted, said } from '../support/block-text.ts';
import { workspace } from '../support/slack.ts';
import { direct, event, mentioned } from '../support/slack-payloads.ts';

describe('a mention in a channel', () => {
  it('is answered in its thread with the sentence, its place, and the whole quote as text', async () => {
    const slack = await workspace();
    await slack.deliver(mentioned('what was leased?', { ts: '17.1' }));
    const posted = await slack.one('chat.postMessage');
    expect(posted).toMatchObject({
      channel: 'C1',
      thread_ts: '17.1',
      unfurl_links: 'false',
      unfurl_media: 'false',
      parse: 'none',
      text: 'The town of Ostrey has signed a 12-year lease for its old harbour.\n— Ostrey leases its harbour · ¶1, sentence 1 · publication date not recorded · emphasis as in the source',
    });
    expect(quoted(posted.blocks)).toEqual([
      'The town of Ostrey has signed a 12-year lease for its old harbour.',
    ]);
    expect(said(posted.blocks)).toEqual([
      '¹ Ostrey leases its harbour · ¶1, sentence 1 · publication date not recorded · emphasis as in the source',
    ]);
  });

  it('inside a thread is answered in that thread', async () => {
    const slack = await workspace();
    await slack.deliver(mentioned('what was leased?', { ts: '17.2', thread_ts: '16.9' }));
    expect(await slack.one('chat.postMessage')).toMatchObject({ thread_ts: '16.9' });
  });

  it('is answered with the token of the workspace, and beside the locale nothing else is asked', async () => {
    const slack = await workspace();
    await slack.deliver(mentioned('what was leased?'));
    expect(slack.calls.map(({ method }) => method)).toEqual(['auth.test', 'users.info', 'chat.postMessage']);
    expect(slack.to('chat.postMessage')[0]?.token).toBe('xoxb-test');
  });

  it('is kept for the buttons under its answer', async () => {
    const slack = await workspace();
    await slack.deliver(mentioned('who spoke?'));
    const [button] =
      JSON.stringify((await slack.one('chat.postMessage')).blocks).match(/[0-9a-f-]{36}/) ?? [];
    expect(await slack.bot.store.asked(button ?? '')).toMatchObject({
      team: 'T1',
      user: 'U1',
      question: 'who spoke?',
    });
  });

  it('that comes again gets no second reply, under the same event id or another', async () => {
    const slack = await workspace();
    const said = mentioned('what was leased?', { ts: '17.3' });
    await Promise.all([slack.deliver(said), slack.deliver(said)]);
    await slack.deliver({ ...said, event_id: 'EvOther' });
    await slack.deliver({ ...mentioned('other words', { ts: '17.4' }), event_id: said.event_id });
    expect(slack.to('chat.postMessage')).toHaveLength(1);
  });

  it('that also arrives as a message gets one reply', async () => {
    const slack = await workspace();
    const one = { channel: 'C1', ts: '17.5', text: '<@UBOT> what was leased?' };
    await slack.deliver(event({ type: 'message', channel_type: 'channel', user: 'U1', ...one }));
    await slack.deliver(mentioned('', one));
    await slack.deliver(direct('', one));
    expect(slack.to('chat.postMessage')).toHaveLength(1);
  });

  it('in a shared channel counts for the workspace where we are installed', async () => {
    const slack = await workspace();
    await slack.deliver({ ...mentioned('who spoke?', { ts: '17.6', team: 'T2' }), team_id: 'T2' });
    const [id] = JSON.stringify((await slack.one('chat.postMessage')).blocks).match(/[0-9a-f-]{36}/) ?? [];
    expect(await slack.bot.store.asked(id ?? '')).toMatchObject({ team: 'T1' });
    await slack.deliver({ ...mentioned('who spoke?', { ts: '17.6' }), team_id: 'T1' });
    expect(slack.to('chat.postMessage')).toHaveLength(1);
  });

  it.each([
    ['another bot', { bot_id: 'BOTHER' }],
    ['ourselves', { user: 'UBOT' }],
    ['nobody', { user: undefined }],
    ['an edit', { subtype: 'message_changed' }],
    ['an announcement of a bot', { subtype: 'bot_message' }],
  ])('by %s is left alone', async (_, more) => {
    const slack = await workspace();
    await slack.deliver(mentioned('what was leased?', more));
    expect(slack.to('chat.postMessage')).toHaveLength(0);
  });

  it.each(['file_share', 'thread_broadcast'])('with the subtype %s is answered', async (subtype) => {
    const slack = await workspace();
    await slack.deliver(mentioned('what was leased?', { subtype }));
    expect(slack.to('chat.postMessage')).toHaveLength(1);
  });
});
