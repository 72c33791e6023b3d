import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A process that is sent one message at a time and answers each with one. */
export interface Served {
  /** Sends a message and resolves with what comes back. @throws Error when the process has ended. */
  ask<Reply>(message: unknown): Promise<Reply>;
  stop(): Promise<void>;
}

/**
 * Starts a file of this folder in a process of its own: a bot, the sink and the one who asks must not share an event
 * loop, or each would measure the others.
 */
export function startProcess(file: string): Served {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), {
    execArgv: ['--expose-gc'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(child, 'close');
  return {
    ask: async <Reply>(message: unknown) => {
      const reply = once(child, 'message');
      child.send(message as object);
      const [answer] = await Promise.race([reply, ended.then(() => [{ error: `${file} has ended` }])]);
      if (answer !== null && typeof answer === 'object' && 'error' in answer)
        throw new Error(String(answer.error));
      return answer as Reply;
    },
    stop: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** The other end: answers every message with what `serve` makes of it, and ends when the one who started it does. */
export function serveMessages<Message>(serve: (message: Message) => Promise<unknown> | unknown): void {
  process.once('disconnect', () => process.exit());
  process.on('message', (message: Message) => {
    Promise.resolve(message)
      .then(serve)
      .then(
        (answer) => process.send?.(answer ?? null),
        (problem: unknown) =>
          process.send?.({ error: problem instanceof Error ? problem.message : String(problem) }),
      );
  });
}

/** Milliseconds on a clock that all processes of one machine share. */
export function sharedNow(): number {
  return performance.timeOrigin + performance.now();
}
