import type { Ledger, Outgoing, Unheard } from '../ports/ledger.ts';
import { put } from './ledger-outgoing.ts';
import type { Database } from './schema.ts';
import { opening } from './vault.ts';

/**
 * What somebody must hear, by the name it had first. It is written down with the letter that says it, and goes only
 * when that letter, or a later one that says the same, is known to be in Slack.
 */
export function noticesOver(database: Database): Pick<Ledger, 'unheard' | 'sayAgain'> {
  const { kysely, vault } = database;
  return {
    unheard: async (limit) => {
      await kysely
        .deleteFrom('notice')
        .where(({ exists, selectFrom }) =>
          exists(
            selectFrom('outbox')
              .select('outbox.key')
              .whereRef('outbox.key', '=', 'notice.letter')
              .where('outbox.state', '=', 'sent'),
          ),
        )
        .execute();
      const rows = await kysely
        .selectFrom('notice')
        .leftJoin('outbox', 'outbox.key', 'notice.letter')
        .selectAll('notice')
        .select(['outbox.state as end', 'outbox.error as error'])
        .where(({ or, eb }) =>
          or([eb('outbox.state', 'in', ['held', 'failed']), eb('outbox.state', 'is', null)]),
        )
        .orderBy('notice.key')
        .limit(limit)
        .execute();
      return rows.flatMap(({ key, digest, day, team, channel, times, expires_at, ...row }): Unheard[] => {
        const message = opening(vault, row.message, key);
        if (message === null) return [];
        const about = { digest, day };
        const outgoing: Outgoing = {
          ...{ key, team, channel, message: JSON.parse(message) },
          ...{ notBefore: 0, notAfter: expires_at, about },
        };
        return [{ outgoing, times, refusal: row.end === 'failed' ? (row.error ?? 'unknown') : null }];
      });
    },
    sayAgain: async ({ outgoing, times }, notBefore, to = outgoing.channel) =>
      await kysely.transaction().execute(async (transaction) => {
        const within = { ...database, kysely: transaction };
        const { key } = outgoing;
        if (notBefore === null) {
          const gone = transaction.deleteFrom('notice').where('key', '=', key).where('times', '=', times);
          return (await gone.returning('key').execute()).length > 0;
        }
        const letter = `${key}:${times + 1}`;
        const moved = await transaction
          .updateTable('notice')
          .set({ letter, channel: to, times: times + 1 })
          .where('key', '=', key)
          .where('times', '=', times)
          .returning('key')
          .execute();
        if (moved.length === 0) return false;
        await put(within, [{ ...outgoing, channel: to, key: letter, notBefore }]);
        return true;
      }),
  };
}

/** Nothing more is to be said about an edition: it was decided about. */
export async function sayNoMore({ kysely }: Database, digest: string, day: string): Promise<void> {
  await kysely.deleteFrom('notice').where('digest', '=', digest).where('day', '=', day).execute();
}
