import { describe, expect, it } from 'vitest';
import { BACKENDS } from './databases.ts';
import { later, letter, opened } from './opened.ts';

describe.each(BACKENDS.filter(({ available }) => available))('the outbox on $name', (backend) => {
  describe('a letter', () => {
    it('is claimed by one, of however many at once', async () => {
      const location = await backend.fresh();
      const replicas = [
        await opened(backend, location),
        await opened(backend, location),
        await opened(backend, location),
      ];
      await replicas[0]?.outbox.put(Array.from({ length: 60 }, (_, index) => letter(`l${index}`)));
      const claims = await Promise.all(
        Array.from({ length: 18 }, (_, index) => replicas[index % 3]?.outbox.claim(5) ?? []),
      );
      const keys = claims.flat().map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys.length).toBe(60);
    });

    it('is put in once', async () => {
      const { outbox } = await opened(backend);
      await outbox.put([letter('l'), letter('l')]);
      await outbox.put([letter('l')]);
      expect(await outbox.counts()).toEqual({ open: 1, sent: 0, held: 0, failed: 0 });
    });

    it('listens to nobody whose claim is lost', async () => {
      const kept = await opened(backend);
      await kept.outbox.put([letter('l')]);
      const [first] = await kept.outbox.claim(1);
      await later(kept);
      const [second] = await kept.outbox.claim(1);
      expect(await kept.outbox.hold(first as never, 'late')).toBe(false);
      await kept.outbox.again(first as never, 0, true, 'late');
      expect(await kept.outbox.claim(1)).toEqual([]);
      expect(await kept.outbox.hold(second as never, 'late')).toBe(true);
      expect(await kept.outbox.counts()).toMatchObject({ open: 0, held: 1 });
    });

    it('that may have been posted says so to the next, unless it surely was not', async () => {
      const kept = await opened(backend);
      const { outbox } = kept;
      await outbox.put([letter('l')]);
      const [first] = await outbox.claim(1);
      expect(first).toMatchObject({ maybePosted: false, attempt: 1 });
      await later(kept);
      const [second] = await outbox.claim(1);
      expect(second).toMatchObject({ maybePosted: true, attempt: 2 });
      await outbox.again(second as never, 0, false, 'x');
      const [third] = await outbox.claim(1);
      expect(third).toMatchObject({ maybePosted: true, attempt: 3 });
      await outbox.again(third as never, 0, true, 'x');
      expect(await outbox.claim(1)).toMatchObject([{ maybePosted: false, attempt: 4 }]);
    });

    it('that was posted is kept without its words, and looked for a second time only after trouble', async () => {
      const kept = await opened(backend);
      await kept.outbox.put([letter('l')]);
      const [first] = await kept.outbox.claim(1);
      await kept.outbox.sent(first as never, '9.1');
      await later(kept);
      expect(await kept.outbox.claimForCheck(10)).toEqual([]);
      const [row] = await kept.database.kysely.selectFrom('outbox').selectAll().execute();
      expect(row).toMatchObject({ state: 'sent', payload: '', message_ts: '9.1' });
    });

    it('that two have posted is looked for at once, and the first one’s message stays', async () => {
      const kept = await opened(backend);
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
      const kept = await opened(backend);
      await kept.outbox.pause('T1', 'C1', 1000);
      await kept.outbox.pause('T1', 'C1', 600_000);
      await kept.outbox.put([letter('a'), letter('b', { channel: 'C2' }), letter('c', { team: 'T2' })]);
      await kept.outbox.put([letter('d', { channel: null })]);
      expect((await kept.outbox.claim(10)).map(({ key }) => key).sort()).toEqual(['b', 'c', 'd']);
      await later(kept);
      expect((await kept.outbox.claim(1)).map(({ key }) => key)).toEqual(['a']);
    });

    it('says how long until it is due', async () => {
      const { outbox } = await opened(backend);
      expect(await outbox.nextDue()).toBeNull();
      await outbox.put([letter('l')]);
      expect(await outbox.nextDue()).toBe(0);
      const [claimed] = await outbox.claim(1);
      await outbox.again(claimed as never, 5000, true, 'x');
      expect(await outbox.nextDue()).toBeGreaterThan(3000);
    });
  });
});
