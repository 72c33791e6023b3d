import { describe, expect, it } from 'vitest';
import { opaque } from '../../../src/slack/delivery/calls.ts';
import { said } from '../../support/block-text.ts';
import { workspace } from '../../support/slack.ts';
import { command, mentioned } from '../../support/slack-payloads.ts';

const KEY = 'answer:T1:C1:8.1';
const question = () => mentioned('what was leased?', { ts: '8.1' });
const copy = (ts: string) => ({
  ts,
  metadata: { event_type: 'footnote_letter', event_payload: { key: opaque(KEY) } },
});

describe('a reply', () => {
  it('carries an opaque key', async () => {
    const slack = await workspace();
    await slack.deliver(question());
    const { metadata } = await slack.one('chat.postMessage');
    expect(metadata).toEqual({ event_type: 'footnote_letter', event_payload: { key: opaque(KEY) } });
    expect(JSON.stringify(metadata)).not.toContain('8.1');
  });

  it.each([{ status: 500 }, { status: 502 }, { error: 'fatal_error' }, { error: 'internal_error' }])(
    'of which Slack says %j is looked for in its thread, and not posted again when it stands there',
    async (fault) => {
      const slack = await workspace();
      slack.reply('chat.postMessage', fault);
      slack.reply('conversations.replies', { messages: [{ ts: '8.1' }, copy('8.2')] });
      await slack.deliver(question());
      expect(slack.to('chat.postMessage')).toHaveLength(1);
      expect(await slack.one('conversations.replies')).toMatchObject({
        ...{ channel: 'C1', ts: '8.1', include_all_metadata: 'true', limit: '15' },
      });
      expect(await slack.outbox.counts()).toMatchObject({ sent: 1, held: 0 });
    },
  );

  it('that does not stand there is posted again', async () => {
    const slack = await workspace();
    slack.reply('chat.postMessage', { status: 500 });
    slack.reply('conversations.replies', { messages: [{ ts: '8.1' }] });
    await slack.deliver(question());
    expect(slack.to('chat.postMessage')).toHaveLength(2);
    expect(await slack.outbox.counts()).toMatchObject({ sent: 1 });
  });

  it.each(['missing_scope', 'channel_not_found', 'not_in_channel'])(
    'that may have been posted where we may not look (%s) is held, counted, told to the asker, never repeated',
    async (error) => {
      const slack = await workspace();
      slack.reply('chat.postMessage', { status: 500 });
      slack.reply('conversations.replies', { error });
      await slack.deliver(question());
      expect(slack.to('chat.postMessage')).toHaveLength(1);
      const notice = await slack.one('chat.postEphemeral');
      expect(notice).toMatchObject({ channel: 'C1', user: 'U1', thread_ts: '8.1' });
      expect(said(notice.blocks)[0]).toContain('please ask again');
      expect(await slack.outbox.counts()).toMatchObject({ open: 0, held: 1, sent: 1 });
      expect(slack.lines.join('')).toContain('a message is held');
    },
  );

  it('waits for a look that fails, and decides then', async () => {
    const slack = await workspace();
    slack.reply('chat.postMessage', { status: 500 });
    slack.reply(
      'conversations.replies',
      { status: 500 },
      { error: 'ratelimited' },
      { messages: [copy('8.2')] },
    );
    await slack.deliver(question());
    expect(slack.to('chat.postMessage')).toHaveLength(1);
    expect(await slack.outbox.counts()).toMatchObject({ sent: 1, held: 0 });
  });

  it('of which Slack says 429 is posted again without a look', async () => {
    const slack = await workspace();
    slack.reply('chat.postMessage', { status: 429 }, { error: 'ratelimited' });
    await slack.deliver(question());
    expect(slack.to('chat.postMessage')).toHaveLength(3);
    expect(slack.to('conversations.replies')).toHaveLength(0);
    expect(await slack.outbox.counts()).toMatchObject({ sent: 1 });
  });

  it('of which Slack says that it was not posted is posted again without a look', async () => {
    const slack = await workspace();
    slack.reply('chat.postMessage', { error: 'service_unavailable' });
    await slack.deliver(question());
    expect(slack.to('chat.postMessage')).toHaveLength(2);
    expect(slack.to('conversations.replies')).toHaveLength(0);
  });

  it('that Slack refuses is apologised for in its place, with the reference that is in the log', async () => {
    const slack = await workspace();
    slack.reply('chat.postMessage', { error: 'invalid_blocks' });
    await slack.deliver(question());
    const [, apology] = slack.to('chat.postMessage');
    expect(apology?.args).toMatchObject({ channel: 'C1', thread_ts: '8.1' });
    const [reference] = /F-\w{4}/.exec(String(apology?.args.text)) ?? [];
    expect(slack.lines.join('')).toContain(reference);
    expect(slack.to('chat.postMessage')).toHaveLength(2);
  });

  it('that Slack refuses is apologised for in the language of who asked', async () => {
    const slack = await workspace();
    slack.reply('users.info', { user: { id: 'U1', locale: 'fr-FR' } });
    slack.reply('chat.postMessage', { error: 'invalid_blocks' });
    await slack.deliver(question());
    expect(slack.to('chat.postMessage')[1]?.args.text).toMatch(/^Quelque chose s’est mal passé/);
  });

  it.each(['token_revoked', 'account_inactive'])(
    'with a token that is over (%s) ends, and the log says why',
    async (error) => {
      const slack = await workspace();
      slack.reply('chat.postMessage', { error }, { error });
      await slack.deliver(question());
      expect(slack.to('chat.postMessage')).toHaveLength(2);
      expect(await slack.outbox.counts()).toMatchObject({ failed: 2, open: 0 });
      expect(slack.lines.join('')).toContain(error);
    },
  );
});

describe('a private answer', () => {
  it('that may have arrived is not repeated', async () => {
    const slack = await workspace();
    slack.reply('respond', { status: 500 });
    await slack.deliver(command('what was leased?'));
    expect(slack.to('respond')).toHaveLength(1);
    expect(await slack.outbox.counts()).toMatchObject({ held: 1 });
  });

  it.each([404, 410])('to an address that is over (%d) ends', async (status) => {
    const slack = await workspace();
    slack.reply('respond', { status });
    await slack.deliver(command('what was leased?'));
    expect(slack.to('respond')).toHaveLength(1);
    expect(await slack.outbox.counts()).toMatchObject({ failed: 1 });
  });
});
