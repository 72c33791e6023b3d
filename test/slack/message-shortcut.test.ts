import { describe, expect, it } from 'vitest';
import { buttons, quoted, said } from '../support/block-text.ts';
import { workspace } from '../support/slack.ts';
import { messageShortcut } from '../support/slack-payloads.ts';

describe('Ask Footnote about this', () => {
  it('takes the message as the question and answers for the person alone', async () => {
    const slack = await workspace();
    expect(await slack.deliver(messageShortcut('<@UBOT> what was leased?'))).toEqual([undefined]);
    const answer = await slack.one('respond');
    expect(answer).toMatchObject({ response_type: 'ephemeral', replace_original: false });
    expect(said(answer.blocks)[0]).toBe('Question: what was leased?');
    expect(quoted(answer.blocks)).toHaveLength(1);
    expect(buttons(answer.blocks).map(({ label }) => label)).toContain('Share to channel');
  });

  it('on a message without words offers questions to try', async () => {
    const slack = await workspace();
    await slack.deliver(messageShortcut('', { message: { type: 'message', ts: '1.1' } }));
    expect(said((await slack.one('respond')).blocks)).toContain('Ask me about the articles, for example:');
  });
});
