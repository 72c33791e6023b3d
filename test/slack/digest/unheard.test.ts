import { describe, expect, it } from 'vitest';
import { localDay } from '../../../src/digest/due.ts';
import type { Unheard } from '../../../src/ports/ledger.ts';
import { planner } from '../../../src/slack/digest/planner.ts';
import { sayAgainAt } from '../../../src/slack/digest/unheard.ts';
import { digestsOver } from '../../../src/store/digests.ts';
import { vaultWith } from '../../../src/store/vault.ts';
import { BACKENDS } from '../../store/databases.ts';
import { opened } from '../../store/opened.ts';
import { toyLibrary } from '../../support/libraries.ts';
import { digestOf, SILENT } from './simulation.ts';

const HOUR = 60 * 60 * 1000;

describe.each(BACKENDS.filter(({ available }) => available))('a notice on $name', (backend) => {
  it('that was cut off like its edition is said again, until Slack has it', async () => {
    const kept = await opened(
      backend,
      undefined,
      undefined,
      vaultWith(['a secret of the house, a long one']),
    );
    const digests = digestsOver(kept.database, 0);
    const { ledger } = digests;
    const replicas = [1, 2].map(() => planner({ ...digests, library: () => toyLibrary() }, SILENT));
    const tick = () => Promise.all(replicas.map((one) => one.tick()));
    const now = await ledger.now();
    const day = localDay('UTC', now);
    await ledger.save(digestOf('1', { timeZone: 'UTC' }), { day, at: now }, now);
    await tick();

    const [edition] = await kept.outbox.claim(9);
    expect(edition?.channel).toBe('C1');
    await kept.outbox.hold(edition as never, 'nobody can look');
    await tick();
    const [notice] = await kept.outbox.claim(9);
    expect(notice).toMatchObject({ channel: 'UOWNER', key: `notice:1:held:${day}` });
    await kept.outbox.hold(notice as never, 'nobody can look');
    await tick();
    const [again, ...more] = await kept.outbox.claim(9);
    expect(more).toEqual([]);
    expect(again?.post).toEqual(notice?.post);
    expect(again?.key).not.toBe(notice?.key);
    await kept.outbox.sent(again as never, '1.1');
    await tick();
    expect(await kept.database.kysely.selectFrom('notice').selectAll().execute()).toEqual([]);
    expect(await kept.outbox.claim(9)).toEqual([]);
  });

  it('is said anew for an edition that was posted again and is uncertain once more', async () => {
    const kept = await opened(backend);
    const digests = digestsOver(kept.database, 0);
    const { ledger } = digests;
    const { tick } = planner({ ...digests, library: () => toyLibrary() }, SILENT);
    const now = await ledger.now();
    const day = localDay('UTC', now);
    await ledger.save(digestOf('1', { timeZone: 'UTC' }), { day, at: now }, now);
    await tick();
    const held = async () => {
      const [letter] = await kept.outbox.claim(9);
      await kept.outbox.hold(letter as never, 'nobody can look');
      await tick();
      const [notice] = await kept.outbox.claim(9);
      await kept.outbox.sent(notice as never, '1.1');
      return notice;
    };
    const first = await held();
    const entry = await ledger.entry('1', day);
    const message = { text: 'once more', blocks: [] };
    const again = { key: 'again', team: 'T1', channel: 'C1', message, notBefore: 0, notAfter: 9e15 };
    expect(await ledger.resolve(entry as never, again)).toBe(true);
    const second = await held();
    expect(second?.post).toEqual(first?.post);
    expect(second?.channel).toBe('UOWNER');
  });
});

describe.each(BACKENDS.filter(({ available }) => available))('a draft on $name', (backend) => {
  it('that its editor cannot get goes to the owner, and what the owner cannot get is let go', async () => {
    const kept = await opened(backend);
    const digests = digestsOver(kept.database, 0);
    const { ledger } = digests;
    const { tick } = planner({ ...digests, library: () => toyLibrary() }, SILENT);
    const now = await ledger.now();
    const due = { day: localDay('UTC', now + HOUR), at: now + HOUR };
    const digest = { ...digestOf('1', { timeZone: 'UTC', review: 'else_drop' }), editor: 'UGONE' };
    await ledger.save(digest, due, now);
    await tick();
    const refuse = async () => {
      const [letter] = await kept.outbox.claim(9);
      await kept.outbox.fail(letter as never, 'user_disabled');
      await tick();
      return letter;
    };
    const draft = await refuse();
    expect(draft?.channel).toBe('UGONE');
    const again = await refuse();
    expect(again?.channel).toBe('UOWNER');
    expect(again?.post).toMatchObject({ args: { channel: 'UOWNER' } });
    expect(JSON.stringify(again?.post)).toContain('Approve');
    expect(await kept.outbox.claim(9)).toEqual([]);
    expect(await kept.database.kysely.selectFrom('notice').selectAll().execute()).toEqual([]);
  });
});

describe('when something is said again', () => {
  const unheard = (more: Partial<Unheard>): Unheard => ({
    ...{ times: 1, refusal: null, ...more },
    outgoing: { key: 'k', team: 'T1', channel: 'U1', message: {}, notBefore: 0, notAfter: 100 * HOUR },
  });

  it('is at once, then less and less often, and never less than daily', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7, 50].map((times) => sayAgainAt(unheard({ times }), 0));
    expect(waits).toEqual([0, 5000, 60_000, 600_000, HOUR, 6 * HOUR, 24 * HOUR, 24 * HOUR]);
  });

  it('is never, where Slack will not take it or its time is over', () => {
    expect(sayAgainAt(unheard({ refusal: 'user_disabled' }), 0)).toBeNull();
    expect(sayAgainAt(unheard({ refusal: 'ECONNREFUSED' }), 0)).toBe(0);
    expect(sayAgainAt(unheard({ times: 7 }), 99 * HOUR)).toBeNull();
  });
});
