import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { sql } from 'kysely';
import { FootnoteError } from '../errors.ts';
import { stepsOf } from './migrate.ts';
import type { Database, Tables } from './schema.ts';
import { TABLE_KEYS } from './table-keys.ts';

/** What a backup says of itself in its first line. */
export interface Heading {
  readonly footnote: 'backup';
  /** Milliseconds since 1970-01-01 UTC by the database's clock. */
  readonly at: number;
  /** The steps its tables were made with. */
  readonly steps: readonly string[];
}

/** A row of a backup: its table, and its columns. */
export type Line = readonly [table: keyof Tables, row: Readonly<Record<string, unknown>>];

/** Rows that are read together. */
const TOGETHER = 500;

/**
 * Writes everything that is kept into a file, one row in a line, as it was at one moment; the bot may go on
 * meanwhile. What is sealed stays sealed, so a restored copy needs the same keys.
 *
 * @param file Must not be there yet. Only its owner can read it.
 * @returns How many rows were written.
 * @throws FootnoteError `cannot_write_backup`
 */
export async function backUp(database: Database, file: string): Promise<number> {
  const output = createWriteStream(file, { flags: 'wx', mode: 0o600 });
  try {
    await once(output, 'open');
    let rows = 0;
    await snapshot(database, async (lines) => {
      const counted = async function* () {
        for await (const line of lines) {
          rows++;
          yield `${JSON.stringify(line)}\n`;
        }
      };
      await pipeline(Readable.from(counted()), output);
    });
    return rows - 1;
  } catch (cause) {
    output.destroy();
    throw new FootnoteError(
      'cannot_write_backup',
      `The backup ${file} could not be written.`,
      'Name a file that is not there yet, in a folder that can be written.',
      { cause },
    );
  }
}

async function snapshot(
  database: Database,
  use: (lines: AsyncIterable<Heading | Line>) => Promise<void>,
): Promise<void> {
  await database.reading(async (kysely) => {
    const within = { ...database, kysely };
    await use(
      (async function* () {
        const { rows } = await sql<{ now: number }>`select ${database.now} as now`.execute(kysely);
        yield { footnote: 'backup', at: rows[0]?.now ?? 0, steps: await stepsOf(within) } as const;
        for (const table of Object.keys(TABLE_KEYS) as (keyof Tables)[]) yield* linesOf(within, table);
      })(),
    );
  });
}

/** The rows of a table by its primary key, page after page. */
async function* linesOf(database: Database, table: keyof Tables): AsyncIterable<Line> {
  for (let rows = await page(database, table, null); rows.length > 0; ) {
    for (const row of rows) yield [table, row];
    rows = await page(database, table, rows.at(-1) ?? null);
  }
}

async function page(
  { kysely }: Database,
  table: keyof Tables,
  after: Line[1] | null,
): Promise<readonly Line[1][]> {
  const names = TABLE_KEYS[table];
  const keys = sql.join(names.map((name) => sql.ref(name)));
  const past =
    after === null ? sql`` : sql`where (${keys}) > (${sql.join(names.map((name) => after[name]))})`;
  const { rows } = await sql<Line[1]>`
    select * from ${sql.table(table)} ${past} order by ${keys} limit ${sql.lit(TOGETHER)}
  `.execute(kysely);
  return rows;
}
