import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BOT = fileURLToPath(new URL('./bot.ts', import.meta.url));
const NODE = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url));

/** Keeps what Node compiled from one start to the next; halves the time of each. */
const COMPILED = join(tmpdir(), 'footnote-compiled');

/** One process of the bot that is killed and started again on the same port. */
export interface Replica {
  readonly port: number;
  /** True while the process runs and has said that it listens. */
  readonly up: () => boolean;
  /** Starts it, unless it runs or begins to already; resolves when it listens. */
  start(): Promise<void>;
  /** Ends it with a signal and waits until it is gone. Resolves with its exit code, null after a kill. */
  end(signal: NodeJS.Signals): Promise<number | null>;
  /** Sends a signal without waiting. */
  signal(signal: NodeJS.Signals): void;
  /** What all its processes wrote to the log. */
  readonly log: () => string;
  /** The last words of each process that ended without having been told to. */
  readonly died: () => readonly string[];
}

/** A replica on a port of its own. Nothing runs yet. */
export async function replica(store: string, slack: string): Promise<Replica> {
  const port = await freePort();
  let child: ChildProcess | null = null;
  let listening: Promise<void> = Promise.resolve();
  let up = false;
  let log = '';
  const died: string[] = [];
  return {
    port,
    up: () => up,
    log: () => log,
    died: () => died,
    start: async () => {
      if (child !== null && child.exitCode === null && child.signalCode === null) return await listening;
      const env = {
        ...process.env,
        NODE_COMPILE_CACHE: COMPILED,
        PORT: String(port),
        STORE: store,
        SLACK: slack,
      };
      const started = spawn(NODE, [BOT], { env, stdio: ['ignore', 'pipe', 'pipe'] });
      child = started;
      listening = new Promise<void>((resolve, reject) => {
        for (const stream of [started.stdout, started.stderr]) {
          stream.setEncoding('utf8').on('data', (part: string) => {
            log += part;
            if (part.includes('listening on')) resolve();
          });
        }
        started.once('exit', (code) => reject(new Error(`It ended with ${code}:\n${log.slice(-2000)}`)));
      });
      started.once('exit', (code, signal) => {
        up = false;
        if (signal === null && code !== 0) died.push(`ended with ${code}: ${log.slice(-2000)}`);
      });
      listening.catch(() => {});
      await listening;
      up = child === started;
    },
    end: async (signal) => {
      if (child === null || child.exitCode !== null || child.signalCode !== null) return null;
      const gone = once(child, 'exit');
      child.kill(signal);
      const [code] = await gone;
      return code;
    },
    signal: (signal) => void child?.kill(signal),
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
