import { describe, expect, it } from 'vitest';
import { buttons, said } from '../../support/block-text.ts';
import { workspace } from '../../support/slack.ts';
import { PRIVATE, press } from '../../support/slack-payloads.ts';
import { CREATE, fields, submission, type View } from './fields.ts';

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
});
