import type { Inbox, Outbox } from '../ports/delivery.ts';
import type { Installations } from '../ports/installations.ts';
import type { Asked, Library, Store } from '../ports.ts';
import { answersOver } from './answers.ts';
import { inboxOver } from './inbox.ts';
import { forgetRemoved, installationsOver, resealInstallations } from './installations.ts';
import { migrate } from './migrate.ts';
import { openDatabase } from './open-database.ts';
import { outboxOver } from './outbox.ts';
import type { Database } from './schema.ts';
import { sweep } from './sweep.ts';
import type { Vault } from './vault.ts';

/** How long claims last, in milliseconds. */
export interface Leases {
  /** Of an arrival: an answer takes some milliseconds, and whoever waits after a crash waits this long. */
  readonly arrival: number;
  /** Of a letter: three times the time limit of a post, so that none is under way when it ends. */
  readonly letter: number;
}

/** Leases that fit the time limits of a running bot. */
export const LEASES: Leases = { arrival: 10_000, letter: 30_000 };

/** Everything that is kept, on disk. */
export interface Kept {
  readonly database: Database;
  readonly inbox: Inbox<Asked>;
  readonly outbox: Outbox;
  readonly store: Store;
  readonly installations: Installations;
  /** Lets go of what nobody asks for any more, and seals tokens anew; now and then is enough. `days`: how long questions are retained. */
  sweep(days: number): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the database, brings its tables up to date, and gives out what works on them.
 *
 * @param location A `postgres://` or `file:` address, or a path.
 * @param library What answers quote when they are looked up again.
 * @param vault Seals what people wrote.
 * @throws FootnoteError `cannot_open_store`, `newer_store`, `migration_failed`
 * @example const { inbox, outbox, store } = await openStore('file:.footnote/footnote.db', () => library);
 */
export async function openStore(
  location: string,
  library: () => Library,
  leases: Leases = LEASES,
  vault?: Vault,
): Promise<Kept> {
  const database = await openDatabase(location, vault);
  try {
    await migrate(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  return {
    database,
    inbox: inboxOver(database, { lease: leases.arrival, letterLease: leases.letter }),
    outbox: outboxOver(database, leases.letter),
    store: answersOver(database, library),
    installations: installationsOver(database),
    sweep: async (days) => {
      await sweep(database, days);
      await forgetRemoved(database);
      await resealInstallations(database);
    },
    close: () => database.close(),
  };
}
