import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { localDay } from '../../src/digest/due.ts';
import { ledgerOver } from '../../src/store/ledger.ts';
import { openDatabase } from '../../src/store/open-database.ts';
import type { Desk } from '../desk/desk.ts';
import { startDesk } from '../desk/start.ts';
import { COUNCIL } from '../support/articles.ts';
import { FISHERY } from '../support/libraries.ts';
import { type Running, startBot } from './bot.ts';
import { readable } from './stage.ts';

const VALUES = {
  name: 'Policy desk',
  weekdays: ['1', '2', '3', '4', '5', '6', '7'],
  time: '09:00',
  zone: 'UTC',
};

describe('a digest, from set-up to its second edition', () => {
  let folder: string;
  let desk: Desk;
  let bot: Running;

  const write = (name: string, body: string) => writeFile(join(folder, 'articles', name), body);
  const start = async () => {
    bot = await startBot(desk, 'socket', join(folder, 'articles'), folder);
  };
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'footnote-digest-'));
    await mkdir(join(folder, 'articles'));
    await write('fishery.md', `---\ntitle: Fishing peace in the north\ntags: [Trade]\n---\n${FISHERY}`);
    desk = await startDesk();
    await start();
  });
  afterEach(async () => {
    await bot.stop();
    await desk.close();
    await rm(folder, { recursive: true, force: true });
  });

  const modal = () => readable(desk.modal()?.blocks ?? []);

  async function setUp(values: Readonly<Record<string, string | readonly string[]>> = {}) {
    const from = desk.calls.length;
    await desk.slash('/footnote digest', { channel: 'policy-desk' });
    await expect.poll(() => desk.messages().some(({ text }) => text.startsWith('No digest yet.'))).toBe(true);
    await desk.press('New digest');
    await desk.waitFor('views.open', undefined, { from });
    return await desk.submit({ ...VALUES, channel: desk.channels['policy-desk'] ?? '', ...values });
  }

  /** Lets the next edition be due now, as a replica could whose owner moved its time. */
  async function bringForward(day: number) {
    const database = await openDatabase(bot.database);
    const ledger = ledgerOver(database);
    const now = await ledger.now();
    const { team } = await database.kysely.selectFrom('digest').select('team').executeTakeFirstOrThrow();
    const [planned] = await ledger.list(team);
    if (planned === undefined) throw new Error('There is no digest.');
    const due = { day: localDay('UTC', now + day * 86_400_000), at: now };
    await ledger.save(planned.digest, due, now);
    await database.close();
  }

  const editions = () =>
    desk.messages().filter(({ author, text }) => author === 'bot' && text.startsWith('Policy desk'));

  async function edition(day: number) {
    const before = editions().length;
    await bringForward(day);
    await expect.poll(() => editions().length, { timeout: 15_000 }).toBe(before + 1);
    const message = editions().at(-1);
    if (message === undefined) throw new Error('There is no edition.');
    return message;
  }

  it('is set up in a modal, begins with a baseline, and then brings what is new and what changed', {
    timeout: 60_000,
  }, async () => {
    await setUp();
    expect(modal()).toContain('Next: ');
    await desk.press('Show me a preview');
    await desk.waitFor('views.push');
    expect(modal()).toContain('Nothing was posted');
    await desk.dismiss();
    await desk.dismiss();
    const first = await edition(0);
    expect(readable(first.blocks)).toContain('taken as known');
    await bot.stop();
    await write(
      'fishery.md',
      `---\ntitle: Fishing peace in the north\ntags: [Trade]\n---\n${FISHERY.replace('20-year', '30-year')}`,
    );
    await write('council.md', `---\ntitle: Council closes Mill Lane\n---\n${COUNCIL.body}`);
    await start();
    const second = await edition(1);
    const text = readable(second.blocks);
    expect(second.text).toMatch(/^Policy desk · 1 new, 1 changed/u);
    expect(text).toContain('voted 7-2 on Tuesday to close Mill Lane to cars');
    expect(text).toMatch(/Was:.*20-year[\s\S]*Now:.*30-year/u);
    await desk.press('More from this article', { message: second.ts });
    await desk.waitFor('views.open', ({ args }) => JSON.stringify(args).includes('More from this article'));
    expect(modal()).toContain('Council closes Mill Lane');
  });

  it('tells its owner, once, when it may not post any more', { timeout: 60_000 }, async () => {
    await setUp();
    desk.fail('chat.postMessage', { kind: 'error', error: 'not_in_channel' });
    await bringForward(0);
    const notices = () => desk.messages().filter(({ text }) => text.includes('Could not post:'));
    await expect.poll(() => notices().length, { timeout: 20_000 }).toBe(1);
    expect(readable(notices()[0]?.blocks ?? [])).toMatch(
      /not in the channel any more.*Pick another channel.*Pause/su,
    );
    expect(editions()).toEqual([]);
  });
});
