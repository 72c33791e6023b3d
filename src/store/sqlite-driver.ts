import { Worker } from 'node:worker_threads';
import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from 'kysely';
import type { Request, Response, Result, SqliteFile, Statement, Unit } from './sqlite-thread.ts';

/** What is asked of the thread one at a time. */
type Asked =
  Exclude<Request, { units: unknown }> extends infer R ? (R extends unknown ? Omit<R, 'id'> : never) : never;

/**
 * Kysely's driver for `node:sqlite` in a thread of its own. Statements of one turn of the event loop travel together,
 * and the thread commits together what came while the disk was busy, so a hundred events cost one `fsync` and not a
 * hundred. Nobody is told that work is done before it is on disk.
 *
 * A transaction holds everybody up until it ends: nothing but statements belongs into one. Where its statements are
 * known from the start, a unit is one message instead of several, and holds up nobody.
 */
export class SqliteDriver implements Driver {
  readonly #file: SqliteFile;
  readonly #asked = new Map<number, PromiseWithResolvers<readonly Result[]>>();
  /** Transactions that wait for their turn. */
  readonly #waiting: (() => void)[] = [];
  /** Units that are not sent yet. */
  #units: Unit[] = [];
  #worker: Worker | null = null;
  #ids = 0;
  /** True while a transaction has its turn. */
  #busy = false;

  /** @param use A reader sees the file as it is at its first statement, and holds no writer up. */
  constructor(path: string, use: SqliteFile['use'] = 'writing') {
    this.#file = { path, use };
  }

  async init(): Promise<void> {
    const worker = new Worker(new URL('./sqlite-thread.ts', import.meta.url), { workerData: this.#file });
    worker.unref();
    worker.on('message', (responses: readonly Response[]) => {
      for (const response of responses) this.#answer(response);
    });
    worker.on('error', (error) => this.#fail(error));
    worker.on('exit', () => this.#fail(new Error('The thread of the database has ended.')));
    this.#worker = worker;
    await this.unit([]);
  }

  /** Does statements in their order, all of them or none; resolves with their results when they are on disk. */
  async unit(statements: readonly CompiledQuery[]): Promise<readonly QueryResult<unknown>[]> {
    if (this.#worker === null) throw new Error('The database is closed.');
    const { id, answer } = this.#next();
    if (this.#units.length === 0) setImmediate(this.#send);
    this.#units.push({ id, statements: statements.map(plain) });
    return (await answer).map(read);
  }

  async acquireConnection(): Promise<Connection> {
    return new Connection((query, within) =>
      within ? this.#ask({ step: plain(query) }).then((results) => results.map(read)) : this.unit([query]),
    );
  }

  async releaseConnection(): Promise<void> {}

  async beginTransaction(connection: Connection): Promise<void> {
    if (this.#busy) await new Promise<void>((turn) => this.#waiting.push(turn));
    this.#busy = true;
    connection.within = true;
    this.#sendUnits();
    try {
      await this.#ask({ step: SAVE });
    } catch (error) {
      await this.#end(connection, 'undo').catch(() => {});
      throw error;
    }
  }

  async commitTransaction(connection: Connection): Promise<void> {
    await this.#end(connection, 'keep');
  }

  async rollbackTransaction(connection: Connection): Promise<void> {
    await this.#end(connection, 'undo');
  }

  async destroy(): Promise<void> {
    const worker = this.#worker;
    if (worker === null) return;
    this.#sendUnits();
    await this.#ask({ close: true });
    this.#worker = null;
    await worker.terminate();
  }

  /** Ends a transaction. The next one begins without waiting for the disk, and is committed with it. */
  async #end(connection: Connection, how: 'keep' | 'undo'): Promise<void> {
    connection.within = false;
    const ended = this.#ask({ end: how });
    this.#busy = false;
    this.#sendUnits();
    this.#waiting.shift()?.();
    await ended;
  }

  readonly #send = (): void => {
    if (!this.#busy) this.#sendUnits();
  };

  #sendUnits(): void {
    if (this.#units.length === 0) return;
    this.#worker?.postMessage({ units: this.#units } satisfies Request);
    this.#units = [];
  }

  async #ask(asked: Asked): Promise<readonly Result[]> {
    if (this.#worker === null) throw new Error('The database is closed.');
    const { id, answer } = this.#next();
    this.#worker.postMessage({ ...asked, id });
    return await answer;
  }

  #next(): { id: number; answer: Promise<readonly Result[]> } {
    const id = this.#ids++;
    const answer = Promise.withResolvers<readonly Result[]>();
    if (this.#asked.size === 0) this.#worker?.ref();
    this.#asked.set(id, answer);
    return { id, answer: answer.promise };
  }

  #answer(response: Response): void {
    const answer = this.#asked.get(response.id);
    this.#asked.delete(response.id);
    if (this.#asked.size === 0) this.#worker?.unref();
    if ('error' in response) {
      answer?.reject(Object.assign(new Error(response.error.message), { code: response.error.code }));
    } else answer?.resolve(response.results);
  }

  #fail(error: Error): void {
    this.#worker = null;
    for (const answer of this.#asked.values()) answer.reject(error);
    this.#asked.clear();
  }
}

/** A connection as Kysely wants one. They all lead to the same thread. */
class Connection implements DatabaseConnection {
  readonly #run: (query: CompiledQuery, within: boolean) => Promise<readonly QueryResult<unknown>[]>;
  /** True between the beginning and the end of a transaction. */
  within = false;

  constructor(run: (query: CompiledQuery, within: boolean) => Promise<readonly QueryResult<unknown>[]>) {
    this.#run = run;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const [result] = await this.#run(query, this.within);
    return result as QueryResult<Row>;
  }

  streamQuery(): AsyncIterableIterator<never> {
    throw new Error('The embedded database does not stream.');
  }
}

const SAVE: Statement = { sql: 'savepoint unit', parameters: [] };

/** What can travel to the thread: Kysely's tree of the statement cannot, and nobody needs it there. */
function plain({ sql, parameters }: CompiledQuery): Statement {
  return { sql, parameters: parameters as Statement['parameters'] };
}

function read({ rows, changes }: Result): QueryResult<unknown> {
  return { rows: [...rows], numAffectedRows: BigInt(changes) };
}
