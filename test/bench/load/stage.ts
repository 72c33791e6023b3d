import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Asking, Sent } from './asker.ts';
import type { Memory, Start } from './bot.ts';
import { type Served, startProcess } from './process.ts';
import type { Posted } from './sink.ts';

/** How long a reply is waited for when no other one comes, and when others come, in milliseconds. */
const PATIENCE = 15_000;
const LONGEST = 60_000;

/** A bot in its process, with the sink that it posts to and the one who asks in theirs. */
export interface Stage {
  /** Asks and waits until everything is answered or no more answers come. */
  ask(asking: Omit<Asking, 'port' | 'run'>): Promise<Outcome>;
  /** Looks for these words in replies from now on. */
  mark(words: string): Promise<void>;
  memory(): Promise<Memory>;
  clear(): Promise<void>;
}

/** What became of some questions. Times in milliseconds. */
export interface Outcome {
  readonly sent: readonly Sent[];
  /** Mentions that the bot did not acknowledge with 200. */
  readonly refused: number;
  /** Mentions that no reply came to, and replies beyond the first. */
  readonly lost: number;
  readonly doubled: number;
  /** Answered per second, from the first question to the last reply. */
  readonly perSecond: number;
  /** From sending a question to the arrival of its reply, in the order of the questions; lost ones are left out. */
  readonly waits: readonly { readonly at: number; readonly millis: number }[];
  /** When the first reply with the marked words arrived. */
  readonly markedAt: number | null;
}

/** Starts a bot with everything around it. */
export async function setStage(bot: Start['bot'], knowledge: string): Promise<Stage> {
  const data = await mkdtemp(join(tmpdir(), 'footnote-bench-data-'));
  const processes = [
    startProcess('./sink.ts'),
    startProcess('./bot.ts'),
    startProcess('./asker.ts'),
  ] as const;
  const [sink, served, asker] = processes;
  const clear = async () => {
    await Promise.all(processes.map((one) => one.stop()));
    await rm(data, { recursive: true, force: true });
  };
  const port = await started(sink, served, { bot, knowledge, data }).catch(async (problem: unknown) => {
    await clear();
    throw problem;
  });
  let runs = 0;
  return {
    ask: async (asking) => {
      const run = String(1_700_000_000 + ++runs);
      const sent = asker.ask<Sent[]>({ ...asking, port, run } satisfies Asking);
      const posted = await replies(sink, sent);
      return outcomeOf(await sent, posted);
    },
    mark: (words) => sink.ask({ mark: words }),
    memory: () => served.ask<Memory>({ memory: true }),
    clear,
  };
}

/** Starts the bot on the sink; returns the port that it listens on. */
async function started(sink: Served, bot: Served, start: Omit<Start, 'slackApiUrl'>): Promise<number> {
  const port = await sink.ask<number>({ listen: true });
  return bot.ask<number>({ start: { ...start, slackApiUrl: `http://127.0.0.1:${port}/api/` } });
}

async function replies(sink: Served, asked: Promise<readonly Sent[]>): Promise<Posted[]> {
  const posted: Posted[] = [];
  let waitedFor = Number.POSITIVE_INFINITY;
  let ends = Number.POSITIVE_INFINITY;
  const asking = asked.then((sent) => {
    waitedFor = sent.length;
    ends = performance.now() + LONGEST;
  });
  for (let last = performance.now(); ; ) {
    const more = await sink.ask<Posted[]>({ take: true });
    if (more.length > 0) last = performance.now();
    posted.push(...more);
    const now = performance.now();
    if (
      posted.length >= waitedFor ||
      now > ends ||
      (ends < Number.POSITIVE_INFINITY && now - last > PATIENCE)
    )
      break;
    await pause(50);
  }
  await asking;
  return [...posted, ...(await sink.ask<Posted[]>({ take: true }))];
}

function outcomeOf(sent: readonly Sent[], posted: readonly Posted[]): Outcome {
  const repliedAt = new Map<string, number>();
  let doubled = 0;
  for (const { thread, at } of posted) {
    if (repliedAt.has(thread)) doubled++;
    else repliedAt.set(thread, at);
  }
  const waits = sent.flatMap(({ ts, at }) => {
    const replied = repliedAt.get(ts);
    return replied === undefined ? [] : [{ at, millis: replied - at }];
  });
  const first = Math.min(...sent.map(({ at }) => at));
  const last = Math.max(first, ...repliedAt.values());
  return {
    sent,
    refused: sent.filter(({ status }) => status !== 200).length,
    lost: sent.length - waits.length,
    doubled,
    perSecond: (1000 * waits.length) / Math.max(1, last - first),
    waits,
    markedAt: posted.find(({ marked }) => marked)?.at ?? null,
  };
}
