import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Answered, Built, Job, Message } from './measure.ts';

/** What an engine is given at most; an engine that needs more is left out at that size. */
export interface Bounds {
  /** For building and answering together, in seconds. */
  readonly seconds: number;
  /** Heap of JavaScript, in megabytes. */
  readonly megabytes: number;
}

/** The figures of one engine at one size, or why there are none. */
export interface Row {
  readonly engine: string;
  readonly built: Built | null;
  readonly answered: Answered | null;
  /** Null when the engine was measured. */
  readonly leftOut: string | null;
}

const PROCESS = fileURLToPath(new URL('./measure-process.ts', import.meta.url));
/** How long a process may take to end when it is told to, in milliseconds: some have a server to stop. */
const GRACE = 5000;

/** Measures one engine in a process of its own, so that none inherits another's memory or compiled code. */
export async function run(job: Job, { seconds, megabytes }: Bounds): Promise<Row> {
  const child = fork(PROCESS, [], {
    execArgv: ['--expose-gc', `--max-old-space-size=${megabytes}`],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr?.on('data', (part: Buffer) => {
    said = (said + part).slice(-20_000);
  });
  let row: Row = { engine: job.engine, built: null, answered: null, leftOut: null };
  child.on('message', (message: Message) => {
    if (message.kind === 'built') row = { ...row, built: message };
    else if (message.kind === 'answered') row = { ...row, answered: message };
    else row = { ...row, leftOut: message.reason };
  });
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), GRACE).unref();
  }, seconds * 1000);
  child.send(job);
  await once(child, 'close');
  clearTimeout(timer);
  if (row.leftOut !== null || row.answered !== null) return row;
  return { ...row, leftOut: late ? lateness(row, seconds) : reasonOf(said, megabytes) };
}

function lateness({ built }: Row, seconds: number): string {
  return built === null
    ? `not built within ${seconds} s`
    : `built in ${Math.round(built.millis / 1000)} s, no answers within ${seconds} s`;
}

function reasonOf(said: string, megabytes: number): string {
  if (/heap out of memory/i.test(said)) return `needs more than ${megabytes} MB of heap`;
  return /^\w*Error.*$/m.exec(said)?.[0] ?? 'its process ended';
}
