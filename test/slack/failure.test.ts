import { describe, expect, it } from 'vitest';
import { newReference } from '../../src/slack/apology.ts';
import { workspace } from '../support/slack.ts';
import { command, direct, globalShortcut, mentioned, submitted } from '../support/slack-payloads.ts';

const SECRET = 'secret internals';
const broken = () =>
  workspace({
    answer: () => {
      throw new Error(SECRET);
    },
  });

describe('a failure', () => {
  it('is apologised for in the thread of the question, with a reference and without its text', async () => {
    const slack = await broken();
    expect(await slack.deliver(mentioned('what?', { ts: '3.2', thread_ts: '3.1' }))).toEqual([undefined]);
    const apology = await slack.one('chat.postMessage');
    expect(apology).toMatchObject({ channel: 'C1', thread_ts: '3.1', unfurl_links: 'false', parse: 'none' });
    expect(apology.text).toMatch(/^Something went wrong on my side.*\(reference F-[2-9A-Z]{4}\)/);
    expect(JSON.stringify(apology)).not.toContain(SECRET);
  });

  it('is apologised for in the language of whoever waits', async () => {
    const slack = await broken();
    slack.reply('users.info', { user: { id: 'U1', locale: 'de-DE' } });
    await slack.deliver(mentioned('what?'));
    expect((await slack.one('chat.postMessage')).text).toMatch(/^Bei mir ist etwas schiefgegangen/);
  });

  it('in a direct message is apologised for there', async () => {
    const slack = await broken();
    await slack.deliver(direct('what?', { ts: '3.3' }));
    expect(await slack.one('chat.postMessage')).toMatchObject({ channel: 'D1', thread_ts: '3.3' });
  });

  it('of a command is apologised for privately, and the command is acknowledged', async () => {
    const slack = await broken();
    expect(await slack.deliver(command('what?'))).toEqual([undefined]);
    expect(await slack.one('respond')).toMatchObject({ response_type: 'ephemeral', replace_original: false });
  });

  it('in a modal is apologised for in a direct message, and the modal closes', async () => {
    const slack = await broken();
    const values = { q: { question: { value: 'what?' } } };
    expect(await slack.deliver(submitted('footnote_ask_view', values))).toEqual([undefined]);
    expect(await slack.one('chat.postMessage')).toMatchObject({ channel: 'U1' });
  });

  it('of Slack’s own is one too', async () => {
    const slack = await workspace();
    slack.reply('views.open', { error: 'expired_trigger_id' });
    await slack.deliver(globalShortcut());
    expect((await slack.one('chat.postMessage')).text).toMatch(/reference F-/);
  });

  it('to reach Slack is tried again before anybody is told', async () => {
    const slack = await workspace();
    slack.reply('chat.postMessage', { status: 500 }, { status: 503 });
    slack.reply('conversations.replies', { messages: [] }, { messages: [] });
    await slack.deliver(mentioned('what was leased?'));
    const texts = slack.to('chat.postMessage').map(({ args }) => String(args.text));
    expect(texts).toHaveLength(3);
    expect(new Set(texts).size).toBe(1);
  });

  it.each(['not_in_channel', 'channel_not_found', 'is_archived', 'restricted_action_read_only_channel'])(
    'because of %s ends there: nobody could read an apology',
    async (error) => {
      const slack = await workspace();
      slack.reply('chat.postMessage', { error });
      await slack.deliver(mentioned('what was leased?'));
      expect(slack.to('chat.postMessage')).toHaveLength(1);
    },
  );

  it('of the apology itself harms nothing', async () => {
    const slack = await broken();
    slack.reply('chat.postMessage', { error: 'internal_error' });
    slack.reply('respond', { status: 404 });
    await slack.deliver(mentioned('what?'));
    await slack.deliver(command('what?'));
    await slack.deliver(mentioned('what?'));
    expect(slack.to('chat.postMessage')).toHaveLength(2);
  });

  it('is in the log under its reference, and no question ever is', async () => {
    const question = 'where is the buried treasure';
    const slack = await broken();
    const values = { q: { question: { value: question } } };
    for (const body of [
      mentioned(question),
      direct(question),
      command(question),
      submitted('footnote_ask_view', values),
    ]) {
      await slack.deliver(body);
    }
    const well = await workspace();
    well.reply('chat.postMessage', { error: 'invalid_blocks' }, { error: 'not_in_channel' }, { status: 500 });
    for (const body of [mentioned(question), mentioned(question), direct(question)]) await well.deliver(body);
    const log = [...slack.lines, ...well.lines].join('');
    const references = [...slack.to('chat.postMessage'), ...slack.to('respond')].map(({ args }) =>
      /F-[2-9A-Z]{4}/.exec(String(args.text)),
    );
    expect(references).toHaveLength(4);
    for (const reference of references) expect(log).toContain(reference?.[0]);
    expect(log).not.toContain('treasure');
    expect(log).not.toContain('xoxb');
  });

  it('gets a reference that can be read out', () => {
    for (let count = 0; count < 200; count++) expect(newReference()).toMatch(/^F-[2-9A-HJKMNP-Z]{4}$/);
  });
});
