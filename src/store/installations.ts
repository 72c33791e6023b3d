import { createHash, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Ended, Installation, Installations, Workplace } from '../ports/installations.ts';
import { keepDeeds } from './audit.ts';
import { forget, forgetWithin } from './forget.ts';
import type { Database } from './schema.ts';
import { opening } from './vault.ts';

/** Other processes learn of a change within two seconds. */
const FRESH = 1000;

/** How long what is kept of a workspace that revoked the token waits for a new one, in milliseconds: 30 days. */
const MENDABLE = 30 * 24 * 60 * 60 * 1000;

/** A row as it is remembered: an installation, or that a workspace is in by its organisation. */
interface Known {
  readonly installation: Installation | null;
  readonly organisation: string | null;
  readonly readAt: number;
}

/**
 * Installations over a database. Tokens are sealed, each for its own workspace. While the database is away, what was
 * known before goes on to count.
 *
 * @param fresh How long an installation is believed without another look, in milliseconds.
 */
export function installationsOver(database: Database, fresh = FRESH): Installations {
  const { kysely, now, vault } = database;
  const remembered = new Map<string, Known>();

  const remember = (id: string, known: Omit<Known, 'readAt'>): Known => {
    const kept = { ...known, readAt: performance.now() };
    remembered.set(id, kept);
    return kept;
  };

  const read = async (id: string): Promise<Known | null> => {
    const before = remembered.get(id);
    if (before !== undefined && performance.now() - before.readAt < fresh) return before;
    try {
      const row = await kysely.selectFrom('installation').selectAll().where('id', '=', id).executeTakeFirst();
      if (row !== undefined) {
        const installation = row.sealed === '' ? null : installationIn(vault.open(row.sealed, id));
        return remember(id, { installation, organisation: row.organisation });
      }
      remembered.delete(id);
      return null;
    } catch (error) {
      if (before !== undefined) return before;
      throw error;
    }
  };

  /** Notes that a workspace is in by its organisation, for messages that know the workspace alone. */
  const join = async (team: string, organisation: string): Promise<void> => {
    remember(team, { installation: null, organisation });
    await kysely
      .insertInto('installation')
      .values({ id: team, organisation, sealed: '', installed_at: now })
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet({ organisation }).where('installation.sealed', '=', ''),
      )
      .execute();
  };

  return {
    keep: async (installation, by) => {
      const { id, organisation } = installation;
      const row = { organisation, sealed: vault.seal(JSON.stringify(installation), id), installed_at: now };
      await kysely.transaction().execute(async (transaction) => {
        await transaction
          .insertInto('installation')
          .values({ id, ...row })
          .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
          .execute();
        const deed = { key: randomUUID(), act: 'installed', team: id, person: by, target: null } as const;
        await keepDeeds({ ...database, kysely: transaction }, [deed]);
      });
      remember(id, { installation, organisation });
    },
    find: async ({ team, organisation, wide }) => {
      const own = team === null ? null : await read(team);
      if (!wide && own?.installation) return own.installation;
      const above = organisation ?? own?.organisation ?? null;
      const installation = above === null ? null : ((await read(above))?.installation ?? null);
      if (installation === null || !installation.wide) return wide ? (own?.installation ?? null) : null;
      if (team !== null && team !== above && !own?.organisation) await join(team, installation.id);
      return installation;
    },
    all: async () => {
      const rows = await kysely
        .selectFrom('installation')
        .select(['id', 'sealed'])
        .where('sealed', '<>', '')
        .orderBy('id')
        .execute();
      return rows.map(({ id, sealed }) => installationIn(vault.open(sealed, id)));
    },
    end: async (place, at, kept) => {
      const ended = await kysely.transaction().execute(async (transaction) => {
        const within = { ...database, kysely: transaction };
        const over = await end(within, place, at);
        if (over === null || kept === 'to_mend') return over;
        let rows = 0;
        for (const team of over.teams) rows += await forgetWithin(within, { team });
        return { ...over, rows };
      });
      for (const id of ended?.teams ?? []) remembered.delete(id);
      return ended;
    },
    use: async (state) => {
      const key = createHash('sha256').update(state).digest('base64url');
      const rows = await kysely
        .insertInto('install_state')
        .values({ key, used_at: now })
        .onConflict((conflict) => conflict.doNothing())
        .returning('key')
        .execute();
      return rows.length > 0;
    },
  };
}

/**
 * Seals tokens anew that an older key has sealed, so that it can be taken away. Those whose key is not here stay as
 * they are.
 *
 * @returns How many there were.
 */
export async function resealInstallations({ kysely, vault }: Database): Promise<number> {
  const rows = await kysely
    .selectFrom('installation')
    .select(['id', 'sealed'])
    .where('sealed', '<>', '')
    .execute();
  let count = 0;
  for (const { id, sealed } of rows) {
    const text = vault.isNewest(sealed) ? null : opening(vault, sealed, id);
    if (text === null) continue;
    await kysely
      .updateTable('installation')
      .set({ sealed: vault.seal(text, id) })
      .where('id', '=', id)
      .where('sealed', '=', sealed)
      .execute();
    count++;
  }
  return count;
}

/**
 * Deletes what is kept of workspaces whose token was revoked a month ago and that do not have the bot again.
 *
 * @returns How many workspaces there were.
 */
export async function forgetRemoved(database: Database): Promise<number> {
  const removed = await database.kysely
    .selectFrom('installation')
    .select('id')
    .where('sealed', '=', '')
    .where('organisation', 'is', null)
    .where('installed_at', '<', sql<number>`${database.now} - ${MENDABLE}`)
    .execute();
  for (const { id } of removed) await forget(database, { team: id });
  return removed.length;
}

async function end(
  database: Database,
  { team, organisation, wide }: Workplace,
  at: number,
): Promise<Ended | null> {
  const { kysely, now } = database;
  const id = (wide ? organisation : team) ?? '';
  const rows = await kysely
    .selectFrom('installation')
    .select(['id', 'installed_at', 'sealed'])
    .where(({ eb, and, or }) =>
      or([eb('id', '=', id), and([eb('organisation', '=', id), eb('sealed', '=', '')])]),
    )
    .execute();
  if (rows.some((row) => row.id === id && row.sealed !== '' && row.installed_at > at)) return null;
  const teams = [...new Set([id, ...rows.map((row) => row.id)])];
  await kysely
    .updateTable('installation')
    .set({ sealed: '', organisation: null, installed_at: now })
    .where('id', 'in', teams)
    .execute();
  if (rows.some((row) => row.id === id && row.sealed !== ''))
    await keepDeeds(database, [{ key: randomUUID(), act: 'removed', team: id, person: null, target: null }]);
  const letters = await kysely
    .updateTable('outbox')
    .set({ state: 'failed', error: 'uninstalled', payload: '', owner: null })
    .where('team', 'in', teams)
    .where('state', '=', sql.lit('open' as const))
    .returning('key')
    .execute();
  await kysely.deleteFrom('notice').where('team', 'in', teams).execute();
  const digests = await kysely
    .updateTable('digest')
    .set({ state: 'blocked' })
    .where('team', 'in', teams)
    .where('state', '=', 'active')
    .returning('id')
    .execute();
  return { teams, letters: letters.length, digests: digests.length, rows: 0 };
}

function installationIn(json: string): Installation {
  return JSON.parse(json) as Installation;
}
