import { describe, expect, it } from 'vitest';
import type { Asked } from '../../src/ports.ts';
import type { Kept } from '../../src/store/open-store.ts';
import { NOISE, toyLibrary } from '../support/slack-fixtures.ts';
import { BACKENDS } from './databases.ts';
import { asked, later, letter, opened } from './opened.ts';

describe.each(BACKENDS.filter(({ available }) => available))('the inbox on $name', (backend) => {
  const finish = async ({ inbox }: Kept, arrival: string, question: Asked | null, room = true) => {
    const letters = [letter(`answer:${question?.place?.ts ?? arrival}`)];
    return await inbox.finish({ arrival, kept: question === null ? [] : [question], letters }, room);
  };

  describe('an arrival', () => {
    it('is new once, of however many deliveries at once, in two processes', async () => {
      const location = await backend.fresh();
      const [one, other] = [await opened(backend, location), await opened(backend, location)];
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
      const [one, other] = [await opened(backend, location), await opened(backend, location)];
      await one.inbox.receive({ key: 'e', body: '{"a":"é\\u0000"}' });
      expect(await other.inbox.claim(10)).toEqual([]);
      await later(one);
      const claims = await Promise.all([one.inbox.claim(10), other.inbox.claim(10)]);
      expect(claims.flat()).toEqual([{ key: 'e', body: '{"a":"é\\u0000"}', attempt: 2 }]);
    });

    it('is done for ever once it is finished, and its payload is gone', async () => {
      const kept = await opened(backend);
      await kept.inbox.receive({ key: 'e', body: '{"secret":1}' });
      await kept.inbox.finish({ arrival: 'e', kept: [], letters: [] }, true);
      await later(kept);
      expect(await kept.inbox.claim(10)).toEqual([]);
      expect(await kept.inbox.receive({ key: 'e', body: '{"secret":1}' })).toBe(false);
      const rows = await kept.database.kysely.selectFrom('inbox').selectAll().execute();
      expect(rows).toMatchObject([{ key: 'e', body: '', state: 'done' }]);
    });

    it('comes back when it is given back', async () => {
      const kept = await opened(backend);
      await kept.inbox.receive({ key: 'e', body: '{}' });
      await kept.inbox.again('e', 0, 'AuthorizationError');
      expect(await kept.inbox.claim(10)).toMatchObject([{ key: 'e', attempt: 2 }]);
    });
  });

  describe('an answer', () => {
    it('is kept with its letter, which is claimed and may have been posted from then on', async () => {
      const kept = await opened(backend);
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
      const kept = await opened(backend);
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
      const kept = await opened(backend);
      expect(await finish(kept, 'e', asked('a', '1.1'), false)).toEqual([]);
      expect(await kept.outbox.claim(10)).toMatchObject([
        { key: 'answer:1.1', attempt: 1, maybePosted: false },
      ]);
    });

    it('is quoted afresh when it is looked up', async () => {
      const kept = await opened(backend);
      await finish(kept, 'e', asked('a', '1.1'));
      const { at: _, ...same } = asked('a', '1.1');
      expect(await kept.store.asked('a')).toMatchObject(same);
      expect(await kept.store.asked('b')).toBeNull();
    });

    it('is forgotten when its article has changed', async () => {
      const kept = await opened(backend, undefined, toyLibrary({ facts: [NOISE] }));
      await kept.store.record(asked('a', '1.1', { place: null }));
      expect(await kept.store.asked('a')).toBeNull();
    });

    it('stays when the same one is kept again', async () => {
      const kept = await opened(backend);
      await kept.store.record(asked('a', '1.1', { place: null }));
      await kept.store.record(asked('a', '1.1', { place: null }));
      await kept.store.record(asked('b', '1.1', { place: null }));
      expect((await kept.database.kysely.selectFrom('answer').select('id').execute()).length).toBe(2);
    });
  });
});
