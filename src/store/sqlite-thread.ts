import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';

/** The file that a thread owns, and what for. */
export interface SqliteFile {
  readonly path: string;
  readonly use: 'writing' | 'reading';
}

/** A statement with what it is given. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly SQLInputValue[];
}

/** Statements that are done as a whole or not at all. */
export interface Unit {
  readonly id: number;
  readonly statements: readonly Statement[];
}

/** What the driver asks of the thread. Between a `step` and the next `end` it asks for nothing else. */
export type Request =
  | { readonly units: readonly Unit[] }
  /** The next statement of a transaction; answered at once. */
  | { readonly id: number; readonly step: Statement }
  /** The end of a transaction, which keeps what it did or undoes it; answered when that is on disk. */
  | { readonly id: number; readonly end: 'keep' | 'undo' }
  | { readonly id: number; readonly close: true };

/** What a statement found, and how many rows it changed. */
export interface Result {
  readonly rows: readonly unknown[];
  readonly changes: number | bigint;
}

/** What the thread says of a request: a result for each statement. */
export type Response =
  | { readonly id: number; readonly results: readonly Result[] }
  | { readonly id: number; readonly error: { readonly message: string; readonly code: string | undefined } };

/** Statements that stay compiled. */
const COMPILED = 200;
/** Units and transactions that share one commit at most. */
const MOST = 500;

/**
 * The thread that owns the file. SQLite waits for the disk, and this is where it waits: the rest of the process
 * goes on. Whatever was asked meanwhile shares the next commit, and hears of nothing before it.
 */
function serve({ path, use }: SqliteFile, port: MessagePort): void {
  const begin = use === 'writing' ? 'begin immediate' : 'begin';
  const database = new DatabaseSync(path, { timeout: 5000 });
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on');
  const compiled = new Map<string, { statement: StatementSync; reads: boolean }>();
  /** What is said once the next commit is on disk. */
  let committed: Response[] = [];
  /** What is said now. */
  let replies: Response[] = [];
  /** True between the steps of a transaction, when nothing can be committed. */
  let stepping = false;
  /** What ended the transaction under a step; until its end nothing more is done. */
  let broken: unknown = null;

  const prepare = (sql: string) => {
    const known = compiled.get(sql);
    if (known !== undefined) return known;
    const [oldest] = compiled.keys();
    if (compiled.size >= COMPILED && oldest !== undefined) compiled.delete(oldest);
    const statement = database.prepare(sql);
    const made = { statement, reads: statement.columns().length > 0 };
    compiled.set(sql, made);
    return made;
  };

  const run = ({ sql, parameters }: Statement): Result => {
    const { statement, reads } = prepare(sql);
    if (reads) return { rows: statement.all(...parameters), changes: 0 };
    return { rows: [], changes: statement.run(...parameters).changes };
  };

  const started = () => {
    if (!database.isTransaction) database.exec(begin);
  };

  const fail = (id: number, error: unknown) => replies.push({ id, error: describe(error) });

  /** SQLite has undone everything since the last commit: whoever waits for the next one must know. */
  const lost = (error: unknown) => {
    for (const { id } of committed) fail(id, error);
    committed = [];
  };

  const whole = ({ id, statements }: Unit) => {
    const [only] = statements;
    try {
      if (statements.length === 1 && only !== undefined) {
        committed.push({ id, results: [run(only)] });
        return;
      }
      run(SAVE);
      const results = statements.map(run);
      run(RELEASE);
      committed.push({ id, results });
    } catch (error) {
      fail(id, error);
      if (!database.isTransaction) lost(error);
      else if (statements.length > 1) undo();
    }
  };

  /** Whoever cannot begin has waited long for another process: those behind it need not wait as long again. */
  const all = (units: readonly Unit[]) => {
    for (const [at, unit] of units.entries()) {
      try {
        started();
      } catch (error) {
        for (const { id } of units.slice(at)) fail(id, error);
        return;
      }
      whole(unit);
    }
  };

  const undo = () => {
    run(BACK);
    run(RELEASE);
  };

  const step = (id: number, statement: Statement) => {
    stepping = true;
    try {
      if (broken !== null) throw broken;
      started();
      replies.push({ id, results: [run(statement)] });
    } catch (error) {
      if (!database.isTransaction && broken === null) {
        broken = error;
        lost(error);
      }
      fail(id, error);
    }
  };

  const end = (id: number, how: 'keep' | 'undo') => {
    stepping = false;
    const gone = broken;
    broken = null;
    try {
      if (gone !== null) throw gone;
      if (how === 'undo') undo();
      else run(RELEASE);
      committed.push({ id, results: [] });
    } catch (error) {
      fail(id, error);
    }
  };

  const handle = (request: Request) => {
    if ('units' in request) all(request.units);
    else if ('step' in request) step(request.id, request.step);
    else if ('end' in request) end(request.id, request.end);
    else {
      commit();
      database.close();
      replies.push({ id: request.id, results: [] });
    }
  };

  const commit = () => {
    try {
      if (database.isOpen && database.isTransaction) database.exec('commit');
      replies.push(...committed);
      committed = [];
    } catch (error) {
      lost(error);
      if (database.isTransaction) database.exec('rollback');
    }
  };

  port.on('message', (first: Request) => {
    let next: { message: Request } | undefined = { message: first };
    while (next !== undefined) {
      handle(next.message);
      next = committed.length < MOST ? receiveMessageOnPort(port) : undefined;
    }
    if (!stepping) commit();
    const said = replies;
    replies = [];
    if (said.length > 0) port.postMessage(said);
  });
}

const SAVE: Statement = { sql: 'savepoint unit', parameters: [] };
const BACK: Statement = { sql: 'rollback to unit', parameters: [] };
const RELEASE: Statement = { sql: 'release unit', parameters: [] };

function describe(error: unknown): { message: string; code: string | undefined } {
  if (!(error instanceof Error)) return { message: String(error), code: undefined };
  return { message: error.message, code: 'errcode' in error ? `SQLITE_${error.errcode}` : undefined };
}

if (parentPort !== null) serve(workerData, parentPort);
