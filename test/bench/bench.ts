import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { makeCorpus } from './corpus/make.ts';
import { type EndToEnd, endToEnd } from './end-to-end.ts';
import { OURS, PEERS, QUICK } from './engines.ts';
import { installPeers } from './peers/install.ts';
import { plotOf } from './report/plot.ts';
import { type Result, tableOf } from './report/table.ts';
import { type Bounds, type Row, run } from './run.ts';

interface Options {
  readonly quick?: true;
  readonly sizes?: string;
  readonly questions?: string;
  readonly seconds: string;
  readonly megabytes: string;
  readonly only?: string;
  readonly corpus?: string;
  readonly plot?: string;
  readonly events?: string | true;
  readonly soak?: string | true;
  readonly rate: string;
}

const KNOWLEDGE = fileURLToPath(new URL('../../knowledge', import.meta.url));

await new Command('bench')
  .description(
    'Speed, memory and accuracy beside other engines, all in one run: only the ratios mean anything.',
  )
  .argument('[sets...]', 'question sets; the first is asked, the articles of the others only add text')
  .option('--quick', "a minute's run: 3,000 and 100,000 facts, the fastest peers, fewer questions")
  .option('--sizes <list>', 'numbers of facts (default: 3000,100000,1000000)')
  .option('--questions <number>', 'how many to ask (default: 1000, quick: 200)')
  .option('--seconds <number>', 'longest time for one engine at one size', '300')
  .option('--megabytes <number>', 'largest JavaScript heap for one engine', '8192')
  .option('--only <names>', 'peers whose names contain one of these, between commas')
  .option('--corpus <dir>', 'keep the made corpus here, and find it here the next time')
  .option('--plot <file>', 'draw the times as SVG')
  .option(
    '--events [number]',
    'events per second and a reload under load, through the real Bolt app (default: 2000)',
  )
  .option('--soak [minutes]', 'memory at a fixed rate, through the real Bolt app (default: 60)')
  .option('--rate <number>', 'questions per second of the soak', '20')
  .action((sets: readonly string[], options: Options) =>
    options.events !== undefined || options.soak !== undefined
      ? throughBolt(sets, options)
      : engines(sets, options),
  )
  .parseAsync();

async function throughBolt(sets: readonly string[], { events, soak, rate }: Options): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-bench-'));
  const number = (value: string | true | undefined, otherwise: number) =>
    value === undefined ? 0 : value === true ? otherwise : Number(value);
  const wanted: EndToEnd = {
    sets: sets.length > 0 ? sets : [KNOWLEDGE],
    events: number(events, 2000),
    minutes: number(soak, 60),
    perSecond: Number(rate),
  };
  await endToEnd(folder, wanted, say);
  await rm(folder, { recursive: true });
}

async function engines(sets: readonly string[], options: Options): Promise<void> {
  await installPeers();
  const sizes = (options.sizes ?? (options.quick ? '3000,100000' : '3000,100000,1000000'))
    .split(',')
    .map(Number);
  const questions = Number(options.questions ?? (options.quick ? 200 : 1000));
  const corpus = options.corpus ?? (await mkdtemp(join(tmpdir(), 'footnote-bench-')));
  const contents = await makeCorpus(corpus, { sets: sets.length > 0 ? sets : [KNOWLEDGE], sizes, questions });
  say(
    `${contents.real.toLocaleString('en')} facts are real, the rest variants; ${contents.asked.length} questions.\n`,
  );
  const bounds: Bounds = { seconds: Number(options.seconds), megabytes: Number(options.megabytes) };
  const taking = [...OURS, ...peers(options)];
  for (const { name, setup } of taking) say(`${name.padEnd(24)} ${setup}`);
  say('');
  const out = new Map<string, string>();
  const results: Result[] = [];
  for (const size of contents.sizes) {
    const rows: Row[] = [];
    for (const { name } of taking) {
      const before = out.get(name);
      progress(`${size.facts.toLocaleString('en')} facts: ${name} ...`);
      const job = { engine: name, corpus, size, seconds: options.quick ? 4 : 60 };
      const row =
        before === undefined
          ? await run(job, bounds)
          : { engine: name, built: null, answered: null, leftOut: before };
      if (row.leftOut !== null)
        out.set(name, before ?? `${row.leftOut} at ${size.facts.toLocaleString('en')} facts`);
      rows.push(row);
    }
    progress('');
    results.push({ facts: size.facts, rows });
    say(tableOf({ facts: size.facts, rows }));
  }
  if (options.plot !== undefined) await writeFile(options.plot, plotOf(results));
  if (options.corpus === undefined) await rm(corpus, { recursive: true });
}

function peers({ quick, only }: Options) {
  const wanted = only?.toLowerCase().split(',');
  if (wanted === undefined) return quick ? QUICK : PEERS;
  return PEERS.filter(({ name }) => wanted.some((part) => name.toLowerCase().includes(part)));
}

/** A line that the next one takes the place of, where somebody watches. */
function progress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
