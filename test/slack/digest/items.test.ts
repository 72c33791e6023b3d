import { beforeEach, describe, expect, it } from 'vitest';
import type { Citation } from '../../../src/answer/answer.ts';
import type { LedgerEntry } from '../../../src/ports/ledger.ts';
import { planner } from '../../../src/slack/digest/planner.ts';
import { button, buttons, parts, quoted, said } from '../../support/block-text.ts';
import { FISHERY, libraryOf } from '../../support/libraries.ts';
import type { MemoryLedger } from '../../support/memory-ledger.ts';
import { type Workspace, workspace } from '../../support/slack.ts';
import { toyLibrary } from '../../support/slack-fixtures.ts';
import { command, PRIVATE, press, submitted } from '../../support/slack-payloads.ts';
import { digestOf, SILENT } from './simulation.ts';

const DUE = { day: '2026-03-03', at: Date.parse('2026-03-03T10:00:00Z') };
const OTHER = { user: { id: 'U2', username: 'ben', name: 'ben', team_id: 'T1' } };
const OTHER_ASKS = { user_id: 'U2' };
const IN_CHANNEL = { type: 'message', message_ts: '1.1', channel_id: 'Cd' };

let slack: Workspace;
let ledger: MemoryLedger;
let posted: unknown;
let tick: () => Promise<number>;

beforeEach(async () => {
  slack = await workspace(libraryOf({ fishery: FISHERY }));
  ledger = slack.bot.digests.ledger as MemoryLedger;
  await ledger.save({ ...digestOf('d', { timeZone: 'UTC' }), owner: 'U1' }, DUE, DUE.at);
  tick = planner({ ...slack.bot.digests, library: slack.bot.library }, SILENT).tick;
  await tick();
  posted = blocksOf(ledger.outbox[0]?.message);
});

const pressed = (label: string, more: object = {}) =>
  slack.deliver(press(button(posted, label), IN_CHANNEL, more));
const muted = async () => (await ledger.find('T1', 'd'))?.digest.settings.muted;

describe('the buttons under an item', () => {
  it('show more of the article, in its order and words', async () => {
    await pressed('More from this article', OTHER);
    const { view } = (await slack.one('views.open')) as { view: { blocks: unknown[] } };
    const words = quoted(view.blocks);
    expect(words.length).toBeGreaterThan(3);
    expect(words.map((text) => FISHERY.replaceAll('*', '').indexOf(text))).toEqual(
      words.map((text) => FISHERY.replaceAll('*', '').indexOf(text)).toSorted((a, b) => a - b),
    );
  });

  it('lead from each sentence to its place in the original, and name the article once', async () => {
    const { telling } = toyLibrary();
    const url = 'https://gazette.example.org/harbour';
    const at = (citation: Citation): Citation => {
      const { fact } = citation;
      return { ...citation, fact: { ...fact, article: { ...fact.article, url } } };
    };
    const linked = await workspace({ telling: (id, limit) => telling(id, limit).map(at) });
    await linked.deliver(press(button(posted, 'More from this article'), IN_CHANNEL));
    const { view } = (await linked.one('views.open')) as { view: { blocks: unknown[] } };
    const links = parts(view.blocks).filter(({ type }) => type === 'link');
    expect(links.map(({ text }) => text)).toEqual(['¶1, sentence 1', '¶1, sentence 2']);
    expect(links.every((link) => String(link.url).startsWith(`${url}#:~:text=`))).toBe(true);
    expect(JSON.stringify(view).split('Ostrey leases its harbour')).toHaveLength(2);
  });

  it('open the modal to ask in', async () => {
    await pressed('Ask about this', OTHER);
    const { view } = await slack.one('views.open');
    expect(view).toMatchObject({ callback_id: 'footnote_ask_view' });
  });

  it('ask the article first that they stand under, with every question in the modal', async () => {
    const about: (string | undefined)[] = [];
    const { answer } = toyLibrary();
    const asking = await workspace({
      answer: (question, before, article) => {
        about.push(article);
        return answer(question, before);
      },
      articles: libraryOf({ fishery: FISHERY }).articles,
    });
    await asking.deliver(press(button(posted, 'Ask about this'), IN_CHANNEL));
    let view = (await asking.one('views.open')).view as { private_metadata: string };
    for (const question of ['what was leased?', 'who spoke?']) {
      const sent = submitted('footnote_ask_view', { q: { question: { value: question } } }) as {
        view: object;
      };
      const { private_metadata } = view;
      const [shown] = await asking.deliver({ ...sent, view: { ...sent.view, private_metadata } });
      view = (shown as { view: typeof view }).view;
    }
    expect(about).toEqual(['fishery', 'fishery']);
  });

  it('mute a topic with one click, and can be undone', async () => {
    const label = buttons(posted).find((one) => one.label.startsWith('Mute'))?.label ?? '';
    await pressed(label);
    expect(await muted()).toHaveLength(1);
    const { blocks } = await slack.one('respond');
    await slack.deliver(press(button(blocks, 'Undo'), IN_CHANNEL));
    expect(await muted()).toEqual([]);
    expect(await slack.acts()).toEqual(['topic_muted', 'topic_unmuted']);
  });

  it('let only the one who set the digest up mute for everybody', async () => {
    const label = buttons(posted).find((one) => one.label.startsWith('Mute'))?.label ?? '';
    await pressed(label, OTHER);
    expect(await muted()).toEqual([]);
    expect(String((await slack.one('respond')).text)).toContain('/footnote digest');
  });
});

describe('an edition of which nobody knows whether it arrived', () => {
  const notice = async () => {
    ledger.ended('digest:d:2026-03-03', 'held');
    await tick();
    return blocksOf(ledger.outbox.at(-1)?.message);
  };
  const state = async () => ((await ledger.entry('d', '2026-03-03')) as LedgerEntry).state;

  it('is posted again when its owner says so, once', async () => {
    const blocks = await notice();
    await slack.deliver(press(button(blocks, 'Post it again')));
    await slack.deliver(press(button(blocks, 'Post it again'), undefined, { trigger_id: '4.5.6' }));
    expect(ledger.outbox.filter(({ channel }) => channel === 'Cd')).toHaveLength(2);
    expect(slack.to('respond').map(({ args }) => args.text)).toEqual([
      'I post it again.',
      'That was decided already.',
    ]);
    expect(await state()).toBe('queued');
    expect(await slack.acts()).toEqual(['edition_repeated']);
  });

  it('is decided in its notice, which then says so and offers nothing more', async () => {
    const blocks = await notice();
    const message = { type: 'message', ts: '1.1', text: 'Perhaps posted', blocks };
    await slack.deliver(press(button(blocks, 'It is there'), undefined, { message }));
    const shown = await slack.one('chat.update');
    expect(shown).toMatchObject({ channel: 'C1', ts: '1.1', parse: 'none' });
    expect(shown.text).toBe('Perhaps posted\nGood. I leave it there.');
    expect(said(shown.blocks)).toEqual([...said(blocks), 'Good. I leave it there.']);
    expect(buttons(shown.blocks)).toEqual([]);
    expect(slack.to('respond')).toEqual([]);
    slack.reply('chat.update', { error: 'cant_update_message' });
    await slack.deliver(press(button(blocks, 'It is there'), undefined, { message, trigger_id: '4.5.6' }));
    expect((await slack.one('respond')).text).toBe('That was decided already.');
  });

  it('waits in the list of digests too, for those who look after it', async () => {
    await notice();
    await slack.deliver(command('digest'));
    const list = blocksOf(slack.to('respond').at(-1)?.args);
    expect(said(list).join('\n')).toContain('the edition of Tue 3 Mar 2026 was being posted');
    await slack.deliver(press(button(list, 'Post it again'), PRIVATE));
    expect(await state()).toBe('queued');
    const after = blocksOf(slack.to('respond').at(-1)?.args);
    expect(buttons(after).map(({ label }) => label)).not.toContain('Post it again');
    await slack.deliver(command('digest', OTHER_ASKS));
    const others = blocksOf(slack.to('respond').at(-1)?.args);
    expect(buttons(others).map(({ label }) => label)).toEqual(['New digest']);
  });

  it('is left alone when its owner has seen it', async () => {
    await slack.deliver(press(button(await notice(), 'It is there')));
    expect(await state()).toBe('sent');
    expect(await slack.acts()).toEqual(['edition_left']);
    expect(ledger.outbox.filter(({ channel }) => channel === 'Cd')).toHaveLength(1);
  });
});

function blocksOf(message: unknown): unknown {
  return (message as { blocks: unknown }).blocks;
}
