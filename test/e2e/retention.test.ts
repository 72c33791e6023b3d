import { sql } from 'kysely';
import { expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '../../src/store/open-database.ts';
import { vaultWith } from '../../src/store/vault.ts';
import { startDesk } from '../desk/start.ts';
import { folderOf } from '../knowledge/temporary-folder.ts';
import { FISHERY } from '../support/libraries.ts';
import { startBot } from './bot.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Something old that the sweeper lets go of after all else. */
const LET_GO_LAST = { team: 'T1', channel: 'C1', key: 'k', digest: 'd', day: '2000-01-01' };
const KEY = 'a secret of thirty-two bytes, or so';

it('the words of a question stay, sealed, for as many days as are set, and then only that it was asked', async () => {
  const desk = await startDesk();
  onTestFinished(() => desk.close());
  const [articles, kept] = [await folderOf({ 'fishery.md': FISHERY }), await folderOf({})];
  const start = () => startBot(desk, 'http', articles, kept, { retentionDays: 3, encryptionKeys: [KEY] });
  const first = await start();
  await desk.say('@Footnote Who weighed the zymurgy ingots?');
  await desk.waitFor('chat.postMessage', ({ answer }) => answer?.ok === true);
  await first.stop();

  const database = await openDatabase(first.database, vaultWith([KEY]));
  onTestFinished(() => database.close());

  /** Lets days pass, starts the bot, which lets go of what is old, and reads what is left. */
  const after = async (days: number) => {
    const { kysely, vault } = database;
    await sql`update answer set answered_at = answered_at - ${days * DAY}`.execute(kysely);
    await kysely.insertInto('told').values(LET_GO_LAST).execute();
    const bot = await start();
    await expect.poll(() => kysely.selectFrom('told').selectAll().execute()).toEqual([]);
    await bot.stop();
    const rows = await kysely.selectFrom('answer').selectAll().execute();
    return rows.map(({ id, result, outcome }) => ({
      sealed: result,
      words: result === '' ? '' : vault.open(result, id),
      outcome,
    }));
  };
  const [held] = await after(2);
  expect(held?.words).toContain('zymurgy ingots');
  expect(held?.sealed).not.toContain('zymurgy');
  expect(await after(2)).toEqual([{ sealed: '', words: '', outcome: expect.any(String) }]);
});
