import { type Contents, readArticles, readContents, readFacts, type Size } from './corpus/corpus.ts';
import { OURS, PEERS } from './engines.ts';
import type { Engine, Index } from './peers/engine.ts';

/** What one process is to measure. */
export interface Job {
  readonly engine: string;
  /** Folder of the corpus. */
  readonly corpus: string;
  readonly size: Size;
  /** For how long questions are asked at most, in seconds; one is always asked. */
  readonly seconds: number;
}

/** How an engine did while it was built; memory in bytes. */
export interface Built {
  readonly kind: 'built';
  readonly millis: number;
  /** The process and those that work for it, the text it was built from included. */
  readonly resident: number;
  /** What building added to the process that already held the text. */
  readonly besideText: number;
}

/** How an engine answered. Times in milliseconds, shares 0..1. */
export interface Answered {
  readonly kind: 'answered';
  readonly asked: number;
  readonly p50: number;
  readonly p99: number;
  readonly perSecond: number;
  /**
   * Share of the questions whose first fact, or one of whose first three, is right, among the real facts of the best
   * ten: a variant of the right fact is no wrong answer, and nobody says whether it is a right one. Null where
   * variants leave too little room for real facts among the ten.
   */
  readonly p1: number | null;
  readonly r3: number | null;
}

/** What a measuring process tells the one that started it. */
export type Message = Built | Answered | { readonly kind: 'failed'; readonly reason: string };

/** Rightness is told where at least this share of the facts is real. */
const LEAST_REAL = 0.25;

/** Builds an index in this process and asks it the corpus's questions. */
export async function measure(job: Job, tell: (message: Message) => void): Promise<void> {
  const engine = [...OURS, ...PEERS].find(({ name }) => name === job.engine);
  const contents = await readContents(job.corpus);
  if (engine === undefined || contents === null) throw new Error(`no ${engine ? 'corpus' : 'such engine'}`);
  const { index, built } = await build(engine, job);
  tell(built);
  const answered = await answer(index, contents, job.seconds * 1000);
  tell(contents.real / job.size.facts < LEAST_REAL ? { ...answered, p1: null, r3: null } : answered);
  await index.close?.();
}

async function build(engine: Engine, { corpus, size }: Job): Promise<{ index: Index; built: Built }> {
  const make =
    engine.reads === 'facts'
      ? prepare(engine, await readFacts(corpus, size))
      : prepare(engine, await readArticles(corpus, size));
  const before = residentAfterGc();
  const started = performance.now();
  const index = await make();
  const millis = performance.now() - started;
  await index.settled?.();
  const after = residentAfterGc() + (index.elsewhere?.() ?? 0);
  return { index, built: { kind: 'built', millis, resident: after, besideText: after - before } };
}

function prepare<Text>(engine: { build(text: Text): Index | Promise<Index> }, text: Text) {
  return () => engine.build(text);
}

/** The garbage of building is not part of an index. Needs `--expose-gc`. */
function residentAfterGc(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage.rss();
}

async function answer(index: Index, { rehearsed, asked, real }: Contents, limit: number): Promise<Answered> {
  const rehearsalEnds = performance.now() + limit / 5;
  for (const question of rehearsed) {
    if (performance.now() > rehearsalEnds) break;
    index.prepare?.(question);
    await index.query(question);
  }
  const times: number[] = [];
  let first = 0;
  let among = 0;
  const ends = performance.now() + limit;
  for (const { question, right } of asked) {
    index.prepare?.(question);
    const started = performance.now();
    const answered = index.query(question);
    const found = answered instanceof Promise ? await answered : answered;
    times.push(performance.now() - started);
    const place = found.filter((fact) => fact < real).findIndex((fact) => right.includes(fact));
    if (place === 0) first++;
    if (place >= 0 && place < 3) among++;
    if (performance.now() > ends) break;
  }
  const total = times.reduce((sum, time) => sum + time, 0);
  times.sort((a, b) => a - b);
  return {
    kind: 'answered',
    asked: times.length,
    p50: times[Math.floor(times.length / 2)] ?? 0,
    p99: times[Math.floor(times.length * 0.99)] ?? 0,
    perSecond: (1000 * times.length) / total,
    p1: first / times.length,
    r3: among / times.length,
  };
}
