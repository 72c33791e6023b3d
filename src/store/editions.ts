import { sql } from 'kysely';
import type { Ledger, Outcome } from '../ports/ledger.ts';
import { digestOf, entryOf, toldKey } from './digest-rows.ts';
import { send } from './ledger-outgoing.ts';
import { noticesOver, sayNoMore } from './notices.ts';
import type { Database } from './schema.ts';

/** The part of the ledger that keeps editions: drafts, what was told, and how each ended. */
export function editionsOver(
  database: Database,
): Pick<Ledger, 'entry' | 'revise' | 'told' | 'outcomes' | 'settle' | 'resolve' | 'unheard' | 'sayAgain'> {
  const { kysely } = database;
  const edition = (digest: string, day: string) =>
    kysely.selectFrom('edition').selectAll().where('digest', '=', digest).where('day', '=', day);
  return {
    ...noticesOver(database),
    entry: async (digest, day) => {
      const row = await edition(digest, day).executeTakeFirst();
      return row === undefined ? null : entryOf(row);
    },
    revise: async ({ digest, day, revision }, state, content) => {
      const rows = await kysely
        .updateTable('edition')
        .set({ state, content: JSON.stringify(content), revision: revision + 1 })
        .where('digest', '=', digest)
        .where('day', '=', day)
        .where('revision', '=', revision)
        .where('state', 'in', ['draft', 'approved'])
        .returning('day')
        .execute();
      if (rows.length > 0 && state !== 'draft') await sayNoMore(database, digest, day);
      return rows.length > 0;
    },
    told: async (team, channel) => {
      const query = kysely.selectFrom('told').select('key').where('team', '=', team);
      const rows = await query.where('channel', '=', channel).execute();
      const known = new Set(rows.map(({ key }) => key));
      return (key) => known.has(toldKey(key));
    },
    outcomes: (limit) => outcomes(database, limit),
    settle: async ({ entry, digest, state }, { notices, block }) =>
      await kysely.transaction().execute(async (transaction) => {
        const within = { ...database, kysely: transaction };
        const settled = await transaction
          .updateTable('edition')
          .set({ state })
          .where('digest', '=', entry.digest)
          .where('day', '=', entry.day)
          .where('state', '=', 'queued')
          .returning('day')
          .execute();
        if (settled.length === 0) return false;
        if (state === 'failed') await takeBack(within, entry.digest, entry.day);
        if (block)
          await transaction
            .updateTable('digest')
            .set({ state: 'blocked' })
            .where('id', '=', digest.id)
            .where('channel', '=', digest.channel)
            .where('state', '=', 'active')
            .execute();
        await send(within, notices);
        return true;
      }),
    resolve: async ({ digest, day }, again) =>
      await kysely.transaction().execute(async (transaction) => {
        const rows = await transaction
          .updateTable('edition')
          .set({
            revision: sql`revision + 1`,
            ...(again === null
              ? { state: 'sent' as const }
              : { state: 'queued' as const, letter: again.key }),
          })
          .where('digest', '=', digest)
          .where('day', '=', day)
          .where('state', '=', 'held')
          .returning('day')
          .execute();
        if (rows.length === 0) return false;
        const within = { ...database, kysely: transaction };
        await sayNoMore(within, digest, day);
        if (again !== null) await send(within, [again]);
        return true;
      }),
  };
}

/** What a refused edition told counts as not told. */
async function takeBack({ kysely }: Database, digest: string, day: string): Promise<void> {
  await kysely.deleteFrom('told').where('digest', '=', digest).where('day', '=', day).execute();
}

/** How queued editions ended. Of one whose letter was swept away before anybody looked, nobody knows. */
async function outcomes({ kysely }: Database, limit: number): Promise<Outcome[]> {
  const ended = await kysely
    .selectFrom('edition')
    .innerJoin('digest', 'digest.id', 'edition.digest')
    .leftJoin('outbox', 'outbox.key', 'edition.letter')
    .selectAll('edition')
    .select(['outbox.state as end', 'outbox.error as reason'])
    .where('edition.state', '=', 'queued')
    .where(({ or, eb }) => or([eb('outbox.state', '!=', 'open'), eb('outbox.state', 'is', null)]))
    .orderBy('edition.due_at')
    .limit(limit)
    .execute();
  if (ended.length === 0) return [];
  const ids = ended.map(({ digest }) => digest);
  const rows = await kysely.selectFrom('digest').selectAll().where('id', 'in', ids).execute();
  const digests = new Map(rows.map((row) => [row.id, digestOf(row)]));
  return ended.flatMap(({ end, reason, ...row }): Outcome[] => {
    const digest = digests.get(row.digest);
    return digest === undefined || end === 'open'
      ? []
      : [{ entry: entryOf(row), digest, state: end ?? 'held', reason }];
  });
}
