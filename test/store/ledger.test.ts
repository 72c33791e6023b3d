import { describe, expect, it } from 'vitest';
import { archiveOver } from '../../src/store/archive.ts';
import { ledgerOver } from '../../src/store/ledger.ts';
import { digestOf } from '../slack/digest/simulation.ts';
import { articleOf } from '../support/libraries.ts';
import { BACKENDS } from './databases.ts';
import { FIRST, outgoing, SECOND, startLedger, step, THIRD } from './ledgers.ts';
import { opened } from './opened.ts';

describe.each(BACKENDS.filter(({ available }) => available))('the ledger on $name', (backend) => {
  const start = () => startLedger(backend);

  it('keeps digests, each for its workspace', async () => {
    const { ledger, planned } = await start();
    expect(await planned()).toEqual({
      digest: digestOf('1'),
      next: FIRST,
      wakesAt: 1000,
      last: null,
      since: null,
      unsure: null,
    });
    expect(await ledger.find('T2', '1')).toBeNull();
    await ledger.save({ ...digestOf('1', { name: 'Stolen' }), team: 'T2' }, SECOND, 5);
    await ledger.remove('T2', '1');
    expect((await ledger.list('T1')).map(({ digest }) => digest.settings.name)).toEqual(['Harbour desk']);
    expect(await ledger.list('T2')).toEqual([]);
    await ledger.save({ ...digestOf('1', { name: 'Pier desk' }), state: 'paused' }, SECOND, SECOND.at);
    expect((await planned()).digest.settings.name).toBe('Pier desk');
    expect(await ledger.due(9000, 9)).toEqual([]);
    await ledger.change(digestOf('1', { muted: ['Sport'] }));
    await ledger.change({ ...digestOf('1'), team: 'T2' });
    expect(await planned()).toMatchObject({ digest: { settings: { muted: ['Sport'] } }, next: SECOND });
    await ledger.remove('T1', '1');
    expect(await ledger.list('T1')).toEqual([]);
  });

  it('gives out what is due, what waits longest first', async () => {
    const { ledger } = await start();
    await ledger.save(digestOf('2'), FIRST, 500);
    await ledger.save(digestOf('3'), SECOND, SECOND.at);
    expect((await ledger.due(1000, 9)).map(({ digest }) => digest.id)).toEqual(['2', '1']);
    expect((await ledger.due(1000, 1)).map(({ digest }) => digest.id)).toEqual(['2']);
    expect(await ledger.due(499, 9)).toEqual([]);
  });

  it('lets one of many replicas make a move, as a whole', async () => {
    const { location, kept, planned } = await start();
    const replicas = [kept, await opened(backend, location), await opened(backend, location)];
    const from = await planned();
    const made = await Promise.all(
      Array.from({ length: 12 }, (_, at) => ledgerOver((replicas[at % 3] ?? kept).database).step(step(from))),
    );
    expect(made.filter((won) => won)).toHaveLength(1);
    expect(await kept.outbox.counts()).toMatchObject({ open: 1 });
    expect(await planned()).toMatchObject({ next: SECOND, last: FIRST, since: 7 });
  });

  it('has one edition for a day, whatever the plan says', async () => {
    const { kept, ledger, planned } = await start();
    await ledger.step(step(await planned()));
    await ledger.save(digestOf('1'), FIRST, FIRST.at);
    await expect(ledger.step(step(await planned(), { outgoing: [outgoing('other')] }))).rejects.toThrow(
      'already',
    );
    expect(await kept.outbox.counts()).toMatchObject({ open: 1 });
    expect((await planned()).next).toEqual(FIRST);
  });

  it('posts not before its time and not after', async () => {
    const { kept, ledger, planned } = await start();
    const now = await ledger.now();
    expect(Math.abs(now - Date.now())).toBeLessThan(60_000);
    const late = outgoing('late', { notBefore: now + 3_600_000, notAfter: now + 7_200_000 });
    await ledger.step(step(await planned(), { outgoing: [late, outgoing('soon')] }));
    const claimed = await kept.outbox.claim(9);
    expect(claimed.map(({ key }) => key)).toEqual(['soon']);
    expect(claimed[0]?.post).toMatchObject({
      method: 'chat.postMessage',
      args: { channel: 'C1', unfurl_links: false, parse: 'none', text: 'News — “quoted”' },
    });
  });

  it('knows what a channel was told, until the edition is refused', async () => {
    const { kept, ledger, planned } = await start();
    await ledger.step(step(await planned()));
    const told = await ledger.told('T1', 'C1');
    expect([told('a'), told('b'), told('c')]).toEqual([true, true, false]);
    expect((await ledger.told('T2', 'C1'))('a')).toBe(false);
    expect((await ledger.told('T1', 'C2'))('a')).toBe(false);
    expect(await ledger.outcomes(9)).toEqual([]);
    const [letter] = await kept.outbox.claim(1);
    if (letter === undefined) throw new Error('There is no letter.');
    await kept.outbox.fail(letter, 'not_in_channel');
    const [outcome] = await ledger.outcomes(9);
    expect(outcome).toMatchObject({ state: 'failed', reason: 'not_in_channel', entry: { day: FIRST.day } });
    if (outcome === undefined) throw new Error('There is no outcome.');
    const then = { notices: [outgoing('notice:1', { channel: 'UOWNER' })], block: true };
    const settled = await Promise.all([ledger.settle(outcome, then), ledger.settle(outcome, then)]);
    expect(settled.toSorted()).toEqual([false, true]);
    expect((await ledger.told('T1', 'C1'))('a')).toBe(false);
    expect(await planned()).toMatchObject({ digest: { state: 'blocked' }, last: null, since: null });
    expect((await kept.outbox.claim(9)).map(({ key }) => key)).toEqual(['notice:1']);
    expect(await ledger.due(9000, 9)).toEqual([]);
  });

  it('keeps a held edition until somebody says what next', async () => {
    const { kept, ledger, planned } = await start();
    await ledger.step(step(await planned()));
    const [letter] = await kept.outbox.claim(1);
    await kept.outbox.hold(letter as never, 'timeout');
    const [outcome] = await ledger.outcomes(9);
    expect(outcome?.state).toBe('held');
    expect(await ledger.settle(outcome as never, { notices: [], block: false })).toBe(true);
    expect((await ledger.told('T1', 'C1'))('a')).toBe(true);
    const entry = await ledger.entry('1', FIRST.day);
    const again = outgoing('digest:1:2026-11-23:again');
    const resolved = await Promise.all([
      ledger.resolve(entry as never, again),
      ledger.resolve(entry as never, null),
    ]);
    expect(resolved.filter((won) => won)).toHaveLength(1);
  });

  it('takes an edition whose letter was swept away for one of which nobody knows', async () => {
    const { kept, ledger, planned } = await start();
    await ledger.step(step(await planned()));
    await kept.database.kysely.deleteFrom('outbox').execute();
    expect(await ledger.outcomes(9)).toMatchObject([{ state: 'held', entry: { day: FIRST.day } }]);
  });

  it('is not held up by editions of digests that are gone', async () => {
    const { kept, ledger, planned } = await start();
    await ledger.save(digestOf('2'), SECOND, SECOND.at);
    for (const id of ['1', '2']) await ledger.step(step(await planned(id), { next: THIRD, wakesAt: 3000 }));
    for (const letter of await kept.outbox.claim(2)) await kept.outbox.sent(letter, '1.1');
    await ledger.remove('T1', '1');
    expect(await ledger.outcomes(1)).toMatchObject([{ digest: { id: '2' } }]);
  });

  it('keeps drafts, lets one editor at a time change them, and posts each once', async () => {
    const { ledger, planned } = await start();
    const from = await planned();
    const draft = { due: FIRST, state: 'draft', content: { name: 'draft' }, asOf: 5, keys: [] } as const;
    expect(
      await ledger.step(step(from, { edition: draft, next: FIRST, wakesAt: FIRST.at + 1, outgoing: [] })),
    ).toBe(true);
    expect(await planned()).toMatchObject({ last: null, wakesAt: FIRST.at + 1 });
    const entry = await ledger.entry('1', FIRST.day);
    if (entry === null) throw new Error('There is no draft.');
    const edits = await Promise.all([
      ledger.revise(entry, 'draft', { name: 'one' }),
      ledger.revise(entry, 'approved', { name: 'two' }),
    ]);
    expect(edits.filter((won) => won)).toHaveLength(1);
    expect(await ledger.step(step(await planned()))).toBe(true);
    const posted = await ledger.entry('1', FIRST.day);
    expect(posted).toMatchObject({ state: 'queued', revision: 1, asOf: 5 });
    expect(await ledger.revise(posted as never, 'draft', {})).toBe(false);
  });

  it('writes missed days down once', async () => {
    const { ledger, planned } = await start();
    const from = await planned();
    await ledger.step(
      step(from, { missed: [FIRST, SECOND], edition: null, outgoing: [], next: THIRD, wakesAt: 3000 }),
    );
    expect(await ledger.entry('1', SECOND.day)).toMatchObject({ state: 'missed' });
    expect(await planned()).toMatchObject({ last: null, next: THIRD });
  });
});

describe.each(BACKENDS.filter(({ available }) => available))('the archive on $name', (backend) => {
  it('knows how the articles were, byte for byte', async () => {
    const kept = await opened(backend);
    const archive = archiveOver(kept.database);
    const old = articleOf('harbour', 'The *toll* is 5 euros.\u0000 😀', { title: 'Toll', tags: ['Traffic'] });
    const changed = articleOf('harbour', 'The *toll* is 7 euros.');
    const other = articleOf('pier', 'The pier is open.', {}, 'plain');
    expect((await archive.known(9e15)).size).toBe(0);
    const first = await archive.remember([old, other]);
    await tick(kept.database, first);
    const second = await archive.remember([changed]);
    await tick(kept.database, second);
    const third = await archive.remember([old, other]);
    const known = async (at: number) => [...(await archive.known(at))].toSorted();
    expect(await known(first)).toEqual([
      ['harbour', old.sha256],
      ['pier', other.sha256],
    ]);
    expect(await known(second)).toEqual([['harbour', changed.sha256]]);
    expect(await known(third)).toEqual(await known(first));
    expect(await archive.former(first, ['harbour', 'pier', 'nowhere'])).toEqual([old, other]);
    expect(await archive.former(second, ['harbour', 'pier'])).toEqual([{ ...changed }]);
    expect(await archive.former(first - 1, ['harbour'])).toEqual([]);
    expect(await archive.former(first, [])).toEqual([]);
  });

  it('is written by many replicas at once', async () => {
    const location = await backend.fresh();
    const replicas = await Promise.all([1, 2, 3].map(() => opened(backend, location)));
    const articles = Array.from({ length: 450 }, (_, at) =>
      articleOf(`a${at}`, `Sentence number ${at} is here.`),
    );
    await Promise.all(replicas.map(({ database }) => archiveOver(database).remember(articles)));
    const at = await ledgerOver((replicas[0] as (typeof replicas)[0]).database).now();
    expect((await archiveOver((replicas[1] as (typeof replicas)[0]).database).known(at)).size).toBe(450);
  });
});

/** Lets the database's clock move on. */
async function tick(database: Parameters<typeof ledgerOver>[0], from: number): Promise<void> {
  const ledger = ledgerOver(database);
  while ((await ledger.now()) <= from);
}
