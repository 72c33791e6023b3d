import { sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Letter } from '../../src/ports/delivery.ts';
import type { Asked } from '../../src/ports.ts';
import { type Kept, openStore } from '../../src/store/open-store.ts';
import { found, LEASE, NOISE, toyLibrary } from '../support/slack-fixtures.ts';
import { BACKENDS } from './databases.ts';

const LEASES = { arrival: 60_000, letter: 60_000 };

function letter(key: string, more: Partial<Letter> = {}): Letter {
  const post = { method: 'chat.postMessage', args: { channel: 'C1', text: 'Ostrey — “quoted”' } };
  return { key, team: 'T1', channel: 'C1', thread: '1.0', post, ...more };
}

function asked(id: string, ts: string, more: Partial<Asked> = {}): Asked {
  const place = { channel: 'C1', ts, thread: ts };
  return {
    ...{
      id,
      team: 'T1',
      user: 'U1',
      question: 'what\u0000 was \ud800?',
      answer: found([LEASE]),
      at: 0,
      place,
    },
    ...more,
  };
}

describe.each(BACKENDS.filter(({ available }) => available))('the store on $name', (backend) => {
  async function opened(location?: string): Promise<Kept> {
    const kept = await openStore(location ?? (await backend.fresh()), () => toyLibrary(), LEASES);
    onTestFinished(() => kept.close());
    return kept;
  }

  /** Lets time pass for everything that is due later. */
  async function later({ database: { kysely } }: Kept, millis = 3_600_000): Promise<void> {
    await sql`update inbox set due_at = due_at - ${millis}`.execute(kysely);
    await sql`update outbox set due_at = due_at - ${millis}, verify_at = verify_at - ${millis}`.execute(
      kysely,
    );
    await sql`update pause set until = until - ${millis}`.execute(kysely);
  }

  const finish = async ({ inbox }: Kept, arrival: string, question: Asked | null, room = true) => {
    const letters = [letter(`answer:${question?.place?.ts ?? arrival}`)];
    return await inbox.finish({ arrival, kept: question === null ? [] : [question], letters }, room);
  };

  describe('an arrival', () => {
    it('is new once, of however many deliveries at once, in two processes', async () => {
      const location = await backend.fresh();
      const [one, other] = [await opened(location), await opened(location)];
      const news = await Promise.all(
        Array.from({ length: 200 }, (_, index) =>
          (index % 2 ? one : other).inbox.receive({ key: `e${index % 50}`, body: '{}' }),
        ),
      );
      expect(news.filter(Boolean)).toHaveLength(50);
      expect(await one.inbox.waiting()).toBe(50);
    });

    it('is taken over by one when it was not finished in time, and keeps its payload', async () => {
      const location = await backend.fresh();
      const [one, other] = [await opened(location), await opened(location)];
      await one.inbox.receive({ key: 'e', body: '{"a":"é\\u0000"}' });
      expect(await other.inbox.claim(10)).toEqual([]);
      await later(one);
      const claims = await Promise.all([one.inbox.claim(10), other.inbox.claim(10)]);
      expect(claims.flat()).toEqual([{ key: 'e', body: '{"a":"é\\u0000"}', attempt: 2 }]);
    });

    it('is done for ever once it is finished, and its payload is gone', async () => {
      const kept = await opened();
      await kept.inbox.receive({ key: 'e', body: '{"secret":1}' });
      await kept.inbox.finish({ arrival: 'e', kept: [], letters: [] }, true);
      await later(kept);
      expect(await kept.inbox.claim(10)).toEqual([]);
      expect(await kept.inbox.receive({ key: 'e', body: '{"secret":1}' })).toBe(false);
      const rows = await kept.database.kysely.selectFrom('inbox').selectAll().execute();
      expect(rows).toMatchObject([{ key: 'e', body: '', state: 'done' }]);
    });

    it('comes back when it is given back', async () => {
      const kept = await opened();
      await kept.inbox.receive({ key: 'e', body: '{}' });
      await kept.inbox.again('e', 0, 'AuthorizationError');
      expect(await kept.inbox.claim(10)).toMatchObject([{ key: 'e', attempt: 2 }]);
    });
  });

  describe('an answer', () => {
    it('is kept with its letter, which is claimed with its fence up', async () => {
      const kept = await opened();
      await kept.inbox.receive({ key: 'e', body: '{}' });
      const claimed = await finish(kept, 'e', asked('a', '1.1'));
      expect(claimed).toMatchObject([{ key: 'answer:1.1', attempt: 1, maybePosted: false }]);
      expect(await kept.outbox.claim(10)).toEqual([]);
      await later(kept);
      expect(await kept.outbox.claim(10)).toMatchObject([
        { ...letter('answer:1.1'), attempt: 2, maybePosted: true },
      ]);
    });

    it('is given once to each message, whichever arrival comes first', async () => {
      const kept = await opened();
      const works = await Promise.all(
        ['a', 'b', 'c', 'd'].map(async (id) => {
          await kept.inbox.receive({ key: id, body: '{}' });
          return await finish(kept, id, asked(id, '1.1'));
        }),
      );
      expect(works.flat()).toHaveLength(1);
      expect(await kept.inbox.waiting()).toBe(0);
    });

    it('without room for its letter leaves it to whoever comes first', async () => {
      const kept = await opened();
      expect(await finish(kept, 'e', asked('a', '1.1'), false)).toEqual([]);
      expect(await kept.outbox.claim(10)).toMatchObject([
        { key: 'answer:1.1', attempt: 1, maybePosted: false },
      ]);
    });

    it('is quoted afresh when it is looked up', async () => {
      const kept = await opened();
      await finish(kept, 'e', asked('a', '1.1'));
      const { at: _, ...same } = asked('a', '1.1');
      expect(await kept.store.asked('a')).toMatchObject(same);
      expect(await kept.store.asked('b')).toBeNull();
    });

    it('is forgotten when its article has changed', async () => {
      const location = await backend.fresh();
      const kept = await openStore(location, () => toyLibrary({ facts: [NOISE] }), LEASES);
      onTestFinished(() => kept.close());
      await kept.store.record(asked('a', '1.1', { place: null }));
      expect(await kept.store.asked('a')).toBeNull();
    });

    it('stays when the same one is kept again', async () => {
      const kept = await opened();
      await kept.store.record(asked('a', '1.1', { place: null }));
      await kept.store.record(asked('a', '1.1', { place: null }));
      await kept.store.record(asked('b', '1.1', { place: null }));
      expect((await kept.database.kysely.selectFrom('answer').select('id').execute()).length).toBe(2);
    });
  });

  describe('a letter', () => {
    it('is claimed by one, of however many at once', async () => {
      const location = await backend.fresh();
      const replicas = [await opened(location), await opened(location), await opened(location)];
      await replicas[0]?.outbox.put(Array.from({ length: 60 }, (_, index) => letter(`l${index}`)));
      const claims = await Promise.all(
        Array.from({ length: 18 }, (_, index) => replicas[index % 3]?.outbox.claim(5) ?? []),
      );
      const keys = claims.flat().map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys.length).toBe(60);
    });

    it('is put in once', async () => {
      const { outbox } = await opened();
      await outbox.put([letter('l'), letter('l')]);
      await outbox.put([letter('l')]);
      expect(await outbox.counts()).toEqual({ open: 1, sent: 0, held: 0, failed: 0 });
    });

    it('lets nobody past its fence whose claim is lost', async () => {
      const kept = await opened();
      await kept.outbox.put([letter('l')]);
      const [first] = await kept.outbox.claim(1);
      await later(kept);
      expect(await kept.outbox.fence(first as never)).toBe(false);
      const [second] = await kept.outbox.claim(1);
      expect(await kept.outbox.fence(second as never)).toBe(true);
      expect(await kept.outbox.fence(first as never)).toBe(false);
      expect(await kept.outbox.hold(first as never, 'late')).toBe(false);
      expect(await kept.outbox.hold(second as never, 'late')).toBe(true);
      expect(await kept.outbox.counts()).toMatchObject({ open: 0, held: 1 });
    });

    it('that may have been posted says so to the next, unless it surely was not', async () => {
      const { outbox } = await opened();
      await outbox.put([letter('l')]);
      for (const [certain, maybePosted] of [
        [false, true],
        [true, false],
      ] as const) {
        const [claimed] = await outbox.claim(1);
        await outbox.fence(claimed as never);
        await outbox.again(claimed as never, 0, certain, 'x');
        const [next] = await outbox.claim(1);
        expect(next).toMatchObject({ maybePosted });
        await outbox.again(next as never, 0, false, 'x');
      }
    });

    it('that was posted is kept without its words, and looked for a second time only after trouble', async () => {
      const kept = await opened();
      await kept.outbox.put([letter('l')]);
      const [first] = await kept.outbox.claim(1);
      await kept.outbox.sent(first as never, '9.1');
      await later(kept);
      expect(await kept.outbox.claimForCheck(10)).toEqual([]);
      const [row] = await kept.database.kysely.selectFrom('outbox').selectAll().execute();
      expect(row).toMatchObject({ state: 'sent', payload: '', message_ts: '9.1' });
    });

    it('that two have posted is looked for at once, and the first one’s message stays', async () => {
      const kept = await opened();
      await kept.outbox.put([letter('l')]);
      const [first] = await kept.outbox.claim(1);
      await later(kept);
      const [second] = await kept.outbox.claim(1);
      await kept.outbox.sent(second as never, '9.2');
      await kept.outbox.sent(first as never, '9.1');
      expect(await kept.outbox.claimForCheck(10)).toMatchObject([
        { key: 'l', channel: 'C1', messageTs: '9.2' },
      ]);
      expect(await kept.outbox.claimForCheck(10)).toEqual([]);
      await kept.outbox.checked('l');
      await later(kept);
      expect(await kept.outbox.claimForCheck(10)).toEqual([]);
    });

    it('waits in a channel that is paused, and nowhere else', async () => {
      const kept = await opened();
      await kept.outbox.pause('T1', 'C1', 1000);
      await kept.outbox.pause('T1', 'C1', 600_000);
      await kept.outbox.put([letter('a'), letter('b', { channel: 'C2' }), letter('c', { team: 'T2' })]);
      await kept.outbox.put([letter('d', { channel: null })]);
      expect((await kept.outbox.claim(10)).map(({ key }) => key).sort()).toEqual(['b', 'c', 'd']);
      await later(kept);
      expect((await kept.outbox.claim(1)).map(({ key }) => key)).toEqual(['a']);
    });

    it('says how long until it is due', async () => {
      const { outbox } = await opened();
      expect(await outbox.nextDue()).toBeNull();
      await outbox.put([letter('l')]);
      expect(await outbox.nextDue()).toBe(0);
      const [claimed] = await outbox.claim(1);
      await outbox.again(claimed as never, 5000, true, 'x');
      expect(await outbox.nextDue()).toBeGreaterThan(3000);
    });
  });
});
