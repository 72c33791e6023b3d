import { describe, expect, it } from 'vitest';
import type { ClaimedLetter } from '../../src/ports/delivery.ts';
import { BACKENDS } from './databases.ts';
import { FIRST, outgoing, startLedger, step } from './ledgers.ts';
import { later } from './opened.ts';

describe.each(BACKENDS.filter(({ available }) => available))(
  'what somebody must hear, on $name',
  (backend) => {
    const about = { digest: '1', day: FIRST.day };
    /** A notice that its letter has taken to the outbox, and what the sender does with each letter of it. */
    const noticed = async () => {
      const world = await startLedger(backend);
      const { kept, ledger, planned } = world;
      const notice = outgoing('notice:1', { channel: 'UOWNER', about });
      await ledger.step(step(await planned(), { edition: null, outgoing: [notice] }));
      const letters: ClaimedLetter[] = [];
      const taken = async () => {
        const [letter] = await kept.outbox.claim(1);
        if (letter === undefined) throw new Error('Nothing is in the outbox.');
        letters.push(letter);
        return letter;
      };
      return { ...world, letters, taken };
    };

    it('is said again, in the same words, until Slack has it for certain', async () => {
      const { kept, ledger, letters, taken } = await noticed();
      expect(await ledger.unheard(9)).toEqual([]);
      for (let time = 1; time <= 5; time++) {
        await kept.outbox.hold(await taken(), 'timeout');
        const [unheard] = await ledger.unheard(9);
        expect(unheard).toMatchObject({ times: time, refusal: null, outgoing: { key: 'notice:1', about } });
        const both = await Promise.all([
          ledger.sayAgain(unheard as never, 0),
          ledger.sayAgain(unheard as never, 0),
        ]);
        expect(both.toSorted()).toEqual([false, true]);
        expect(await ledger.unheard(9)).toEqual([]);
      }
      await kept.outbox.sent(await taken(), '1.1');
      expect(await ledger.unheard(9)).toEqual([]);
      expect(letters.map(({ key }) => key)).toEqual([
        'notice:1',
        ...[2, 3, 4, 5, 6].map((n) => `notice:1:${n}`),
      ]);
      expect(new Set(letters.map(({ post }) => JSON.stringify(post))).size).toBe(1);
      expect(await kept.database.kysely.selectFrom('notice').selectAll().execute()).toEqual([]);
    });

    it('is said again when Slack did not take it, and not before its time', async () => {
      const { kept, ledger, taken } = await noticed();
      await kept.outbox.fail(await taken(), 'ECONNREFUSED');
      const [unheard] = await ledger.unheard(9);
      expect(unheard).toMatchObject({ refusal: 'ECONNREFUSED' });
      await ledger.sayAgain(unheard as never, (await ledger.now()) + 60_000);
      expect(await kept.outbox.claim(1)).toEqual([]);
      await later(kept);
      expect(await kept.outbox.claim(1)).toHaveLength(1);
    });

    it('is said again even when its letter was swept away', async () => {
      const { kept, ledger } = await noticed();
      await kept.database.kysely.deleteFrom('outbox').execute();
      expect(await ledger.unheard(9)).toMatchObject([{ times: 1, refusal: null }]);
    });

    it('is let go when nobody can hear it', async () => {
      const { kept, ledger, taken } = await noticed();
      await kept.outbox.hold(await taken(), 'timeout');
      const [unheard] = await ledger.unheard(9);
      expect(await ledger.sayAgain(unheard as never, null)).toBe(true);
      expect(await ledger.unheard(9)).toEqual([]);
    });

    it.each(['decided', 'deleted'])('is let go when its edition is %s', async (end) => {
      const { kept, ledger, planned } = await startLedger(backend);
      const letter = outgoing(`digest:1:${FIRST.day}`);
      await ledger.step(step(await planned(), { outgoing: [letter, outgoing('notice:1', { about })] }));
      for (const claimed of await kept.outbox.claim(2)) await kept.outbox.hold(claimed, 'timeout');
      const [outcome] = await ledger.outcomes(9);
      await ledger.settle(outcome as never, { notices: [], block: false });
      expect(await ledger.unheard(9)).toHaveLength(1);
      expect((await planned()).unsure).toBe(FIRST.day);
      if (end === 'deleted') await ledger.remove('T1', '1');
      else await ledger.resolve((await ledger.entry('1', FIRST.day)) as never, null);
      expect(await ledger.unheard(9)).toEqual([]);
    });
  },
);
