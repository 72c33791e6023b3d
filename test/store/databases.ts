import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject, onTestFinished } from 'vitest';

/** A kind of database the store runs on, with a way to a fresh one. */
export interface Backend {
  readonly name: string;
  readonly available: boolean;
  /** The location of an empty database that goes away with the test. */
  fresh(): Promise<string>;
}

const file: Backend = {
  name: 'a file',
  available: true,
  fresh: async () => {
    const folder = await mkdtemp(join(tmpdir(), 'footnote-store-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    return `file:${join(folder, 'footnote.db')}`;
  },
};

let schemas = 0;

const postgres: Backend = {
  name: 'PostgreSQL',
  available: inject('postgres') !== null,
  fresh: async () => {
    const server = inject('postgres') ?? '';
    const schema = `t${process.pid}_${Date.now().toString(36)}_${schemas++}`;
    const run = async (sql: string) => {
      const client = new pg.Client({ connectionString: server });
      await client.connect();
      await client.query(sql).finally(() => client.end());
    };
    await run(`create schema ${schema}`);
    onTestFinished(() => run(`drop schema if exists ${schema} cascade`));
    const url = new URL(server);
    url.searchParams.set('options', `-c search_path=${schema}`);
    return url.href;
  },
};

/** Every kind; what holds for one must hold for all. */
export const BACKENDS: readonly Backend[] = [file, postgres];
