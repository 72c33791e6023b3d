import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import type { Fact } from '../../src/facts/fact.ts';
import { button, buttons, quoted, said } from '../support/block-text.ts';
import { workspace } from '../support/slack.ts';
import { cite, LEASE, NOISE } from '../support/slack-fixtures.ts';
import { command, mentioned, PRIVATE, press, pressInModal } from '../support/slack-payloads.ts';

describe('a question with several readings', () => {
  it('is put back to the person as buttons', async () => {
    const slack = await workspace();
    await slack.deliver(mentioned('who spoke?'));
    const { blocks, text } = await slack.one('chat.postMessage');
    expect(said(blocks)).toEqual(['2 readings fit. Which one?']);
    expect(buttons(blocks).map(({ label }) => label)).toEqual(['Ida Brandt', 'Residents', 'Ask a follow-up']);
    expect(text).toBe('2 readings fit. Which one?\nIda Brandt\nResidents');
  });

  it('turns into the answer in the same message, and the other reading stays at hand', async () => {
    const slack = await workspace();
    await slack.deliver(mentioned('who spoke?'));
    const asked = (await slack.one('chat.postMessage')).blocks;
    const at = { type: 'message', message_ts: '5.5', channel_id: 'C1', is_ephemeral: false };
    expect(await slack.deliver(press(button(asked, 'Residents'), at))).toEqual([undefined]);
    const first = await slack.one('chat.update');
    expect(first).toMatchObject({ channel: 'C1', ts: '5.5', parse: 'none' });
    expect(quoted(first.blocks)).toEqual(['Residents fear noise.']);
    expect(buttons(first.blocks).find(({ label }) => label === 'Residents')).toMatchObject({
      style: 'primary',
    });
    await slack.deliver(press(button(first.blocks, 'Ida Brandt'), at));
    expect(quoted(slack.to('chat.update')[1]?.args.blocks)[0]).toMatch(/^“Our harbour/);
    expect(slack.to('chat.postMessage')).toHaveLength(1);
  });

  it('turns into the answer in a private message too, which can then be shared', async () => {
    const slack = await workspace();
    await slack.deliver(command('who spoke?'));
    const asked = (await slack.one('respond')).blocks;
    await slack.deliver(press(button(asked, 'Residents'), PRIVATE));
    const answer = slack.to('respond')[1]?.args;
    expect(answer).toMatchObject({ replace_original: true, response_type: 'ephemeral' });
    await slack.deliver(press(button(answer?.blocks, 'Share to channel'), PRIVATE));
    expect(quoted((await slack.one('chat.postMessage')).blocks)).toEqual(['Residents fear noise.']);
  });

  it('says that articles differ also when the answer of one was chosen, and when each was published', async () => {
    const reading = (fact: Fact, published: string) => ({
      ...{ label: `The harbour · ${published}`, quoted: true, article: true as const, citation: cite(fact) },
    });
    const choices = [reading(LEASE, '2026-11-10'), reading(NOISE, '2026-10-01')] as const;
    const answer: Answer = { kind: 'choose', choices, confidence: 0.5 };
    const slack = await workspace({ answer: () => answer });
    await slack.deliver(mentioned('how long is it leased?'));
    const { blocks } = await slack.one('chat.postMessage');
    expect(quoted(blocks)).toHaveLength(2);
    await slack.deliver(press(button(blocks, 'The harbour · 1 Oct 2026')));
    const chosen = (await slack.one('chat.update')).blocks;
    expect(quoted(chosen)).toEqual(['Residents fear noise.']);
    expect(said(chosen)).toContain('Articles differ on this:');
  });

  it('says so when the question is no longer kept', async () => {
    const slack = await workspace();
    const gone = { action_id: 'footnote_choose_0', value: JSON.stringify({ asked: 'gone', choice: 0 }) };
    await slack.deliver(press(gone));
    expect(await slack.one('respond')).toMatchObject({
      replace_original: false,
      text: 'I no longer have this answer. Please ask again.',
    });
    await slack.deliver(pressInModal(gone));
    expect(said((await slack.one('views.push')).view)).toEqual([
      'I no longer have this answer. Please ask again.',
    ]);
  });

  it.each(['', 'not json', '{"asked":1}'])('survives a button that carries %j', async (value) => {
    const slack = await workspace();
    expect(await slack.deliver(press({ action_id: 'footnote_choose_1', value }))).toEqual([undefined]);
    expect((await slack.one('respond')).text).toMatch(/Please ask again/);
  });
});
