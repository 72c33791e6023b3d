import { describe, expect, it } from 'vitest';
import { buttons, said } from '../../support/block-text.ts';
import { workspace } from '../../support/slack.ts';
import { command, event, PRIVATE, press } from '../../support/slack-payloads.ts';
import { CREATE, fields, submission, type View } from './fields.ts';
import { digestOf } from './simulation.ts';

describe('the list of digests', () => {
  it('is shown anew, with what was saved, where the modal was opened from it', async () => {
    const slack = await workspace();
    const opened = async (container: object, more: object = {}) => {
      await slack.deliver(press(CREATE, container, more));
      return (slack.to('views.open').at(-1)?.args.view as View | undefined)?.private_metadata;
    };
    const save = (private_metadata: string | undefined) => {
      const sent = submission(fields()) as { view: object };
      return slack.deliver({ ...sent, view: { ...sent.view, private_metadata } });
    };
    await save(await opened(PRIVATE));
    const list = await slack.one('respond');
    expect(list).toMatchObject({ replace_original: true });
    expect(buttons(list.blocks).map(({ label }) => label)).toContain('Pause');

    await save(await opened({ type: 'view', view_id: 'V1' }, { view: { id: 'V1', type: 'home' } }));
    const { view } = await slack.one('views.publish');
    expect(said((view as View).blocks).filter((text) => text.startsWith('Policy desk'))).toHaveLength(2);

    await save(await opened({ type: 'message', message_ts: '1.1', channel_id: 'D1' }));
    expect(slack.to('respond')).toHaveLength(1);
    expect(slack.to('views.publish')).toHaveLength(1);
  });

  it('shows as many as there is room for, a person’s own first, and leads on to the others and back', async () => {
    const slack = await workspace();
    const { ledger } = slack.bot.digests;
    for (let at = 10; at < 40; at++) {
      const owner = at < 20 ? 'U2' : 'U1';
      const digest = { ...digestOf(String(at), { name: `Desk ${at}` }), owner };
      await ledger.save(digest, { day: '2026-11-23', at: 1 }, 1);
    }
    const names = (blocks: unknown) => said(blocks).flatMap((text) => /^Desk \d\d/u.exec(text)?.[0] ?? []);
    await slack.deliver(command('digest'));
    const seen: string[] = [];
    for (;;) {
      const blocks = (slack.to('respond').at(-1)?.args as View | undefined)?.blocks ?? [];
      expect(blocks.length).toBeLessThanOrEqual(50);
      expect(JSON.stringify(blocks).length).toBeLessThan(10_000);
      if (seen[0] === names(blocks)[0]) break;
      seen.push(...names(blocks));
      const on = buttons(blocks).find(({ label }) => label.startsWith('And '));
      await slack.deliver(press(on ?? {}, PRIVATE, { trigger_id: `1.${seen.length}` }));
    }
    const numbered = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, at) => `Desk ${from + at}`);
    expect(seen).toEqual([...numbered(20, 40), ...numbered(10, 20)]);
    const home = { type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'home' };
    await slack.deliver(event(home));
    const { view } = (await slack.one('views.publish')) as { view: View };
    expect(view.blocks.length).toBeLessThanOrEqual(100);
    const on = buttons(view.blocks).find(({ label }) => label.startsWith('And '));
    const at = { type: 'view', view_id: 'V1' };
    await slack.deliver(press(on ?? {}, at, { view: { id: 'V1', type: 'home' } }));
    const next = slack.to('views.publish').at(-1)?.args.view as View | undefined;
    expect(names(next?.blocks)[0]).toBe(seen[names(view.blocks).length]);
  });
});
