import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { deedsOf } from '../../src/store/audit.ts';
import { feedbackOver } from '../../src/store/feedback.ts';
import { forget } from '../../src/store/forget.ts';
import { gapsOver } from '../../src/store/gaps.ts';
import { ledgerOver } from '../../src/store/ledger.ts';
import { TABLE_KEYS } from '../../src/store/table-keys.ts';
import { vaultWith } from '../../src/store/vault.ts';
import { digestOf } from '../slack/digest/simulation.ts';
import { BACKENDS } from './databases.ts';
import { everything } from './everything.ts';
import { outgoing } from './ledgers.ts';
import { asked, installationIn, letter, opened } from './opened.ts';

const VAULT = vaultWith(['a secret of thirty-two bytes, or so']);
/** Tables that hold nothing of a workspace or a person. */
const NOBODYS: ReadonlySet<string> = new Set(['article_version', 'install_state']);
const DUE = { day: '2026-11-23', at: 1000 };

describe.each(BACKENDS.filter(({ available }) => available))('forgetting on $name', (backend) => {
  /** Two workspaces, one with two people and one with one, each of whom has left something everywhere. */
  const peopled = async () => {
    const kept = await opened(backend, undefined, undefined, VAULT);
    const ledger = ledgerOver(kept.database);
    for (const [team, user] of [
      ['TGREEN', 'UALICE'],
      ['TGREEN', 'UBEATE'],
      ['TBROWN', 'UCLARA'],
    ] as const) {
      const alone = `D${user}`;
      const body = JSON.stringify({ team_id: team, event: { user, text: 'what?' } });
      await kept.inbox.receive({ key: `event:${user.slice(1)}`, body });
      await kept.store.record(asked(`1${user.slice(1)}`, `1${user}`, { team, user }));
      const place = { channel: alone, ts: `2${user}`, thread: '2' };
      await kept.store.record(asked(`2${user.slice(1)}`, '', { team, user, place }));
      const toChannel = letter(`a${user.slice(1)}`, { team, channel: `C${team}`, asker: user });
      await kept.outbox.put([toChannel, letter(`b${user.slice(1)}`, { team, channel: alone })]);
      const vote = { answer: `1${user.slice(1)}`, team, user, useful: true };
      await feedbackOver(kept.database).judge(vote);
      await kept.installations.keep(installationIn(team), user);
      const told = { team, channel: `C${team}`, digest: `d${user.slice(1)}`, day: DUE.day };
      await kept.database.kysely
        .insertInto('told')
        .values({ ...told, key: user.slice(1) })
        .execute();
      await gapsOver(kept.database).close(team, `What of ${user}?`, 'answered');
      await kept.outbox.pause(team, `C${team}`, 1000);
      const deed = {
        key: `did${user.slice(1)}`,
        act: 'digest_made',
        team,
        person: user,
        target: null,
      } as const;
      await kept.inbox.finish({ arrival: '', kept: [], letters: [], deeds: [deed] }, false);
      const editor = user === 'UBEATE' ? 'UALICE' : null;
      const digest = { ...digestOf(`d${user.slice(1)}`), team, owner: user, editor, channel: `C${team}` };
      await ledger.save(digest, DUE, DUE.at);
      const planned = await ledger.find(team, digest.id);
      if (planned === null) throw new Error('The digest is not there.');
      const edition = { due: DUE, state: 'draft', content: { editor: user }, asOf: 7, keys: [user] } as const;
      const next = { day: '2026-11-24', at: 2000 };
      const about = { digest: digest.id, day: DUE.day };
      const key = `notice:${user.slice(1)}`;
      const notice = outgoing(key, { team, channel: user, message: { text: `<@${user}>` }, about });
      await ledger.step({ from: planned, missed: [], edition, outgoing: [notice], next, wakesAt: 2000 });
    }
    return kept;
  };

  it('a person leaves nothing of them anywhere, and everything of others', async () => {
    const { database, inbox } = await peopled();
    expect(await forget(database, { team: 'TGREEN', user: 'UALICE' })).toBe(11);
    const left = await everything(database);
    expect(left).not.toContain('UALICE');
    expect(left).toContain('didALICE');
    expect(left).toContain('UBEATE');
    expect(left).toContain('UCLARA');
    expect(await inbox.waiting()).toBe(2);
    expect(await forget(database, { team: 'TGREEN', user: 'UALICE' })).toBe(0);
    expect(await forget(database, { team: 'TGREEN', user: 'UCLARA' })).toBe(0);
  });

  it('a workspace leaves nothing of it anywhere, and everything of the other', async () => {
    const { database, inbox, outbox, store } = await peopled();
    expect(await forget(database, { team: 'TGREEN' })).toBe(30);
    const left = await everything(database);
    for (const gone of ['TGREEN', 'UALICE', 'UBEATE', '"dALICE"', '"dBEATE"'])
      expect(left).not.toContain(gone);
    expect(left).toContain('UCLARA');
    expect((await deedsOf(database, '', 1))[0]?.act).toBe('workspace_forgotten');
    expect(await inbox.waiting()).toBe(1);
    expect(await store.asked('1CLARA')).toMatchObject({ team: 'TBROWN' });
    expect((await outbox.claim(10)).map(({ key }) => key).sort()).toEqual(['bCLARA', 'notice:CLARA']);
  });

  it('leaves nothing in any table, a new one included, but what is nobody’s', async () => {
    const { database } = await peopled();
    const rows = async () => {
      const counts = Object.keys(TABLE_KEYS).map(async (table) => {
        const { rows } = await sql`select * from ${sql.table(table)}`.execute(database.kysely);
        return [table, rows.length] as const;
      });
      return new Map((await Promise.all(counts)).filter(([table]) => !NOBODYS.has(table)));
    };
    for (const [table, count] of await rows()) expect(count, table).toBeGreaterThan(0);
    for (const team of ['TGREEN', 'TBROWN']) await forget(database, { team });
    const { audit: traces, ...left } = Object.fromEntries(await rows());
    expect(traces).toBe(2);
    for (const [table, count] of Object.entries(left)) expect(count, table).toBe(0);
  });
});
