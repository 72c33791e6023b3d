import type { CompiledQuery } from 'kysely';
import type { Pool, QueryResult } from 'pg';
import { batched } from './batch.ts';

/** Units that share a transaction at most. */
const TOGETHER = 100;

type Unit = readonly CompiledQuery[];
type Rows = readonly (readonly unknown[])[];

/**
 * Does units in PostgreSQL: those that come while others are under way share the next transaction, which is on its way
 * as a whole before the first answer is back. However far the server is, it takes one round trip.
 */
export function postgresUnits(pool: Pool): (unit: Unit) => Promise<Rows> {
  return batched(async (units: readonly Unit[]): Promise<readonly Rows[]> => {
    const client = await pool.connect();
    let broken: Error | undefined;
    try {
      const begun = client.query('begin');
      const done = units.map((unit) =>
        unit.map(({ sql, parameters }) => client.query<object>(sql, [...parameters])),
      );
      const committed = client.query('commit');
      const results = await whole([begun, ...done.flat(), committed]);
      const rows = results.slice(1, -1).map((result): readonly unknown[] => result.rows);
      return units.map((unit) => rows.splice(0, unit.length));
    } catch (error) {
      broken = error instanceof Error && !('severity' in error) ? error : undefined;
      throw error;
    } finally {
      client.release(broken);
    }
  }, TOGETHER);
}

/** All results when all are there, so that nothing is under way any more; the first failure where one has failed. */
async function whole(queries: readonly Promise<QueryResult>[]): Promise<readonly QueryResult[]> {
  const settled = await Promise.allSettled(queries);
  return settled.map((one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  });
}
