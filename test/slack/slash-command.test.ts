import { describe, expect, it } from 'vitest';
import { buttons, quoted, said } from '../support/block-text.ts';
import { workspace } from '../support/slack.ts';
import { command } from '../support/slack-payloads.ts';

describe('/footnote', () => {
  it('is acknowledged first and answers for the person alone, under their question', async () => {
    const slack = await workspace();
    const acknowledged = await slack.deliver(command('what was leased?'));
    expect(acknowledged).toEqual([undefined]);
    const answer = await slack.one('respond');
    expect(answer).toMatchObject({
      response_type: 'ephemeral',
      replace_original: false,
      unfurl_links: false,
      unfurl_media: false,
      parse: 'none',
    });
    expect(said(answer.blocks)[0]).toBe('Question: what was leased?');
    expect(quoted(answer.blocks)).toEqual([
      'The town of Ostrey has signed a 12-year lease for its old harbour.',
    ]);
    expect(buttons(answer.blocks).map(({ label }) => label)).toEqual([
      'Read in context',
      'Share to channel',
      'Ask a follow-up',
    ]);
  });

  it('offers nothing to share in a direct message, or where the answer says nothing', async () => {
    const slack = await workspace();
    await slack.deliver(command('what was leased?', { channel_id: 'D9', channel_name: 'directmessage' }));
    await slack.deliver(command('thanks'));
    const labels = slack.to('respond').flatMap(({ args }) => buttons(args.blocks).map(({ label }) => label));
    expect(labels).not.toContain('Share to channel');
  });

  it.each(['', '   ', 'help', ' HELP '])('with "%s" says how to ask, with questions to try', async (text) => {
    const slack = await workspace();
    await slack.deliver(command(text));
    const { blocks } = await slack.one('respond');
    expect(said(blocks)[0]).toBe(
      'I answer only with sentences from 1 article (5 sentences). If it isn’t in there, I’ll say so.',
    );
    expect(said(blocks).join('\n')).toContain('@Footnote and a question');
    expect(said(blocks).join('\n')).toContain('/footnote and a question');
    expect(said(blocks).join('\n')).toContain('/footnote digest brings what is new');
    expect(buttons(blocks).map(({ label, value }) => [label, value])[0]).toEqual([
      'what was leased?',
      'what was leased?',
    ]);
  });

  it('lists the articles', async () => {
    const slack = await workspace();
    await slack.deliver(command('articles'));
    expect(said((await slack.one('respond')).blocks)).toEqual([
      'I can quote from 1 article:',
      '• Ostrey leases its harbour · publisher not recorded · date not recorded',
    ]);
  });

  it('says so when there are no articles', async () => {
    const slack = await workspace({ articles: [], facts: [], suggestions: () => [] });
    await slack.deliver(command('articles'));
    expect(said((await slack.one('respond')).blocks)[0]).toMatch(/^There are no articles yet\./);
  });

  it('tells about itself', async () => {
    const slack = await workspace();
    await slack.deliver(command('about'));
    expect(said((await slack.one('respond')).blocks).join('\n')).toContain('copied character for character');
  });

  it.each(['help me: what was leased?', 'about the council', 'gaps in the lease'])(
    'takes "%s" as a question',
    async (text) => {
      const slack = await workspace();
      await slack.deliver(command(text));
      expect(said((await slack.one('respond')).blocks).slice(0, 2)).toEqual([
        `Question: ${text}`,
        'Not in my articles.',
      ]);
    },
  );

  it('keeps what people wrote from meaning anything in Slack', async () => {
    const slack = await workspace();
    await slack.deliver(command('<!channel> <@U2> &lt;!here&gt; `x` *y*'));
    const { blocks, text } = await slack.one('respond');
    expect(said(blocks)[0]).toBe('Question: @channel @U2 <!here> `x` *y*');
    expect(JSON.stringify(blocks)).not.toContain('mrkdwn');
    expect(String(text)).not.toMatch(/<[!@#]/);
  });
});
