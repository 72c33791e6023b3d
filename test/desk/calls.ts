import type { Answer, Arguments } from './workspace.ts';

/** One call the bot made, whether it succeeded or not. */
export interface Call {
  /** A Web API method, or `response_url`. */
  readonly method: string;
  readonly args: Arguments;
  /** What the bot was told; null when it was left without an answer. */
  readonly answer: Answer | null;
}

/** How to wait for a call. */
export interface Waiting {
  /** Calls before this index do not count; take `calls.length` before acting. */
  readonly from?: number;
  /** Milliseconds; 5,000 by default. */
  readonly timeout?: number;
}

/** All calls of the bot, in the order they were answered. Tests wait for a call, never for time. */
export interface Calls {
  readonly list: readonly Call[];
  record(call: Call): void;
  /**
   * The first call of `method` that satisfies `predicate`, now or later.
   *
   * @throws Error naming the calls seen instead, when none comes in time.
   */
  waitFor(method: string, predicate?: (call: Call) => boolean, waiting?: Waiting): Promise<Call>;
}

/** Starts with no calls. */
export function createCalls(): Calls {
  const list: Call[] = [];
  const watchers = new Set<() => void>();

  return {
    list,
    record(call) {
      list.push(call);
      for (const watch of [...watchers]) watch();
    },
    waitFor(method, predicate = () => true, { from = 0, timeout = 5000 } = {}) {
      const { promise, resolve, reject } = Promise.withResolvers<Call>();
      const done = (settle: () => void) => {
        clearTimeout(timer);
        watchers.delete(watch);
        settle();
      };
      const watch = () => {
        const call = list.slice(from).find((each) => each.method === method && predicate(each));
        if (call !== undefined) done(() => resolve(call));
      };
      const timer = setTimeout(() => done(() => reject(tooLate(method, list.slice(from), timeout))), timeout);
      watchers.add(watch);
      watch();
      return promise;
    },
  };
}

function tooLate(method: string, seen: readonly Call[], timeout: number): Error {
  const lines = seen.map(({ method, args, answer }) => {
    return `  ${method} ${JSON.stringify(args).slice(0, 300)} -> ${answer?.ok ? 'ok' : (answer?.error ?? 'no answer')}`;
  });
  return new Error(
    `No such call of ${method} within ${timeout} ms. Seen: ${lines.length}\n${lines.join('\n')}`,
  );
}
