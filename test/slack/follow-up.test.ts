import { describe, expect, it } from 'vitest';
import { ASK_VIEW } from '../../src/slack/ask-view.ts';
import { button, buttons, quoted, said } from '../support/block-text.ts';
import { workspace } from '../support/slack.ts';
import { COUNCIL, found, LEASE } from '../support/slack-fixtures.ts';
import {
  command,
  event,
  mentioned,
  PRIVATE,
  press,
  pressInModal,
  submitted,
} from '../support/slack-payloads.ts';

const LABEL = 'Ask a follow-up';
const labels = (blocks: unknown) => buttons(blocks).map(({ label }) => label);
const typed = (value: string) => ({ q1: { question: { type: 'plain_text_input', value } } });

/** A library that answers the first question, and what follows it. */
const following = () =>
  workspace({
    answer: (question, before) =>
      before === undefined
        ? found([LEASE])
        : { ...found([COUNCIL]), readAs: `${question} after ${before.question}` },
  });

describe('Ask a follow-up', () => {
  it('opens a modal whose question is read against the answer it was pressed under', async () => {
    const slack = await following();
    await slack.deliver(mentioned('what was leased?'));
    const { blocks } = await slack.one('chat.postMessage');
    expect(await slack.deliver(press(button(blocks, LABEL)))).toEqual([undefined]);
    const { view, trigger_id } = await slack.one('views.open');
    expect(trigger_id).toBe('1.2.3');
    expect(view).toMatchObject({ callback_id: ASK_VIEW });
    expect(said(view)).toContain('Following up: what was leased?');
    const { private_metadata } = view as { private_metadata: string };
    const next = submitted(ASK_VIEW, typed('when?')) as { view: object };
    const [answer] = await slack.deliver({ ...next, view: { ...next.view, private_metadata } });
    expect(said(answer)).toContain('Read as: when? after what was leased?');
    expect(quoted(answer)).toEqual(['The council meets again in spring.']);
    expect(slack.to('chat.postMessage')).toHaveLength(1);
  });

  it('stands under answers in threads, direct messages and private answers, and under what is shared', async () => {
    const slack = await workspace();
    await slack.deliver(mentioned('what was leased?'));
    await slack.deliver(
      event({
        type: 'message',
        channel_type: 'im',
        channel: 'D1',
        user: 'U1',
        ts: '3.1',
        text: 'what was leased?',
      }),
    );
    await slack.deliver(command('what was leased?'));
    const [whispered] = slack.to('respond').map(({ args }) => args.blocks);
    expect(labels(whispered)).toContain(LABEL);
    await slack.deliver(press(button(whispered, 'Share to channel'), PRIVATE));
    const posted = slack.to('chat.postMessage');
    expect(posted).toHaveLength(3);
    for (const { args } of posted) expect(labels(args.blocks)).toContain(LABEL);
  });

  it('stands under several readings too, and under the one that was chosen', async () => {
    const slack = await workspace();
    await slack.deliver(mentioned('who spoke?'));
    const { blocks } = await slack.one('chat.postMessage');
    expect(labels(blocks)).toContain(LABEL);
    await slack.deliver(press(button(blocks, 'Residents')));
    const chosen = (await slack.one('chat.update')).blocks;
    expect(button(chosen, LABEL).value).not.toBe(button(blocks, LABEL).value);
  });

  it('does not stand under a refusal, nor in the modal, which has its own field', async () => {
    const slack = await workspace();
    await slack.deliver(mentioned('who sang?'));
    expect(labels((await slack.one('chat.postMessage')).blocks)).not.toContain(LABEL);
    const [answer] = await slack.deliver(submitted(ASK_VIEW, typed('what was leased?')));
    expect(labels(answer)).not.toContain(LABEL);
  });

  it('says so when the answer is not kept any more', async () => {
    const slack = await workspace();
    const gone = { action_id: 'footnote_follow_up', value: 'gone' };
    await slack.deliver(press(gone));
    const forgotten = ['I no longer have this answer. Please ask again.'];
    expect(said((await slack.one('views.open')).view)).toEqual(forgotten);
    await slack.deliver(pressInModal(gone));
    expect(said((await slack.one('views.push')).view)).toEqual(forgotten);
  });
});
