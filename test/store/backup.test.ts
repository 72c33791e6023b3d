import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { archiveOver } from '../../src/store/archive.ts';
import { backUp } from '../../src/store/backup.ts';
import { ledgerOver } from '../../src/store/ledger.ts';
import { restore } from '../../src/store/restore.ts';
import { vaultWith } from '../../src/store/vault.ts';
import { digestOf } from '../slack/digest/simulation.ts';
import { articleOf } from '../support/libraries.ts';
import { BACKENDS } from './databases.ts';
import { everything } from './everything.ts';
import { asked, later, letter, opened } from './opened.ts';

const VAULT = vaultWith(['a secret of thirty-two bytes, or so']);
const FAR = 9e15;

async function newFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-backup-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return join(folder, 'backup.jsonl');
}

const available = BACKENDS.filter(({ available }) => available);
const pairs = available.flatMap((from) => available.map((to) => ({ from, to })));

describe.each(pairs)('a backup of $from.name restored to $to.name', ({ from, to }) => {
  const filled = async () => {
    const kept = await opened(from, undefined, undefined, VAULT);
    await kept.inbox.receive({ key: 'event:1', body: '{"a":"é"}' });
    await kept.store.record(asked('a', '1.1'));
    await kept.outbox.put([letter('l1')]);
    await kept.outbox.pause('T1', 'C1', 1000);
    const ledger = ledgerOver(kept.database);
    await ledger.save(digestOf('late'), { day: '2026-11-23', at: 1000 }, 1000);
    await ledger.save(digestOf('later'), { day: '2286-11-23', at: FAR }, FAR);
    await archiveOver(kept.database).remember([articleOf('a', 'A body.\n')]);
    return kept;
  };

  it('holds everything, also more rows than are read at once, and marks what may have been posted since', async () => {
    const kept = await filled();
    for (let index = 0; index < 1203; index++) await kept.outbox.pause('T2', `C${index}`, 1000);
    const file = await newFile();
    expect(await backUp(kept.database, file)).toBe(1 + 1 + 1 + 1204 + 2 + 1);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readFile(file, 'utf8')).not.toMatch(/what|ostrey/iu);
    const copy = await opened(to, undefined, undefined, VAULT);
    expect(await restore(copy.database, file)).toMatchObject({ rows: 1210, uncertain: 1, paused: 1 });
    expect(await copy.store.asked('a')).toMatchObject({ question: asked('a', '1.1').question });
    await later(copy);
    expect(await copy.inbox.claim(10)).toEqual([{ key: 'event:1', body: '{"a":"é"}', attempt: 2 }]);
    await later(copy);
    await copy.database.kysely.deleteFrom('pause').execute();
    expect(await copy.outbox.claim(10)).toMatchObject([{ ...letter('l1'), maybePosted: true }]);
    const states = (await ledgerOver(copy.database).list('T1')).map(({ digest }) => [
      digest.id,
      digest.state,
    ]);
    expect(Object.fromEntries(states)).toEqual({ late: 'paused', later: 'active' });
  });

  it('is refused where something is already, or when it is not whole, and then nothing has changed', async () => {
    const kept = await filled();
    const file = await newFile();
    await backUp(kept.database, file);
    await expect(backUp(kept.database, file)).rejects.toMatchObject({ code: 'cannot_write_backup' });
    await expect(restore(kept.database, file)).rejects.toMatchObject({ code: 'store_not_empty' });
    const copy = await opened(to, undefined, undefined, VAULT);
    const before = await everything(copy.database);
    const whole = await readFile(file, 'utf8');
    for (const broken of ['', 'nothing\n', whole.slice(0, -20), whole.replace('"outbox"', '"other"')]) {
      await writeFile(file, broken);
      await expect(restore(copy.database, file)).rejects.toMatchObject({ code: 'not_a_backup' });
    }
    await writeFile(file, whole.replace('"steps":[', '"steps":["999-later",'));
    await expect(restore(copy.database, file)).rejects.toMatchObject({ code: 'newer_store' });
    expect(await everything(copy.database)).toBe(before);
  });
});
