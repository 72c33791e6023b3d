import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../src/store/open-database.ts';
import { folderOf } from './knowledge/temporary-folder.ts';
import { run } from './support/processes.ts';

describe('what is kept, from the command line', () => {
  it('is brought up to date, backed up, restored and forgotten with one command each', async () => {
    const folder = await folderOf({});
    const at = (name: string) => `file:${join(folder, name)}`;
    const footnote = async (database: string, ...args: string[]) => {
      const { code, stdout, stderr } = await run('cli.ts', args, { env: { DATABASE_URL: at(database) } });
      return { code, says: `${stdout}${stderr}` };
    };
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
    const database = await openDatabase(at('a.db'));
    await database.kysely.insertInto('pause').values({ team: 'T1', channel: 'C1', until: 1 }).execute();
    await database.close();
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
    expect(await footnote('b.db', 'forget', '--team', 'T1')).toEqual({
      code: 0,
      says: '1 row deleted. Backups still hold them.\n',
    });
  });
});
