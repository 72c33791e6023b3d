import { writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import type { Contents, Size } from './corpus/corpus.ts';
import { makeCorpus } from './corpus/make.ts';
import { OURS } from './engines.ts';
import type { Engine } from './peers/engine.ts';
import { installPeers } from './peers/install.ts';
import { plotOf } from './report/plot.ts';
import { type Result, tableOf } from './report/table.ts';
import { type Bounds, type Row, run } from './run.ts';

/** Which engines to measure, on what, and where the figures go. */
export interface BesidePeers {
  readonly sets: readonly string[];
  readonly sizes: readonly number[];
  readonly questions: number;
  readonly peers: readonly Engine[];
  /** Longest time that an engine answers at one size, in seconds; {@link Bounds} hold for building and answering. */
  readonly answering: number;
  readonly bounds: Bounds;
  /** Folder of the corpus. */
  readonly corpus: string;
  /** Where the plot is written; null for none. */
  readonly plot: string | null;
}

/** Measures ours and the peers at every size, one after another, and prints a table for each size. */
export async function besidePeers(wanted: BesidePeers, say: (line: string) => void): Promise<void> {
  await installPeers();
  const contents = await makeCorpus(wanted.corpus, wanted);
  const engines = [...OURS, ...wanted.peers];
  say(`${count(contents.real)} facts are real, the rest variants; ${contents.asked.length} questions.\n`);
  for (const { name, setup } of engines) say(`${name.padEnd(24)} ${setup}`);
  say(`\nThe machine: ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)} before the run.\n`);
  const results = await measureAll(engines, contents, wanted, say);
  if (wanted.plot !== null) await writeFile(wanted.plot, plotOf(results));
}

async function measureAll(
  engines: readonly Engine[],
  { sizes }: Contents,
  wanted: BesidePeers,
  say: (line: string) => void,
): Promise<Result[]> {
  const results: Result[] = [];
  let running = engines.map(({ name }) => name);
  for (const size of sizes) {
    const rows: Row[] = [];
    for (const name of running) rows.push(await measureOne(name, size, wanted));
    progress('');
    running = rows.filter(({ leftOut }) => leftOut === null).map(({ engine }) => engine);
    say(tableOf({ facts: size.facts, rows }));
    results.push({ facts: size.facts, rows });
  }
  return results;
}

/** An engine that was left out at a smaller size is not tried at a larger one. */
async function measureOne(engine: string, size: Size, wanted: BesidePeers): Promise<Row> {
  progress(`${count(size.facts)} facts: ${engine} ...`);
  return run({ engine, corpus: wanted.corpus, size, seconds: wanted.answering }, wanted.bounds);
}

/** A line that the next one takes the place of, where somebody watches. */
function progress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}`);
}

function count(number: number): string {
  return number.toLocaleString('en');
}
