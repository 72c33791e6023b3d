import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { sql } from 'kysely';
import { z } from 'zod';
import { FootnoteError } from '../errors.ts';
import type { Heading, Line } from './backup.ts';
import { knownSteps } from './migrate.ts';
import type { Database, Tables } from './schema.ts';
import { TABLE_KEYS } from './table-keys.ts';

/** What a restored backup leaves for people to look at. */
export interface Restored {
  readonly rows: number;
  /** When the backup was made, in milliseconds since 1970-01-01 UTC. */
  readonly at: number;
  /** Messages that may have been posted after the backup was made; each is looked for before it is posted. */
  readonly uncertain: number;
  /** Digests that were due since, and may have been posted: they are paused. */
  readonly paused: number;
}

const Head = z.object({ footnote: z.literal('backup'), at: z.number(), steps: z.array(z.string()) });
const Row = z.tuple([z.enum(Object.keys(TABLE_KEYS) as [keyof Tables]), z.record(z.string(), z.unknown())]);
/** Rows of one statement, within what it takes as parameters. */
const TOGETHER = 100;

/**
 * Fills an empty database from a backup, as a whole or not at all. What the bot did after the backup was made is not
 * in it, so nothing that may have been posted is posted again: see {@link Restored}.
 *
 * @param database With its tables up to date, and nothing in them.
 * @throws FootnoteError `not_a_backup`, `newer_store`, `store_not_empty`
 */
export async function restore(database: Database, file: string): Promise<Restored> {
  await refuseFull(database);
  return await database.kysely.transaction().execute(async (kysely) => {
    const within = { ...database, kysely };
    let heading: Heading | null = null;
    let rows = 0;
    let waiting: Line[] = [];
    const write = async () => {
      await insert(within, waiting);
      rows += waiting.length;
      waiting = [];
    };
    try {
      for await (const text of createInterface({
        input: createReadStream(file),
        crlfDelay: Number.POSITIVE_INFINITY,
      })) {
        if (heading === null) {
          heading = headingOf(text, file);
          continue;
        }
        const line: Line = Row.parse(JSON.parse(text));
        if (waiting.length >= TOGETHER || (waiting[0] !== undefined && waiting[0][0] !== line[0]))
          await write();
        waiting.push(line);
      }
      await write();
    } catch (error) {
      throw error instanceof FootnoteError ? error : notABackup(file, error);
    }
    if (heading === null) throw notABackup(file);
    return { rows, at: heading.at, ...(await distrust(within, heading.at)) };
  });
}

async function insert({ kysely }: Database, lines: readonly Line[]): Promise<void> {
  const [first] = lines;
  if (first === undefined) return;
  await kysely
    .insertInto(first[0])
    .values(lines.map(([, row]) => row) as never)
    .execute();
}

/** Marks what may have happened after the backup was made. */
async function distrust(
  { kysely, now }: Database,
  at: number,
): Promise<Pick<Restored, 'uncertain' | 'paused'>> {
  const uncertain = await kysely
    .updateTable('outbox')
    .set({
      maybe_posted: sql`case when maybe_posted > 1 then maybe_posted else 1 end`,
      first_tried_at: sql`coalesce(first_tried_at, ${at})`,
      owner: null,
    })
    .where('state', '=', 'open')
    .returning('key')
    .execute();
  const paused = await kysely
    .updateTable('digest')
    .set({ state: 'paused' })
    .where('state', '=', 'active')
    .where('next_at', '<=', now)
    .returning('id')
    .execute();
  return { uncertain: uncertain.length, paused: paused.length };
}

async function refuseFull({ kysely }: Database): Promise<void> {
  for (const table of Object.keys(TABLE_KEYS)) {
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(kysely);
    if (rows.length === 0) continue;
    throw new FootnoteError(
      'store_not_empty',
      `The database has something in it already (${table}).`,
      'Restore into a new one: name another file or an empty database in DATABASE_URL.',
    );
  }
}

function headingOf(text: string, file: string): Heading {
  const heading = Head.safeParse(JSON.parse(text)).data;
  if (heading === undefined) throw notABackup(file);
  const unknown = heading.steps.filter((step) => !knownSteps().includes(step));
  if (unknown.length === 0) return heading;
  throw new FootnoteError(
    'newer_store',
    `The backup ${file} was made by a newer Footnote: it has ${unknown.join(', ')}.`,
    'Restore it with that version.',
  );
}

function notABackup(file: string, cause?: unknown): FootnoteError {
  return new FootnoteError(
    'not_a_backup',
    `${file} is not a whole backup.`,
    'Nothing was changed. Name a file that "footnote backup" has written.',
    { cause },
  );
}
