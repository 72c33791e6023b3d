import { expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '../../src/store/open-database.ts';
import { startDesk } from '../desk/start.ts';
import { folderOf } from '../knowledge/temporary-folder.ts';
import { KNOWLEDGE } from '../support/seed-library.ts';
import { startBot, TRANSPORTS } from './bot.ts';

it.each(TRANSPORTS)(
  'a bot over %s stops within ten seconds while Slack is silent about a post, and the post is not lost',
  async (transport) => {
    const desk = await startDesk();
    onTestFinished(() => desk.close());
    const bot = await startBot(desk, transport, KNOWLEDGE, await folderOf({}));
    desk.fail('chat.postMessage', { kind: 'silent' });
    await desk.say('@Footnote Who announced the agreement?');
    await desk.waitFor('chat.postMessage');
    const before = performance.now();
    await bot.stop();
    expect(performance.now() - before).toBeLessThan(10_000);
    const database = await openDatabase(bot.database);
    onTestFinished(() => database.close());
    const letters = await database.kysely.selectFrom('outbox').select(['state', 'maybe_posted']).execute();
    expect(letters).toEqual([{ state: 'open', maybe_posted: 1 }]);
  },
);
