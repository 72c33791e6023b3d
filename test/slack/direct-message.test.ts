import { describe, expect, it } from 'vitest';
import { buttons, quoted, said } from '../support/block-text.ts';
import { workspace } from '../support/slack.ts';
import { direct, event } from '../support/slack-payloads.ts';

describe('a direct message', () => {
  it('at the root is answered in a thread of its own', async () => {
    const slack = await workspace();
    await slack.deliver(direct('what was leased?', { ts: '18.1' }));
    expect(await slack.one('chat.postMessage')).toMatchObject({ channel: 'D1', thread_ts: '18.1' });
  });

  it('in a thread is answered there', async () => {
    const slack = await workspace();
    await slack.deliver(direct('what was leased?', { ts: '18.2', thread_ts: '18.0' }));
    expect(await slack.one('chat.postMessage')).toMatchObject({ thread_ts: '18.0' });
  });

  it('leaves the agent’s session at rest, named after the question', async () => {
    const slack = await workspace();
    await slack.deliver(direct('what was leased?', { ts: '18.3' }));
    expect(await slack.one('agents.sessions.setStatus')).toMatchObject({
      channel_id: 'D1',
      thread_ts: '18.3',
      status: 'active',
      title: 'what was leased?',
    });
  });

  it('is answered even when the session’s status cannot be set', async () => {
    const slack = await workspace();
    slack.reply('agents.sessions.setStatus', { error: 'unknown_method' });
    await slack.deliver(direct('what was leased?'));
    expect(slack.to('chat.postMessage')).toHaveLength(1);
  });

  it('may mention us and hold Slack’s escapes', async () => {
    const slack = await workspace();
    await slack.deliver(direct('<@UBOT|footnote>  what was &lt;leased&gt;?'));
    await slack.deliver(direct('<@UBOT> what was leased?'));
    const [refused, answered] = slack.to('chat.postMessage').map(({ args }) => quoted(args.blocks));
    expect(refused).toEqual([]);
    expect(answered).toHaveLength(1);
  });

  it('that asks nothing gets questions to try instead', async () => {
    const slack = await workspace();
    await slack.deliver(direct('thanks'));
    const { blocks, text } = await slack.one('chat.postMessage');
    expect(said(blocks)).toEqual(['Ask me about the articles, for example:']);
    expect(buttons(blocks).map(({ label }) => label)).toEqual([
      'what was leased?',
      'what did Brandt write?',
      'who spoke?',
    ]);
    expect(text).toContain('what was leased?');
  });

  it('without any text, as a file has it, is answered in the same way', async () => {
    const slack = await workspace();
    await slack.deliver(direct('', { subtype: 'file_share', text: undefined }));
    expect(said((await slack.one('chat.postMessage')).blocks)).toEqual([
      'Ask me about the articles, for example:',
    ]);
  });

  it('that is no answer of the articles says what is missing, with near passages that carry no number', async () => {
    const slack = await workspace();
    await slack.deliver(direct('how much does it cost?'));
    const { blocks, text } = await slack.one('chat.postMessage');
    expect(said(blocks)).toEqual([
      'Not in my articles.',
      'The subject is there, but no sentence gives an amount.',
      'Related, not an answer:',
      'Ostrey leases its harbour · ¶1, sentence 1 · publication date not recorded · emphasis as in the source',
      'Ostrey leases its harbour · ¶2, sentence 2 · publication date not recorded',
    ]);
    expect(buttons(blocks).map(({ label }) => label)).toEqual([
      'Read ¶1, sentence 1 in context',
      'Read ¶2, sentence 2 in context',
    ]);
    expect(text).toMatch(
      /^Not in my articles\. The subject is there, but no sentence gives an amount\.\nRelated, not an answer:\n/,
    );
  });

  it.each([
    ['a message in a channel', { channel_type: 'channel', channel: 'C1' }],
    ['an edit', { subtype: 'message_changed' }],
    ['a deletion', { subtype: 'message_deleted' }],
    ['another bot', { bot_id: 'BOTHER' }],
    ['ourselves', { user: 'UBOT' }],
  ])('does not mean %s', async (_, more) => {
    const slack = await workspace();
    await slack.deliver(
      event({
        type: 'message',
        channel_type: 'im',
        channel: 'D1',
        user: 'U1',
        ts: '18.9',
        text: 'hi',
        ...more,
      }),
    );
    expect(slack.calls.map(({ method }) => method)).toEqual(['auth.test']);
  });
});
