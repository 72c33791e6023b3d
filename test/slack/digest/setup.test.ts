import { describe, expect, it } from 'vitest';
import { isTimeZone } from '../../../src/digest/due.ts';
import { timeZoneMenu } from '../../../src/slack/digest/time-zones.ts';
import { deedsOf } from '../../../src/store/audit.ts';
import { button, buttons, said } from '../../support/block-text.ts';
import { workspace } from '../../support/slack.ts';
import { command, event, PRIVATE, press, pressInModal } from '../../support/slack-payloads.ts';
import { CREATE, fields, saved, submission, type View } from './fields.ts';

const blocksOf = (value: unknown) => (value as { blocks: unknown[] }).blocks;

describe('setting a digest up', () => {
  it('begins at /footnote digest, which lists what there is', async () => {
    const slack = await workspace();
    await slack.deliver(command('Digest'));
    const list = await slack.one('respond');
    expect(list).toMatchObject({
      response_type: 'ephemeral',
      text: 'No digest yet. One brings what is new in the articles to a channel, or to you alone.',
    });
    expect(buttons(list.blocks).map(({ label }) => label)).toEqual(['New digest']);
  });

  it('offers the channel it was opened in, weekdays at nine, and the person’s own time zone', async () => {
    const slack = await workspace();
    slack.reply('users.info', { user: { id: 'U1', tz: 'Asia/Kolkata' } });
    await slack.deliver(press(CREATE, PRIVATE));
    const { view } = (await slack.one('views.open')) as { view: View };
    const element = (id: string) => view.blocks.find((block) => block.block_id === id)?.element;
    expect(element('channel')).toMatchObject({ initial_conversation: 'C1' });
    expect(element('zone')).toMatchObject({ initial_option: { value: 'Asia/Kolkata' } });
    expect(element('weekdays')?.initial_options).toHaveLength(5);
    expect(element('time')).toMatchObject({ initial_time: '09:00' });
  });

  it('offers every time zone by the name people use, within what a menu takes', () => {
    const { option_groups: groups = [] } = timeZoneMenu('UTC');
    const zones = groups.flatMap(({ options }) => options.map(({ value }) => value ?? ''));
    for (const zone of [
      'Asia/Kolkata',
      'Europe/Kyiv',
      'America/Argentina/Buenos_Aires',
      'Pacific/Chatham',
      'UTC',
    ])
      expect(zones).toContain(zone);
    expect(zones.every(isTimeZone)).toBe(true);
    expect(new Set(zones).size).toBe(zones.length);
    expect(groups.every(({ options }) => options.length <= 100)).toBe(true);
  });

  it('calls a person’s zone by its name of today', async () => {
    const slack = await workspace();
    slack.reply('users.info', { user: { id: 'U1', tz: 'Asia/Calcutta' } });
    await slack.deliver(press(CREATE, PRIVATE));
    const { view } = (await slack.one('views.open')) as { view: View };
    expect(view.blocks.find((block) => block.block_id === 'zone')?.element).toMatchObject({
      initial_option: { value: 'Asia/Kolkata' },
    });
  });

  it('falls back to the zone of the last digest where people’s zones cannot be seen', async () => {
    const slack = await workspace();
    await saved(slack);
    slack.reply('users.info', { error: 'missing_scope' });
    await slack.deliver(press(CREATE, PRIVATE));
    const { view } = (await slack.one('views.open')) as { view: View };
    expect(view.blocks.find((block) => block.block_id === 'zone')?.element).toMatchObject({
      initial_option: { value: 'Asia/Kolkata' },
    });
  });

  it('checks that it may post, says when it comes next, and offers a preview', async () => {
    const slack = await workspace();
    const answer = await saved(slack);
    expect(await slack.one('chat.postEphemeral')).toMatchObject({ channel: 'C7', user: 'U1' });
    expect(answer.response_action).toBe('update');
    const text = JSON.stringify(answer.view);
    expect(text).toContain('Next: Thu 5 Mar, 09:00 Asia/Kolkata (in 41 hr)');
    expect(text).toContain('may post there ✓');
    const [planned] = await slack.bot.digests.ledger.list('T1');
    expect(planned?.digest).toMatchObject({
      owner: 'U1',
      channel: 'C7',
      state: 'active',
      settings: { name: 'Policy desk', weekdays: [1, 4], topics: ['Trade', 'defence'], muted: [], most: 5 },
    });
    await slack.deliver(pressInModal(button(answer.view?.blocks, 'Show me a preview')));
    expect(JSON.stringify((await slack.one('views.push')).view)).toContain('Nothing was posted');
  });

  it('is set up in the language of its owner, which its editions keep', async () => {
    const slack = await workspace();
    slack.reply('users.info', { user: { id: 'U1', locale: 'de-DE' } });
    const answer = await saved(slack);
    const text = JSON.stringify(answer.view);
    expect(text).toContain('Nächste: Do. 5. März, 09:00 Asia/Kolkata (in 41 Std.)');
    expect(text).toContain('Mo, Do um 09:00 Asia/Kolkata');
    expect((await slack.one('chat.postEphemeral')).text).toContain('Nur Sie sehen das.');
    expect((await slack.bot.digests.ledger.list('T1'))[0]?.digest.settings.locale).toBe('de-DE');
    await slack.deliver(pressInModal(button(answer.view?.blocks, 'Vorschau zeigen')));
    const preview = JSON.stringify((await slack.one('views.push')).view);
    expect(preview).toContain('Veröffentlicht wurde nichts.');
    expect(preview).toContain('erste Ausgabe');
  });

  it('is refused where it may not post, with the fix, and nothing is saved', async () => {
    const slack = await workspace();
    slack.reply('chat.postEphemeral', { error: 'not_in_channel' });
    const answer = await saved(slack);
    expect(answer).toMatchObject({
      response_action: 'errors',
      errors: { channel: expect.stringContaining('/invite') },
    });
    slack.reply('chat.postEphemeral', { error: 'is_archived' });
    expect((await saved(slack)).errors?.channel).toContain('archived');
    expect(await slack.bot.digests.ledger.list('T1')).toEqual([]);
  });

  it('is personal without a channel, and nobody else sees it listed', async () => {
    const slack = await workspace();
    await saved(slack, { channel: { selected_conversation: null } });
    expect(slack.to('chat.postEphemeral')).toEqual([]);
    expect((await slack.bot.digests.ledger.list('T1'))[0]?.digest.channel).toBe('U1');
    await slack.deliver(command('digest', { user_id: 'U2' }));
    expect((await slack.one('respond')).text).toBe(
      'No digest yet. One brings what is new in the articles to a channel, or to you alone.',
    );
  });

  it.each([
    ['weekdays', { weekdays: { selected_options: [] } }],
    ['zone', { zone: { selected_option: { value: 'Mars/Olympus' } } }],
    ['name', { name: { value: '  ' } }],
    ['time', { time: { selected_time: null } }],
    ['most', { most: { selected_option: { value: '11' } } }],
  ])('names what is wrong with the %s', async (field, more) => {
    const answer = await saved(await workspace(), more);
    expect(Object.keys(answer.errors ?? {})).toEqual([field]);
  });
});

describe('a digest that is there', () => {
  const listed = async () => {
    const slack = await workspace();
    await saved(slack);
    await slack.deliver(command('digest'));
    const list = blocksOf(await slack.one('respond'));
    const standing = async () => (await slack.bot.digests.ledger.list('T1'))[0];
    return { slack, list, standing };
  };

  it('stands in App Home with when it comes next', async () => {
    const { slack } = await listed();
    await slack.deliver(event({ type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'home' }));
    const { view } = await slack.one('views.publish');
    expect(said(blocksOf(view)).join('\n')).toContain('Mon, Thu at 09:00 Asia/Kolkata');
  });

  it('can be paused, resumed, edited and deleted by the one who set it up', async () => {
    const { slack, list, standing } = await listed();
    await slack.deliver(press(button(list, 'Pause'), PRIVATE));
    expect((await standing())?.digest.state).toBe('paused');
    const paused = blocksOf(slack.to('respond').at(-1)?.args);
    expect(buttons(paused).map(({ label }) => label)).toContain('Resume');
    await slack.deliver(press(button(paused, 'Resume'), PRIVATE));
    expect((await standing())?.digest.state).toBe('active');
    await slack.deliver(press(button(list, 'Edit'), PRIVATE));
    const { view } = (await slack.one('views.open')) as { view: View };
    expect(JSON.stringify(view)).toContain('Policy desk');
    const id = (await standing())?.digest.id ?? '';
    await slack.deliver(submission(fields({ time: { selected_time: '10:30' } }), id));
    expect(await standing()).toMatchObject({ digest: { id, settings: { time: '10:30' } } });
    await slack.deliver(press(button(list, 'Delete'), PRIVATE));
    expect(await standing()).toBeUndefined();
    const acts = ['made', 'paused', 'resumed', 'changed', 'deleted'].map((done) => `digest_${done}`);
    expect(await slack.acts()).toEqual(acts);
    const [deed] = await deedsOf(slack.kept.database, 'T1', 1);
    expect(deed).toMatchObject({ team: 'T1', person: 'U1', target: id });
  });

  it('may be looked after by its editor, and stays its owner’s, in their language', async () => {
    const slack = await workspace();
    slack.reply('users.info', { user: { id: 'U1', locale: 'de-DE' } });
    await saved(slack, {
      editor: { selected_user: 'U2' },
      review: { selected_option: { value: 'else_drop' } },
    });
    slack.reply('users.info', { user: { id: 'U2', locale: 'en-GB' } });
    const standing = async () => (await slack.bot.digests.ledger.list('T1'))[0]?.digest;
    expect(await standing()).toMatchObject({ owner: 'U1', editor: 'U2', settings: { locale: 'de-DE' } });
    const editor = { user: { id: 'U2', username: 'ben', name: 'ben', team_id: 'T1' } };
    await slack.deliver(command('digest', { user_id: 'U2' }));
    const list = blocksOf(slack.to('respond').at(-1)?.args);
    await slack.deliver(press(button(list, 'Edit'), PRIVATE, editor));
    const { view } = (await slack.one('views.open')) as { view: View };
    expect(view.blocks.find((block) => block.block_id === 'editor')?.element).toMatchObject({
      initial_user: 'U2',
    });
    const id = (await standing())?.id ?? '';
    const changed = fields({ editor: { selected_user: 'U2' }, time: { selected_time: '11:00' } });
    await slack.deliver({ ...submission(changed, id), ...editor });
    expect(await standing()).toMatchObject({ owner: 'U1', editor: 'U2', settings: { time: '11:00' } });
    expect((await standing())?.settings.locale).toBe('de-DE');
  });

  it('needs no editor who is its owner', async () => {
    const slack = await workspace();
    const answer = await saved(slack, {
      editor: { selected_user: 'U1' },
      review: { selected_option: { value: 'else_drop' } },
    });
    expect((await slack.bot.digests.ledger.list('T1'))[0]?.digest.editor).toBeNull();
    expect(JSON.stringify(answer.view)).toMatch(/a draft goes to .*"user_id":"U1"/u);
  });

  it('cannot be changed by anybody else', async () => {
    const { slack, list, standing } = await listed();
    const other = { user: { id: 'U2', username: 'ben', name: 'ben', team_id: 'T1' } };
    for (const label of ['Pause', 'Delete', 'Edit', 'Preview'])
      await slack.deliver(press(button(list, label), PRIVATE, other));
    const id = (await standing())?.digest.id ?? '';
    await slack.deliver({ ...submission(fields({ name: { value: 'Stolen' } }), id), ...other });
    expect((await standing())?.digest).toMatchObject({ state: 'active', settings: { name: 'Policy desk' } });
    expect(await slack.acts()).toEqual(['digest_made']);
    await slack.deliver(command('digest', { user_id: 'U2' }));
    const seen = blocksOf(slack.to('respond').at(-1)?.args);
    expect(buttons(seen).map(({ label }) => label)).toEqual(['New digest']);
  });
});
