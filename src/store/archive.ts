import { sql } from 'kysely';
import { z } from 'zod';
import { type Article, article } from '../facts/article.ts';
import type { Archive } from '../ports/ledger.ts';
import type { Database } from './schema.ts';

/** Versions that are written in one statement. */
const TOGETHER = 200;
/** States of the articles that are kept at hand: digests that are due together mostly need the same. */
const AT_HAND = 8;

/** What is kept of an article: enough to make it again. */
const Content = z.custom<Omit<Parameters<typeof article>[0], 'id' | 'sha256'>>((value) => value !== null);

/** Former states of the articles over a database: a row for each state an article was seen in. */
export function archiveOver(database: Database): Archive {
  const { kysely, now } = database;
  const atHand = new Map<number, ReadonlyMap<string, string>>();

  const stateAt = async (at: number): Promise<ReadonlyMap<string, string>> => {
    const { stamp } = await kysely
      .selectFrom('article_version')
      .select(({ fn }) => fn.max('seen_at').as('stamp'))
      .where('seen_at', '<=', at)
      .executeTakeFirstOrThrow();
    const key = stamp ?? 0;
    const known =
      atHand.get(key) ?? new Map((await latest(database, key)).map((row) => [row.article, row.sha256]));
    atHand.set(key, known);
    for (const old of atHand.keys()) if (atHand.size > AT_HAND) atHand.delete(old);
    return known;
  };

  return {
    remember: async (articles) =>
      await kysely.transaction().execute(async (transaction) => {
        const { rows } = await sql<{ now: number }>`select ${now} as now`.execute(transaction);
        const seenAt = rows[0]?.now ?? 0;
        const before = new Map(
          (await latest({ ...database, kysely: transaction }, Number.MAX_SAFE_INTEGER, true)).map((row) => [
            row.article,
            row,
          ]),
        );
        const here = new Set(articles.map(({ id }) => id));
        const gone = [...before].filter(([id, { sha256 }]) => sha256 !== '' && !here.has(id));
        const changes = [
          ...articles
            .filter(({ id, sha256 }) => before.get(id)?.sha256 !== sha256)
            .map((one) => ({ article: one.id, sha256: one.sha256, content: JSON.stringify(kept(one)) })),
          ...gone.map(([id]) => ({ article: id, sha256: '', content: '' })),
        ].map((change) => ({
          ...change,
          version: (before.get(change.article)?.version ?? 0) + 1,
          seen_at: seenAt,
        }));
        for (let at = 0; at < changes.length; at += TOGETHER)
          await transaction
            .insertInto('article_version')
            .values(changes.slice(at, at + TOGETHER))
            .onConflict((conflict) => conflict.doNothing())
            .execute();
        return seenAt;
      }),
    known: stateAt,
    former: async (at, ids) => {
      if (ids.length === 0) return [];
      const rows = await kysely
        .selectFrom('article_version')
        .selectAll()
        .where('article', 'in', ids)
        .where('seen_at', '<=', at)
        .orderBy('version')
        .execute();
      const newest = new Map(rows.map((row) => [row.article, row]));
      return [...newest.values()].flatMap(({ article: id, sha256, content }): Article[] =>
        content === '' ? [] : [article({ ...Content.parse(JSON.parse(content)), id, sha256 })],
      );
    },
  };
}

function kept({ id: _, sha256: __, marks: ___, heading: ____, body, markup, ...metadata }: Article) {
  return { body, markup, metadata };
}

/** The newest version of each article that was seen by then; those that were gone only where asked for. */
async function latest(
  { kysely }: Database,
  at: number,
  gone = false,
): Promise<{ article: string; version: number; sha256: string }[]> {
  const rows = await kysely
    .selectFrom('article_version')
    .select(['article', 'version', 'sha256'])
    .where('seen_at', '<=', at)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('article_version as newer')
            .select('newer.version')
            .whereRef('newer.article', '=', 'article_version.article')
            .whereRef('newer.version', '>', 'article_version.version')
            .where('newer.seen_at', '<=', at),
        ),
      ),
    )
    .execute();
  return gone ? rows : rows.filter(({ sha256 }) => sha256 !== '');
}
