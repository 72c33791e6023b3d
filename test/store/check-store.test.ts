import { sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkStore } from '../../src/store/check-store.ts';
import { send } from '../../src/store/ledger-outgoing.ts';
import { openDatabase } from '../../src/store/open-database.ts';
import type { Database } from '../../src/store/schema.ts';
import { vaultWith } from '../../src/store/vault.ts';
import { BACKENDS } from './databases.ts';
import { everything } from './everything.ts';
import { outgoing } from './ledgers.ts';
import { installationIn, letter, opened } from './opened.ts';

const KEY = 'a secret of thirty-two bytes, or so';

async function found(database: Database) {
  const findings = await checkStore(database);
  for (const { level, fix } of findings) expect(fix === undefined).toBe(level === 'good');
  return findings.map(({ level, what }) => `${level}: ${what}`).join('\n');
}

describe.each(BACKENDS.filter(({ available }) => available))('the doctor on $name', (backend) => {
  it('finds a sound store sound, and changes nothing', async () => {
    const { database } = await opened(backend);
    const before = await everything(database);
    const text = await found(database);
    expect(text).not.toMatch(/note|problem/u);
    expect(text).toContain('is up to date');
    expect(await everything(database)).toBe(before);
  });

  it('says when there are no tables yet, or newer ones', async () => {
    const empty = await openDatabase(await backend.fresh());
    onTestFinished(() => empty.close());
    expect(await found(empty)).toMatch(/^note: .*001-delivery/u);
    const { database } = await opened(backend);
    const later = { name: '999-later', timestamp: new Date().toISOString() };
    await sql`insert into kysely_migration (name, timestamp) values (${later.name}, ${later.timestamp})`.execute(
      database.kysely,
    );
    expect(await found(database)).toMatch(/^problem: .*999-later/u);
  });

  it('counts what is held, refused and stuck', async () => {
    const { database, outbox } = await opened(backend);
    await outbox.put(['held', 'failed'].map((key) => letter(key)));
    const claimed = await outbox.claim(2);
    for (const one of claimed)
      await (one.key === 'held' ? outbox.hold(one, 'x') : outbox.fail(one, 'not_in_channel'));
    await outbox.put([letter('stuck')]);
    await sql`update outbox set due_at = due_at - ${3_600_000} where key = 'stuck'`.execute(database.kysely);
    const text = await found(database);
    expect(text).toContain('note: 1 message held');
    expect(text).toContain('note: 1 message refused');
    expect(text).toContain('problem: 1 message should have left');
  });

  it('tells when the key is not the one that sealed what is kept', async () => {
    const location = await backend.fresh();
    const { database, outbox, installations } = await opened(backend, location, undefined, vaultWith([KEY]));
    await outbox.put([letter('a')]);
    await send(database, [outgoing('notice', { about: { digest: 'd', day: '2026-11-23' } })]);
    await installations.keep(installationIn('T1'), 'U1');
    const other = await opened(backend, location, undefined, vaultWith([`another ${KEY}`]));
    const text = await found(other.database);
    expect(text).toContain('problem: 1 token of');
    expect(text).toContain('problem: 3 kept texts cannot be opened');
  });
});
