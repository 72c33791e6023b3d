import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError } from 'commander';
import { FootnoteError } from '../../src/errors.ts';
import { besidePeers } from './beside-peers.ts';
import { endToEnd } from './end-to-end.ts';
import { PEERS, QUICK } from './engines.ts';

interface Options {
  readonly quick?: true;
  readonly sizes?: readonly number[];
  readonly questions?: number;
  readonly seconds: number;
  readonly megabytes: number;
  readonly only?: string;
  readonly corpus?: string;
  readonly plot?: string;
  readonly events?: number | true;
  readonly soak?: number | true;
  readonly rate: number;
}

/** The project's own question set, where no other one is named. */
const OWN_SET = fileURLToPath(new URL('../eval/desk', import.meta.url));

const command = new Command('bench')
  .description('Speed, memory and accuracy beside other engines, in one run: only the ratios mean anything.')
  .argument('[sets...]', 'question sets; the first is asked, the articles of the others only add text')
  .option('--quick', "a minute's run: 3,000 and 100,000 facts, the fastest peers, fewer questions")
  .option('--sizes <list>', 'numbers of facts (default: 3000,100000,1000000)', numbers)
  .option('--questions <number>', 'how many to ask (default: 1000, quick: 200)', number)
  .option('--seconds <number>', 'longest time for one engine at one size', number, 300)
  .option('--megabytes <number>', 'largest JavaScript heap for one engine', number, 8192)
  .option('--only <names>', 'peers whose names contain one of these, between commas')
  .option('--corpus <dir>', 'keep the made corpus here, and find it here the next time')
  .option('--plot <file>', 'draw the times as SVG')
  .option('--events [number]', 'events per second, and a reload under load, through Bolt (2000)', number)
  .option('--soak [minutes]', 'memory at a fixed rate, through Bolt (60)', number)
  .option('--rate <number>', 'questions per second of the soak', number, 20)
  .action(bench);

try {
  await command.parseAsync();
} catch (problem) {
  if (!(problem instanceof FootnoteError)) throw problem;
  process.stderr.write(`${problem.message}\n`);
  process.exitCode = 2;
}

async function bench(named: readonly string[], options: Options): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-bench-'));
  const sets = named.length > 0 ? named : [OWN_SET];
  const { quick, events, soak } = options;
  try {
    if (events !== undefined || soak !== undefined) {
      const asked = { events: given(events, 2000), minutes: given(soak, 60), perSecond: options.rate };
      await endToEnd(folder, { sets, ...asked }, say);
      return;
    }
    const wanted = {
      sets,
      sizes: options.sizes ?? (quick ? [3000, 100_000] : [3000, 100_000, 1_000_000]),
      questions: options.questions ?? (quick ? 200 : 1000),
      peers: peers(options),
      answering: quick ? 4 : 60,
      bounds: { seconds: options.seconds, megabytes: options.megabytes },
      corpus: options.corpus ?? folder,
      plot: options.plot ?? null,
    };
    await besidePeers(wanted, say);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function peers({ quick, only }: Options) {
  const wanted = only?.toLowerCase().split(',');
  if (wanted === undefined) return quick ? QUICK : PEERS;
  return PEERS.filter(({ name }) => wanted.some((part) => name.toLowerCase().includes(part)));
}

/** An option that may stand without its value; 0 where it does not stand at all. */
function given(value: number | true | undefined, otherwise: number): number {
  return value === true ? otherwise : (value ?? 0);
}

function numbers(text: string): number[] {
  return text
    .split(',')
    .map(number)
    .sort((a, b) => a - b);
}

function number(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new InvalidArgumentError('It must be a whole number from 1.');
  return value;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
