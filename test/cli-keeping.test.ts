import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../src/store/open-database.ts';
import { folderOf } from './knowledge/temporary-folder.ts';
import { run } from './support/processes.ts';

/** A folder for databases, and the command line on one of them. */
async function keeping() {
  const folder = await folderOf({});
  const at = (name: string) => `file:${join(folder, name)}`;
  const footnote = async (database: string, ...args: string[]) => {
    const { code, stdout, stderr } = await run('cli.ts', args, { env: { DATABASE_URL: at(database) } });
    return { code, says: `${stdout}${stderr}` };
  };
  /** Leaves something in it: a channel of the workspace T1 in which Slack wants us to be slower. */
  const pause = async (name: string) => {
    const database = await openDatabase(at(name));
    await database.kysely.insertInto('pause').values({ team: 'T1', channel: 'C1', until: 1 }).execute();
    await database.close();
  };
  return { folder, footnote, pause };
}

describe('what is kept, from the command line', () => {
  it('is brought up to date, backed up and restored with one command each', async () => {
    const { folder, footnote, pause } = await keeping();
    expect(await footnote('a.db', 'migrate', '--check')).toMatchObject({
      code: 1,
      says: expect.stringContaining('001-delivery'),
    });
    expect(await footnote('a.db', 'migrate')).toMatchObject({
      code: 0,
      says: expect.stringContaining(' taken: '),
    });
    expect(await footnote('a.db', 'migrate', '--check')).toEqual({
      code: 0,
      says: 'The database is up to date.\n',
    });
    await pause('a.db');
    const file = join(folder, 'backup.jsonl');
    expect(await footnote('a.db', 'backup', file)).toMatchObject({
      code: 0,
      says: expect.stringContaining(`1 row written to ${file}.`),
    });
    expect(await footnote('b.db', 'restore', file)).toMatchObject({
      code: 0,
      says: expect.stringContaining('1 row restored'),
    });
    expect(await footnote('a.db', 'restore', file)).toMatchObject({
      code: 2,
      says: expect.stringContaining('Restore into a new one'),
    });
  });

  it('forgets with one command, and shows in the audit log that it did', async () => {
    const { footnote, pause } = await keeping();
    expect(await footnote('b.db', 'audit')).toMatchObject({
      code: 0,
      says: expect.stringContaining('Nobody'),
    });
    await pause('b.db');
    expect(await footnote('b.db', 'forget', '--team', 'T1')).toEqual({
      code: 0,
      says: '1 row deleted. Backups still hold them.\n',
    });
    const deed = JSON.parse((await footnote('b.db', 'audit', '--json')).says);
    expect(deed).toMatchObject({ act: 'workspace_forgotten', person: null });
  });
});
