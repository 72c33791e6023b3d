import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';

/** The file that a thread owns, and what for. */
export interface SqliteFile {
  readonly path: string;
  readonly use: 'writing' | 'reading';
}

/** What the driver asks of the thread. */
export type Request =
  | { readonly id: number; readonly sql: string; readonly parameters: readonly SQLInputValue[] }
  | { readonly id: number; readonly commit: true }
  | { readonly id: number; readonly close: true };

/** What the thread says to it. */
export type Response =
  | { readonly id: number; readonly rows: readonly unknown[]; readonly changes: number | bigint }
  | { readonly id: number; readonly error: { readonly message: string; readonly code: string | undefined } };

/** Statements that stay compiled. */
const COMPILED = 200;

/**
 * The thread that owns the file. SQLite waits for the disk, and this is where it waits: the rest of the process
 * goes on. Statements join one transaction until the driver says `commit`.
 */
function serve({ path, use }: SqliteFile): void {
  const begin = use === 'writing' ? 'begin immediate' : 'begin';
  const database = new DatabaseSync(path, { timeout: 5000 });
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on');
  const compiled = new Map<string, StatementSync>();
  /** What ended the transaction before its time; whatever was in it is gone. */
  let broken: unknown = null;

  const prepare = (sql: string): StatementSync => {
    const known = compiled.get(sql);
    if (known !== undefined) return known;
    const [oldest] = compiled.keys();
    if (compiled.size >= COMPILED && oldest !== undefined) compiled.delete(oldest);
    const statement = database.prepare(sql);
    compiled.set(sql, statement);
    return statement;
  };

  const run = (sql: string, parameters: readonly SQLInputValue[]) => {
    if (broken !== null) throw broken;
    if (!database.isTransaction) database.exec(begin);
    try {
      const statement = prepare(sql);
      if (statement.columns().length > 0) return { rows: statement.all(...parameters), changes: 0 };
      return { rows: [], changes: statement.run(...parameters).changes };
    } catch (error) {
      if (!database.isTransaction) broken = error;
      throw error;
    }
  };

  const commit = () => {
    const lost = broken;
    broken = null;
    if (lost !== null) throw lost;
    if (!database.isTransaction) return;
    try {
      database.exec('commit');
    } catch (error) {
      if (database.isTransaction) database.exec('rollback');
      throw error;
    }
  };

  parentPort?.on('message', (request: Request) => {
    const { id } = request;
    try {
      if ('sql' in request) {
        parentPort?.postMessage({ id, ...run(request.sql, request.parameters) } satisfies Response);
        return;
      }
      if ('commit' in request) commit();
      else database.close();
      parentPort?.postMessage({ id, rows: [], changes: 0 } satisfies Response);
    } catch (error) {
      parentPort?.postMessage({ id, error: describe(error) } satisfies Response);
    }
  });
}

function describe(error: unknown): { message: string; code: string | undefined } {
  if (!(error instanceof Error)) return { message: String(error), code: undefined };
  return { message: error.message, code: 'errcode' in error ? `SQLITE_${error.errcode}` : undefined };
}

serve(workerData);
