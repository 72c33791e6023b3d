import { Worker } from 'node:worker_threads';
import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from 'kysely';
import type { Request, Response, SqliteFile } from './sqlite-thread.ts';

type Asked = Request extends infer R ? (R extends unknown ? Omit<R, 'id'> : never) : never;
type Answered = Extract<Response, { rows: unknown }>;

/** Units of work that share one commit at most. */
const MOST = 200;

/** Units of work that reach the disk together. */
interface Group {
  units: number;
  readonly durable: PromiseWithResolvers<void>;
}

/**
 * Kysely's driver for `node:sqlite` in a thread of its own. Statements and transactions take turns; those that
 * wait while the disk is busy are committed together afterwards, so a hundred events cost one `fsync` and not a
 * hundred. Nobody is told that work is done before it is on disk: giving the connection back is what waits for it.
 *
 * A transaction holds everybody up until it ends: nothing but statements belongs into one.
 */
export class SqliteDriver implements Driver {
  readonly #file: SqliteFile;
  readonly #waiting: (() => void)[] = [];
  readonly #asked = new Map<number, PromiseWithResolvers<Answered>>();
  #worker: Worker | null = null;
  #ids = 0;
  #busy = false;
  #group: Group | null = null;

  /** @param use A reader sees the file as it is at its first statement, and holds no writer up. */
  constructor(path: string, use: SqliteFile['use'] = 'writing') {
    this.#file = { path, use };
  }

  async init(): Promise<void> {
    const worker = new Worker(new URL('./sqlite-thread.ts', import.meta.url), { workerData: this.#file });
    worker.unref();
    worker.on('message', (response: Response) => this.#answer(response));
    worker.on('error', (error) => this.#fail(error));
    worker.on('exit', () => this.#fail(new Error('The thread of the database has ended.')));
    this.#worker = worker;
    await this.#ask({ commit: true });
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    if (this.#busy) await new Promise<void>((turn) => this.#waiting.push(turn));
    this.#busy = true;
    return {
      executeQuery: (query) => this.#execute(query),
      // biome-ignore lint/correctness/useYield: nothing can be streamed out of another thread's statement.
      streamQuery: async function* () {
        throw new Error('The embedded database does not stream.');
      },
    };
  }

  async releaseConnection(): Promise<void> {
    this.#group ??= { units: 0, durable: Promise.withResolvers() };
    const group = this.#group;
    group.units++;
    const next = group.units < MOST ? this.#waiting.shift() : undefined;
    if (next !== undefined) next();
    else {
      this.#group = null;
      this.#ask({ commit: true }).then(() => group.durable.resolve(), group.durable.reject);
      group.durable.promise.then(this.#pass, this.#pass);
    }
    await group.durable.promise;
  }

  async beginTransaction(): Promise<void> {
    await this.#run('savepoint unit');
  }

  async commitTransaction(): Promise<void> {
    await this.#run('release unit');
  }

  async rollbackTransaction(): Promise<void> {
    await this.#run('rollback to unit');
    await this.#run('release unit');
  }

  async destroy(): Promise<void> {
    const worker = this.#worker;
    if (worker === null) return;
    await this.#ask({ close: true });
    this.#worker = null;
    await worker.terminate();
  }

  readonly #pass = (): void => {
    const next = this.#waiting.shift();
    if (next === undefined) this.#busy = false;
    else next();
  };

  async #execute<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const { rows, changes } = await this.#run(sql, parameters as never);
    return { rows: rows as R[], numAffectedRows: BigInt(changes) };
  }

  async #run(sql: string, parameters: Extract<Asked, { sql: string }>['parameters'] = []) {
    return await this.#ask({ sql, parameters });
  }

  async #ask(asked: Asked): Promise<Answered> {
    if (this.#worker === null) throw new Error('The database is closed.');
    const id = this.#ids++;
    const answer = Promise.withResolvers<Answered>();
    this.#asked.set(id, answer);
    this.#worker.ref();
    this.#worker.postMessage({ ...asked, id });
    return await answer.promise;
  }

  #answer(response: Response): void {
    const answer = this.#asked.get(response.id);
    this.#asked.delete(response.id);
    if (this.#asked.size === 0) this.#worker?.unref();
    if ('error' in response) {
      answer?.reject(Object.assign(new Error(response.error.message), { code: response.error.code }));
    } else answer?.resolve(response);
  }

  #fail(error: Error): void {
    this.#worker = null;
    for (const answer of this.#asked.values()) answer.reject(error);
    this.#asked.clear();
  }
}
