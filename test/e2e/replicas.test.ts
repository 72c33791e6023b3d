import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { Desk } from '../desk/desk.ts';
import { startDesk } from '../desk/start.ts';
import { folderOf } from '../knowledge/temporary-folder.ts';
import { BACKENDS } from '../store/databases.ts';
import { COUNCIL } from '../support/articles.ts';
import { FISHERY } from '../support/libraries.ts';
import { type Running, startBot } from './bot.ts';
import { readable } from './stage.ts';

/** How long a change may take to reach every replica, in milliseconds. */
const SOON = { timeout: 2000, interval: 50 };
const VALUES = { name: 'Policy desk', weekdays: ['1', '2', '3', '4', '5'], time: '09:00', zone: 'UTC' };

describe.each(BACKENDS.filter(({ available }) => available))('two replicas over $name', (backend) => {
  let desk: Desk;
  let articles: string;
  let one: Running;
  let other: Running;

  beforeEach(async () => {
    desk = await startDesk();
    articles = await folderOf({ 'fishery.md': FISHERY });
    const database = await backend.fresh();
    const start = () => startBot(desk, 'http', articles, undefined, { database });
    [one, other] = [await start(), await start()];
    onTestFinished(async () => {
      await Promise.all([one.stop(), other.stop()]);
      await desk.close();
    });
  });

  /** What somebody sees who types a command. */
  const told = async (typed: string) => {
    const from = desk.calls.length;
    await desk.slash(typed, { channel: 'policy-desk' });
    await desk.waitFor('response_url', undefined, { from });
    return readable(desk.messages().at(-1)?.blocks ?? []);
  };

  it('both know an article that is new, changed or gone within two seconds', async () => {
    const reach = async (answer: RegExp) => {
      for (const replica of [one, other]) {
        replica.connect();
        await expect.poll(() => told('/footnote articles'), SOON).toMatch(answer);
      }
    };
    await reach(/^(?!.*council)/isu);
    await writeFile(join(articles, 'council.md'), `---\ntitle: The council of Ash\n---\n${COUNCIL}`);
    await reach(/The council of Ash/u);
    await writeFile(join(articles, 'council.md'), `---\ntitle: The council of Oak\n---\n${COUNCIL}`);
    await reach(/The council of Oak/u);
    await rm(join(articles, 'council.md'));
    await reach(/^(?!.*council)/isu);
  });

  it('one knows at once of a digest that the other has set up, paused and deleted', async () => {
    one.connect();
    await told('/footnote digest');
    const from = desk.calls.length;
    await desk.press('New digest');
    await desk.waitFor('views.open', undefined, { from });
    await desk.submit({ ...VALUES, channel: desk.channels['policy-desk'] ?? '' });
    other.connect();
    await expect.poll(() => told('/footnote digest'), SOON).toContain('Policy desk');
    await desk.press('Pause');
    one.connect();
    await expect.poll(() => told('/footnote digest'), SOON).toMatch(/paused/iu);
    await desk.press('Delete');
    other.connect();
    await expect.poll(() => told('/footnote digest'), SOON).toContain('No digest yet');
  });
});
