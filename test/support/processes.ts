import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The Node that the npm scripts run on. */
const NODE = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url));
const SRC = new URL('../../src/', import.meta.url);
/** Keeps what Node compiled from one start to the next; halves the time of each. */
const COMPILED = join(tmpdir(), 'footnote-compiled');

/** How a process is started, where it matters: by default in a folder without `.env`, with a bare environment. */
export interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** What a process that has ended left behind. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A process that goes on until it is told to stop. */
export interface Running {
  /** Resolves with everything printed so far as soon as it matches; rejects with what was printed if it ends before. */
  printed(pattern: RegExp): Promise<string>;
  /** Sends a signal and resolves when the process has ended. */
  stop(signal: NodeJS.Signals): Promise<Ended>;
}

/** Runs a file of `src/` in plain Node to its end. */
export async function run(
  file: string,
  args: readonly string[],
  surroundings: Surroundings = {},
): Promise<Ended> {
  const child = start(file, args, surroundings);
  return ended(child, text(child.stdout), text(child.stderr));
}

/** Starts a file of `src/` in plain Node; it is killed at the latest when the test is over. */
export function keepRunning(file: string, surroundings: Surroundings = {}): Running {
  const child = start(file, [], surroundings);
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    stdout += part;
  });
  const stderr = text(child.stderr);
  const end = ended(
    child,
    once(child.stdout, 'end').then(() => stdout),
    stderr,
  );
  return {
    async printed(pattern) {
      while (!pattern.test(stdout)) {
        const more = await Promise.race([once(child.stdout, 'data').then(() => true), end.then(() => false)]);
        if (!more) throw new Error(`It ended before it printed ${pattern}:\n${stdout}${await stderr}`);
      }
      return stdout;
    },
    async stop(signal) {
      child.kill(signal);
      return end;
    },
  };
}

function start(file: string, args: readonly string[], { cwd = tmpdir(), env = {} }: Surroundings) {
  const child = spawn(NODE, [fileURLToPath(new URL(file, SRC)), ...args], {
    cwd,
    env: { PATH: process.env.PATH, HOME: tmpdir(), NODE_COMPILE_CACHE: COMPILED, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

async function ended(child: ChildProcess, stdout: Promise<string>, stderr: Promise<string>): Promise<Ended> {
  const [[code], out, err] = await Promise.all([once(child, 'close'), stdout, stderr]);
  return { code, stdout: out, stderr: err };
}
