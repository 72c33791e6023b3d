import { describe, expect, it } from 'vitest';
import { button, buttons, said } from '../support/block-text.ts';
import { workspace } from '../support/slack.ts';
import { command, PRIVATE, press } from '../support/slack-payloads.ts';

/** A workspace in which `/footnote <question>` was answered. */
async function answered(question: string) {
  const slack = await workspace();
  await slack.deliver(command(question));
  const preview = (await slack.one('respond')).blocks;
  return { slack, preview, share: button(preview, 'Share to channel') };
}

describe('Share to channel', () => {
  it('posts exactly what was previewed, with the name of who shared it', async () => {
    const { slack, preview, share } = await answered('what did Brandt write?');
    expect(await slack.deliver(press(share, PRIVATE))).toEqual([undefined]);
    const { blocks, ...posted } = await slack.one('chat.postMessage');
    expect(posted).toMatchObject({
      channel: 'C1',
      unfurl_links: 'false',
      unfurl_media: 'false',
      parse: 'none',
    });
    expect(posted).not.toHaveProperty('thread_ts');
    expect(said(blocks)).toEqual(['Shared by @mira', ...said(preview)]);
    const bare = (all: unknown) => (Array.isArray(all) ? all.filter(({ type }) => type !== 'actions') : []);
    expect(bare(blocks).slice(1)).toEqual(bare(preview));
    expect(buttons(blocks).map(({ label }) => label)).toEqual(['Read in context', 'Ask a follow-up']);
  });

  it('then shows when it was shared in place of the button', async () => {
    const { slack, share } = await answered('what was leased?');
    await slack.deliver(press(share, PRIVATE));
    const [, after] = slack.to('respond');
    expect(after?.args).toMatchObject({ replace_original: true, response_type: 'ephemeral' });
    expect(buttons(after?.args.blocks).map(({ label }) => label)).toEqual([
      'Read in context',
      'Shared 10:42 UTC',
      'Ask a follow-up',
    ]);
    expect(await slack.deliver(press(button(after?.args.blocks, 'Shared 10:42 UTC'), PRIVATE))).toEqual([
      undefined,
    ]);
    expect(slack.to('chat.postMessage')).toHaveLength(1);
  });

  it('posts once, however often it is pressed', async () => {
    const { slack, share } = await answered('what was leased?');
    await Promise.all([1, 2, 3].map(() => slack.deliver(press(share, PRIVATE))));
    expect(slack.to('chat.postMessage')).toHaveLength(1);
  });

  it('stays in the thread in which the answer was shown', async () => {
    const { slack, share } = await answered('what was leased?');
    await slack.deliver(press(share, { ...PRIVATE, thread_ts: '9.9' }));
    expect(await slack.one('chat.postMessage')).toMatchObject({ thread_ts: '9.9' });
  });

  it('says what to do where we are not in the channel, and can be tried again', async () => {
    const { slack, share } = await answered('what was leased?');
    slack.reply('chat.postMessage', { error: 'not_in_channel' });
    await slack.deliver(press(share, PRIVATE));
    const invited = slack.to('respond')[1]?.args.blocks;
    expect(said(invited).at(-1)).toMatch(/Invite me with \/invite @Footnote/);
    await slack.deliver(press(button(invited, 'Share to channel'), PRIVATE));
    expect(slack.to('chat.postMessage')).toHaveLength(2);
  });

  it('of an answer that is no longer kept says so', async () => {
    const { slack, share } = await answered('what was leased?');
    await slack.deliver(press({ ...Object(share), value: 'gone' }, PRIVATE));
    expect(said(slack.to('respond')[1]?.args.blocks)).toEqual([
      'I no longer have this answer. Please ask again.',
    ]);
    expect(slack.to('chat.postMessage')).toHaveLength(0);
  });
});
