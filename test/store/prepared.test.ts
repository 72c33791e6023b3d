import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import { describe, expect, it } from 'vitest';
import { prepared } from '../../src/store/prepared.ts';
import type { Tables } from '../../src/store/schema.ts';

const kysely = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

describe('a prepared statement', () => {
  const statement = prepared<{ key: string; error: string | null }>((slot) =>
    kysely
      .updateTable('inbox')
      .set({ error: slot('error'), state: 'done' })
      .where('key', '=', slot('key')),
  );

  it('has each value where its slot was, beside those it was written with', () => {
    const { sql, parameters } = statement({ key: 'a', error: null });
    expect(sql).toBe('update "inbox" set "error" = $1, "state" = $2 where "key" = $3');
    expect(parameters).toEqual([null, 'done', 'a']);
  });

  it('keeps nothing of the time before', () => {
    statement({ key: 'a', error: 'no' });
    expect(statement({ key: 'b', error: null }).parameters).toEqual([null, 'done', 'b']);
  });
});
