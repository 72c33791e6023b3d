import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { startFootnote } from '../../src/footnote.ts';
import { createLog } from '../../src/observe/log.ts';
import { openDatabase } from '../../src/store/open-database.ts';
import { startDesk } from '../desk/start.ts';
import { everything } from '../store/everything.ts';
import { KNOWLEDGE } from '../support/seed-library.ts';

it('a run leaves no token and no question in its files, its tables and its log of everything', async () => {
  const desk = await startDesk();
  const data = await mkdtemp(join(tmpdir(), 'footnote-kept-'));
  onTestFinished(async () => {
    await desk.close();
    await rm(data, { recursive: true, force: true });
  });
  const lines: string[] = [];
  const database = `file:${join(data, 'footnote.db')}`;
  const bot = await startFootnote(
    {
      connection: { kind: 'socket', botToken: desk.botToken, appToken: desk.appToken },
      ...{ knowledge: KNOWLEDGE, data, database, port: 0, logLevel: 'debug' },
      ...{ retentionDays: 0, encryptionKeys: [], slackApiUrl: desk.slackApiUrl },
    },
    { log: createLog('debug', { write: (line: string) => void lines.push(line) }) },
  );
  await desk.connected();
  for (const question of ['Where did the zymurgy signing take place?', 'Who weighed the zymurgy ingots?']) {
    const from = desk.calls.length;
    await desk.say(`@Footnote ${question}`);
    await desk.waitFor('chat.postMessage', ({ answer }) => answer?.ok === true, { from });
  }
  await bot.stop();
  const opened = await openDatabase(database);
  const tables = await everything(opened).finally(() => opened.close());
  expect(tables).toMatch(/"outcome":"(?:found|refused)"/u);
  const files = (await readdir(data)).filter((name) => name.startsWith('footnote.db'));
  const bytes = await Promise.all(files.map((name) => readFile(join(data, name), 'latin1')));
  expect(bytes.join().length).toBeGreaterThan(1000);
  for (const text of [tables, ...bytes, lines.join('\n')]) {
    expect(text).not.toMatch(/zymurgy|ingots/iu);
    expect(text).not.toMatch(/xox[a-z]-|xapp-/u);
  }
});
