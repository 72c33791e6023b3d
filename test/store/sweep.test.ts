import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { questionsOver } from '../../src/store/questions.ts';
import { sweep } from '../../src/store/sweep.ts';
import { vaultWith } from '../../src/store/vault.ts';
import { BACKENDS } from './databases.ts';
import { everything } from './everything.ts';
import { asked, later, letter, opened } from './opened.ts';

const DAY = 24 * 60 * 60 * 1000;
const WORDS = 'is the lease in Ostrey secret?';
const SECRET = 'a secret of thirty-two bytes, or so';

describe.each(BACKENDS.filter(({ available }) => available))('what is kept on $name', (backend) => {
  /** A question that was asked, answered and posted so many days ago. */
  const anAnswer = async (daysAgo: number) => {
    const kept = await opened(backend, undefined, undefined, vaultWith([SECRET]));
    await kept.inbox.receive({ key: 'e', body: JSON.stringify({ text: WORDS }) });
    const before = await everything(kept.database);
    const post = { method: 'chat.postMessage', args: { channel: 'C1', text: WORDS } };
    const answer = asked('a', '1.1', { question: WORDS });
    const finished = { arrival: 'e', kept: [answer], letters: [letter('l', { post })] };
    const [claimed] = await kept.inbox.finish(finished, true);
    const during = await everything(kept.database);
    if (claimed === undefined) throw new Error('The letter is not there.');
    await kept.outbox.sent(claimed, '1.2');
    const { kysely } = kept.database;
    const earlier = (column: 'received_at' | 'answered_at' | 'first_tried_at') =>
      sql<number>`${sql.ref(column)} - ${daysAgo * DAY}`;
    await kysely
      .updateTable('inbox')
      .set({ received_at: earlier('received_at') })
      .execute();
    await kysely
      .updateTable('answer')
      .set({ answered_at: earlier('answered_at') })
      .execute();
    await kysely
      .updateTable('outbox')
      .set({ first_tried_at: earlier('first_tried_at') })
      .execute();
    return { kept, texts: [before, during, await everything(kept.database)] };
  };

  it('says at no moment in clear what people asked', async () => {
    const { kept, texts } = await anAnswer(0);
    for (const text of texts) expect(text).not.toMatch(/ostrey|secret/iu);
    expect(texts[0]).toContain('"key":"e"');
    expect((await kept.store.asked('a'))?.question).toBe(WORDS);
  });

  it('stays for the buttons for a day, and its words for as long as they are retained', async () => {
    const { kept } = await anAnswer(0.9);
    await sweep(kept.database, 0);
    expect(await kept.store.asked('a')).not.toBeNull();
    const { kept: later } = await anAnswer(6);
    await sweep(later.database, 7);
    expect(await later.store.asked('a')).not.toBeNull();
    await sweep(later.database, 5);
    expect(await later.store.asked('a')).toBeNull();
    const row = await later.database.kysely.selectFrom('answer').selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({
      result: '',
      outcome: 'found',
      citations: expect.stringMatching(/"start":\d/u),
    });
    expect(await sweep(later.database, 5)).toBe(0);
  });

  it('knows for ninety days that it was answered', async () => {
    const { kept } = await anAnswer(89);
    await sweep(kept.database, 0);
    expect(await kept.database.kysely.selectFrom('answer').select('id').execute()).toHaveLength(1);
    const { kept: last } = await anAnswer(91);
    await sweep(last.database, 0);
    expect(await last.database.kysely.selectFrom('answer').select('id').execute()).toEqual([]);
  });

  it('never sweeps what is still to be done', async () => {
    const kept = await opened(backend);
    await kept.inbox.receive({ key: 'open', body: '{}' });
    await kept.outbox.put([letter('open')]);
    await kept.outbox.claim(1);
    const { kysely } = kept.database;
    await kysely.updateTable('inbox').set({ received_at: 0 }).execute();
    await kysely.updateTable('outbox').set({ first_tried_at: 0 }).execute();
    expect(await sweep(kept.database, 0)).toBe(0);
  });

  it('tells digests what several people asked only when questions are retained', async () => {
    const kept = await opened(backend, undefined, undefined, vaultWith([SECRET]));
    for (const user of ['U1', 'U2']) await kept.store.record(asked(user, user, { user, question: WORDS }));
    expect(await questionsOver(kept.database, 0)('T1')).toEqual({ asked: [], gaps: [] });
    expect(await questionsOver(kept.database, 7)('T1')).toEqual({
      asked: [{ question: WORDS, times: 2 }],
      gaps: [],
    });
  });

  it('waits for a process with the key when it was sealed with another one', async () => {
    const location = await backend.fresh();
    const one = await opened(backend, location, undefined, vaultWith([SECRET]));
    const other = await opened(backend, location, undefined, vaultWith([`another ${SECRET}`]));
    await one.outbox.put([letter('l')]);
    expect(await other.outbox.claim(10)).toEqual([]);
    await one.database.kysely.updateTable('outbox').set({ due_at: 0 }).execute();
    expect(await one.outbox.claim(10)).toMatchObject([{ ...letter('l'), maybePosted: false }]);
  });

  it('lets go of what is done and old, and of nothing that waits', async () => {
    const kept = await opened(backend);
    const { database, inbox, outbox } = kept;
    for (const key of ['done', 'waiting']) await inbox.receive({ key, body: '{}' });
    await inbox.finish({ arrival: 'done', kept: [], letters: [letter('sent'), letter('held')] }, false);
    const claimed = await outbox.claim(2);
    await outbox.sent(claimed.find(({ key }) => key === 'sent') as never, '9.1');
    await outbox.hold(claimed.find(({ key }) => key === 'held') as never, 'x');
    await outbox.put([letter('waiting')]);
    await outbox.pause('T1', 'C1', 1000);
    await sweep(database, 0);
    expect(await outbox.counts()).toEqual({ open: 1, sent: 1, held: 1, failed: 0 });
    await later(kept, 24 * 31);
    await database.kysely
      .updateTable('inbox')
      .set(({ eb }) => ({ received_at: eb('received_at', '-', 24 * 31 * 3_600_000) }))
      .execute();
    await sweep(database, 0);
    expect(await outbox.counts()).toEqual({ open: 1, sent: 0, held: 0, failed: 0 });
    expect(await inbox.waiting()).toBe(1);
    expect(await database.kysely.selectFrom('inbox').select('key').execute()).toEqual([{ key: 'waiting' }]);
    expect(await database.kysely.selectFrom('pause').selectAll().execute()).toEqual([]);
  });
});
