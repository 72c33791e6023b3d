import { createHash } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { Digest, Settings } from '../digest/digest.ts';
import type { EditionState, LedgerEntry, Planned } from '../ports/ledger.ts';
import type { DigestTable, EditionTable } from './digest-tables.ts';
import type { Database } from './schema.ts';

/** Editions that readers have had, or would have had if there had been anything to say. */
const READ: readonly EditionState[] = ['queued', 'sent', 'empty', 'held'];

/** The digest that a row holds. */
export function digestOf(row: Selectable<DigestTable>): Digest {
  const { id, team, owner, editor, channel, state } = row;
  return { id, team, owner, editor, channel, state, settings: JSON.parse(row.settings) as Settings };
}

/** Digests with their plans and their last editions. */
export async function plannedOf(
  { kysely }: Database,
  rows: readonly Selectable<DigestTable>[],
): Promise<Planned[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const editions = await kysely
    .selectFrom('edition')
    .innerJoin(
      (query) =>
        query
          .selectFrom('edition')
          .select(({ fn }) => ['digest', fn.max('day').as('day')])
          .where('digest', 'in', ids)
          .where('state', 'in', READ)
          .groupBy('digest')
          .as('newest'),
      (join) => join.onRef('newest.digest', '=', 'edition.digest').onRef('newest.day', '=', 'edition.day'),
    )
    .select(['edition.digest', 'edition.day', 'due_at', 'as_of'])
    .execute();
  const held = await kysely
    .selectFrom('edition')
    .select(['digest', ({ fn }) => fn.max('day').as('day')])
    .where('digest', 'in', ids)
    .where('state', '=', 'held')
    .groupBy('digest')
    .execute();
  const unsure = new Map(held.map(({ digest, day }) => [digest, day]));
  const last = new Map(editions.map((edition) => [edition.digest, edition]));
  return rows.map((row) => {
    const edition = last.get(row.id);
    return {
      digest: digestOf(row),
      next: { day: row.next_day, at: row.next_at },
      wakesAt: row.wakes_at,
      last: edition === undefined ? null : { day: edition.day, at: edition.due_at },
      unsure: unsure.get(row.id) ?? null,
      since: edition?.as_of ?? null,
    };
  });
}

/** The edition that a row holds. */
export function entryOf(row: Selectable<EditionTable>): LedgerEntry {
  const { digest, day, state, revision } = row;
  return { digest, day, at: row.due_at, state, revision, content: JSON.parse(row.content), asOf: row.as_of };
}

/** What is kept of something that was told: enough to know it again. */
export function toldKey(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 32);
}
