import { describe, expect, it } from 'vitest';
import { tidy } from '../../src/store/tidy.ts';
import { BACKENDS } from './databases.ts';
import { later, letter, opened } from './opened.ts';

const HOURS = 24 * 31;

describe.each(BACKENDS.filter(({ available }) => available))('tidying $name', (backend) => {
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
    await tidy(database);
    expect(await outbox.counts()).toEqual({ open: 1, sent: 1, held: 1, failed: 0 });
    await later(kept, HOURS);
    await database.kysely
      .updateTable('inbox')
      .set(({ eb }) => ({ received_at: eb('received_at', '-', HOURS * 3_600_000) }))
      .execute();
    await tidy(database);
    expect(await outbox.counts()).toEqual({ open: 1, sent: 0, held: 0, failed: 0 });
    expect(await inbox.waiting()).toBe(1);
    expect(await database.kysely.selectFrom('inbox').select('key').execute()).toEqual([{ key: 'waiting' }]);
    expect(await database.kysely.selectFrom('pause').selectAll().execute()).toEqual([]);
  });
});
