import { beforeEach, describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../../../src/ports/ledger.ts';
import { layoutIn, planner } from '../../../src/slack/digest/planner.ts';
import { button, buttons } from '../../support/block-text.ts';
import { toyLibrary } from '../../support/libraries.ts';
import type { MemoryLedger } from '../../support/memory-ledger.ts';
import { type Workspace, workspace } from '../../support/slack.ts';
import { press, submitted } from '../../support/slack-payloads.ts';
import { digestOf, SILENT } from './simulation.ts';

const DUE = { day: '2026-03-03', at: Date.parse('2026-03-03T12:00:00Z') };
const DIRECT = { type: 'message', message_ts: '1.1', channel_id: 'D1' };

describe('the review of a draft', () => {
  let slack: Workspace;
  let ledger: MemoryLedger;
  let draft: unknown;

  beforeEach(async () => {
    slack = await workspace(toyLibrary());
    ledger = slack.bot.digests.ledger as MemoryLedger;
    const digest = {
      ...digestOf('d', { review: 'else_drop', timeZone: 'UTC' }),
      owner: 'U1',
      editor: 'UEDITOR',
    };
    await ledger.save(digest, DUE, slack.clock.now());
    await planner({ ...slack.bot.digests, library: slack.bot.library }, SILENT).tick();
    draft = blocksOf(ledger.outbox[0]?.message);
  });

  const entry = async () => (await ledger.entry('d', DUE.day)) as LedgerEntry;
  const pressed = (label: string, more: object = {}) =>
    slack.deliver(press(button(draft, label), DIRECT, more));
  const said = () => (slack.to('respond').at(-1)?.args.text ?? '') as string;
  const edit = async () => {
    await pressed('Edit');
    return slack.to('views.open').at(-1)?.args.view as { private_metadata: string; blocks: unknown[] };
  };

  it('shows what will appear, without its buttons, and what can be done', () => {
    expect(buttons(draft).map(({ label }) => label)).toEqual(['Approve', 'Edit', 'Skip this one']);
    expect(JSON.stringify(draft)).toContain('Draft. Due Tue 3 Mar, 12:00 UTC (in 1 hr)');
  });

  it('approves, and the message says so, with what still can be done', async () => {
    await pressed('Approve');
    expect((await entry()).state).toBe('approved');
    const message = await slack.one('chat.update');
    expect(message).toMatchObject({ channel: 'D1', ts: '1.1' });
    expect(message.text).toContain('Approved. It appears Tue 3 Mar, 12:00 UTC');
    expect(buttons(message.blocks).map(({ label }) => label)).toEqual(['Edit', 'Skip this one']);
    expect(slack.to('respond')).toEqual([]);
  });

  it('says that it is approved to the person where its message is gone', async () => {
    slack.reply('chat.update', { error: 'message_not_found' });
    await pressed('Approve');
    expect(said()).toContain('Approved. It appears Tue 3 Mar, 12:00 UTC');
  });

  it('skips, and nothing can be done after that', async () => {
    await pressed('Skip this one');
    expect((await entry()).state).toBe('dropped');
    const message = await slack.one('chat.update');
    expect(message.text).toMatch(/^Skipped\. The next edition brings its items\./u);
    expect(buttons(message.blocks)).toEqual([]);
    await pressed('Approve');
    expect(said()).toContain('no longer open');
    expect((await entry()).state).toBe('dropped');
    expect(await slack.acts()).toEqual(['draft_dropped']);
  });

  it('takes an item out, moves one, and adds an introduction', async () => {
    const view = await edit();
    expect(JSON.stringify(view.blocks)).toContain('1. New: ');
    const before = layoutIn(await entry()).pieces.map(({ label }) => label);
    expect(before.length).toBeGreaterThan(1);
    const move = (at: number, how: string) => ({
      ...press(
        {
          action_id: 'footnote_digest_item',
          type: 'overflow',
          selected_option: { value: JSON.stringify({ at, move: how }) },
        },
        { type: 'view', view_id: 'V1' },
      ),
      view: { id: 'V1', type: 'modal', hash: 'h1', ...view, state: { values: {} } },
    });
    await slack.deliver(move(1, 'up'));
    expect(layoutIn(await entry()).pieces.map(({ label }) => label)).toEqual([
      before[1],
      before[0],
      ...before.slice(2),
    ]);
    await slack.deliver(move(0, 'remove'));
    expect(layoutIn(await entry()).pieces.map(({ label }) => label)).toEqual([before[0], ...before.slice(2)]);
    expect(slack.to('views.update')).toHaveLength(2);
    const values = { introduction: { introduction: { value: ' Mind the gap. ' } } };
    const sent = submitted('footnote_digest_review', values) as { view: object };
    await slack.deliver({ ...sent, view: { ...sent.view, private_metadata: view.private_metadata } });
    expect(layoutIn(await entry()).introduction).toBe('Mind the gap.');
    const updates = slack.to('chat.update').map(({ args }) => String(args.text));
    expect(updates).toHaveLength(3);
    expect(updates.every((text) => text.startsWith('Draft. Due'))).toBe(true);
    expect(updates.at(-1)).toContain('Editor’s note, not from the articles: Mind the gap.');
    expect(updates.at(-1)).not.toContain(before[1]);
    await pressed('Approve');
    expect((await entry()).state).toBe('approved');
    const changes = ['draft_changed', 'draft_changed', 'draft_changed'];
    expect(await slack.acts()).toEqual([...changes, 'draft_approved']);
  });

  it('goes to the editor, who may approve it as its owner may, and nobody else', async () => {
    expect(ledger.outbox[0]?.channel).toBe('UEDITOR');
    const by = (id: string) => ({ user: { id, username: 'ben', name: 'ben', team_id: 'T1' } });
    await pressed('Approve', by('U2'));
    expect((await entry()).state).toBe('draft');
    await pressed('Approve', by('UEDITOR'));
    expect((await entry()).state).toBe('approved');
  });
});

function blocksOf(message: unknown): unknown {
  return (message as { blocks: unknown }).blocks;
}
