import { describe, expect, it } from 'vitest';
import { button, quoted, said } from '../support/block-text.ts';
import { workspace } from '../support/slack.ts';
import { command, event, mentioned, PRIVATE, press, pressInModal } from '../support/slack-payloads.ts';

const LEASE = ['The town of Ostrey has signed a 12-year lease for its old harbour.'];

describe('a button that asks an example question', () => {
  it('is answered in the thread it stands in, under the question', async () => {
    const slack = await workspace();
    await slack.deliver(mentioned('thanks'));
    const offered = (await slack.one('chat.postMessage')).blocks;
    const message = { ts: '6.2', thread_ts: '6.1', type: 'message' };
    const at = { type: 'message', message_ts: '6.2', channel_id: 'C1', thread_ts: '6.1' };
    expect(await slack.deliver(press(button(offered, 'what was leased?'), at, { message }))).toEqual([
      undefined,
    ]);
    const answer = slack.to('chat.postMessage')[1]?.args;
    expect(answer).toMatchObject({ channel: 'C1', thread_ts: '6.1' });
    expect(said(answer?.blocks)[0]).toBe('Question: what was leased?');
    expect(quoted(answer?.blocks)).toEqual(LEASE);
  });

  it('is answered privately where it was offered privately', async () => {
    const slack = await workspace();
    await slack.deliver(command('help'));
    await slack.deliver(press(button((await slack.one('respond')).blocks, 'what was leased?'), PRIVATE));
    expect(slack.to('respond')[1]?.args).toMatchObject({
      response_type: 'ephemeral',
      replace_original: false,
    });
    expect(quoted(slack.to('respond')[1]?.args.blocks)).toEqual(LEASE);
  });

  it('is answered in a modal from App Home, and within the modal it stands in', async () => {
    const slack = await workspace();
    await slack.deliver(event({ type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'home' }));
    const ask = button((await slack.one('views.publish')).view, 'Ask');
    await slack.deliver(press(ask, { type: 'view', view_id: 'V0' }, { view: { id: 'V0', type: 'home' } }));
    expect(quoted((await slack.one('views.open')).view)).toEqual(LEASE);
    await slack.deliver(pressInModal(ask));
    expect(quoted((await slack.one('views.update')).view)).toEqual(LEASE);
  });
});
