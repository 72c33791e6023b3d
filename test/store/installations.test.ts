import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { installationsOver } from '../../src/store/installations.ts';
import { ledgerOver } from '../../src/store/ledger.ts';
import { send } from '../../src/store/ledger-outgoing.ts';
import { vaultWith } from '../../src/store/vault.ts';
import { digestOf } from '../slack/digest/simulation.ts';
import { BACKENDS } from './databases.ts';
import { everything } from './everything.ts';
import { asked, installationIn, letter, opened } from './opened.ts';

const [OLD, NEW] = ['the old secret of thirty-two bytes', 'the new secret of thirty-two bytes'];
const DUE = { day: '2286-11-23', at: 9e15 };

const team = (id: string) => ({ team: id, organisation: null, wide: false });

describe.each(BACKENDS.filter(({ available }) => available))('installations on $name', (backend) => {
  it('are found by another process, replaced there within two seconds, and show no token', async () => {
    const location = await backend.fresh();
    const one = await opened(backend, location, undefined, vaultWith([OLD]));
    const other = await opened(backend, location, undefined, vaultWith([OLD]));
    await one.installations.keep(installationIn('T1'), 'U1');
    expect(await other.installations.find(team('T1'))).toEqual(installationIn('T1'));
    expect(await other.installations.find(team('T2'))).toBeNull();
    await one.installations.keep(installationIn('T1', { token: 'xoxb-new' }), 'U1');
    expect(await one.installations.find(team('T1'))).toMatchObject({ token: 'xoxb-new' });
    await expect
      .poll(() => other.installations.find(team('T1')), { timeout: 2000, interval: 50 })
      .toMatchObject({ token: 'xoxb-new' });
    expect(await everything(one.database)).not.toMatch(/xoxb|Acme/u);
  });

  it('of an organisation are for its workspaces, also where only the workspace is known', async () => {
    const location = await backend.fresh();
    const one = await opened(backend, location);
    const other = await opened(backend, location);
    const wide = installationIn('E1', { wide: true });
    await one.installations.keep(wide, 'U1');
    expect(await other.installations.find(team('T1'))).toBeNull();
    expect(await one.installations.find({ team: 'T1', organisation: 'E1', wide: true })).toEqual(wide);
    expect(await other.installations.find(team('T1'))).toEqual(wide);
    await one.installations.keep(installationIn('T1', { organisation: 'E1' }), 'U1');
    expect(await one.installations.find(team('T1'))).toMatchObject({ token: 'xoxb-T1' });
    expect((await one.installations.all()).map(({ id }) => id)).toEqual(['E1', 'T1']);
  });

  it('end with the messages and digests of their workspaces, and no others', async () => {
    const { installations, outbox, database } = await opened(backend);
    const ledger = ledgerOver(database);
    await installations.keep(installationIn('E1', { wide: true }), 'U1');
    await installations.keep(installationIn('T3'), 'U1');
    for (const id of ['T1', 'T2', 'T3']) {
      await installations.find({ team: id, organisation: 'E1', wide: id !== 'T3' });
      await outbox.put([letter(`l${id}`, { team: id })]);
      await ledger.save({ ...digestOf(`d${id}`), team: id }, DUE, DUE.at);
    }
    const about = { digest: 'd', day: DUE.day };
    const notice = { channel: 'U1', message: {}, notBefore: 0, notAfter: 9e15, about };
    await send(
      database,
      ['T2', 'T3'].map((id) => ({ ...notice, key: `n${id}`, team: id })),
    );
    const ended = await installations.end({ team: null, organisation: 'E1', wide: true }, 9e15, 'to_mend');
    expect(ended).toMatchObject({ letters: 3, digests: 2 });
    expect([...(ended?.teams ?? [])].sort()).toEqual(['E1', 'T1', 'T2']);
    expect((await outbox.claim(10)).map(({ key }) => key).sort()).toEqual(['lT3', 'nT3']);
    const notices = await database.kysely.selectFrom('notice').select('key').execute();
    expect(notices).toEqual([{ key: 'nT3' }]);
    const states = await Promise.all(['T1', 'T2', 'T3'].map((id) => ledger.list(id)));
    expect(states.flat().map(({ digest }) => digest.state)).toEqual(['blocked', 'blocked', 'active']);
    expect(await installations.find(team('T1'))).toBeNull();
    expect(await installations.find(team('T3'))).toMatchObject({ token: 'xoxb-T3' });
  });

  it('do not end when the bot was let in again since', async () => {
    const { installations, outbox } = await opened(backend);
    await installations.keep(installationIn('T1'), 'U1');
    await outbox.put([letter('l')]);
    expect(await installations.end(team('T1'), 1000, 'to_mend')).toBeNull();
    expect(await installations.find(team('T1'))).not.toBeNull();
    expect(await outbox.counts()).toMatchObject({ open: 1 });
  });

  it('use a state once, whoever is asked', async () => {
    const location = await backend.fresh();
    const replicas = [await opened(backend, location), await opened(backend, location)];
    const uses = replicas.flatMap(({ installations }) => [installations.use('s'), installations.use('s')]);
    expect((await Promise.all(uses)).filter(Boolean)).toHaveLength(1);
    expect(await replicas[0]?.installations.use('another')).toBe(true);
  });

  it('are sealed anew when a newer key is there, so that the old one can go', async () => {
    const location = await backend.fresh();
    const before = await opened(backend, location, undefined, vaultWith([OLD]));
    await before.installations.keep(installationIn('T1'), 'U1');
    const after = await opened(backend, location, undefined, vaultWith([NEW, OLD]));
    await after.sweep(0);
    const later = await opened(backend, location, undefined, vaultWith([NEW]));
    expect(await later.installations.find(team('T1'))).toEqual(installationIn('T1'));
    await before.sweep(0);
    expect(await later.installations.all()).toHaveLength(1);
  });

  it('leave nothing behind when the bot is removed, in a whole organisation too', async () => {
    const { database, installations, store, outbox } = await opened(backend);
    const ledger = ledgerOver(database);
    await installations.keep(installationIn('E1', { wide: true }), 'U1');
    await installations.keep(installationIn('T3'), 'U1');
    expect(await installations.find({ team: 'T2', organisation: 'E1', wide: true })).not.toBeNull();
    for (const id of ['T2', 'T3']) {
      await store.record(asked(`a${id}`, '1.1', { team: id }));
      await outbox.put([letter(`l${id}`, { team: id })]);
      await ledger.save({ ...digestOf(`d${id}`), team: id }, DUE, DUE.at);
    }
    const ended = await installations.end({ team: null, organisation: 'E1', wide: true }, 9e15, 'nothing');
    expect(ended?.rows).toBeGreaterThan(3);
    const kept = await everything(database);
    expect(kept).not.toMatch(/T2|E1/u);
    expect(kept).toContain('workspace_forgotten');
    expect(await store.asked('aT3')).not.toBeNull();
    expect((await ledger.list('T3')).map(({ digest }) => digest.state)).toEqual(['active']);
    const late = await installations.end({ team: 'T2', organisation: 'E1', wide: true }, 9e15, 'to_mend');
    expect(late).toMatchObject({ letters: 0, digests: 0 });
  });

  it('are forgotten a month after the token was revoked, unless the bot is back', async () => {
    const { database, installations, store, sweep } = await opened(backend);
    for (const id of ['T1', 'T2']) {
      await installations.keep(installationIn(id), 'U1');
      await store.record(asked(`a${id}`, '1.1', { team: id }));
      await installations.end(team(id), 9e15, 'to_mend');
    }
    await installations.keep(installationIn('T2'), 'U1');
    await sweep(0);
    expect(await store.asked('aT1')).not.toBeNull();
    await sql`update installation set installed_at = installed_at - ${31 * 86_400_000}`.execute(
      database.kysely,
    );
    await sweep(0);
    expect(await everything(database)).not.toContain('T1');
    expect(await store.asked('aT2')).not.toBeNull();
  });

  it('are remembered while the database is away', async () => {
    const kept = await opened(backend);
    const installations = installationsOver(kept.database, 0);
    await installations.keep(installationIn('T1'), 'U1');
    await kept.close();
    expect(await installations.find(team('T1'))).toMatchObject({ token: 'xoxb-T1' });
    await expect(installations.find(team('T2'))).rejects.toThrow();
  });
});
