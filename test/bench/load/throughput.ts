import { type Outcome, setStage } from './stage.ts';

/** Requests under way at once: more than a bot can serve, so that it is never idle. */
const TOGETHER = 32;
/** Both bots are measured so often, in turn; the median counts. */
const ROUNDS = 3;

/**
 * Events answered per second through the real Bolt app over HTTP, beside a Bolt app that only echoes: the same
 * requests from the same process against the same sink, in turn.
 */
export async function throughput(
  knowledge: string,
  questions: readonly string[],
  count: number,
  say: (line: string) => void,
): Promise<void> {
  const measured = { echo: [] as Outcome[], footnote: [] as Outcome[] };
  for (const bot of ['echo', 'footnote'] as const) {
    const stage = await setStage(bot, knowledge);
    await stage.ask({ questions, count: Math.ceil(count / 4), pace: { together: TOGETHER } });
    for (let round = 0; round < ROUNDS; round++)
      measured[bot].push(await stage.ask({ questions, count, pace: { together: TOGETHER } }));
    await stage.clear();
  }
  say(`Events through Bolt over HTTP, ${count} at a time, ${TOGETHER} under way, ${ROUNDS} rounds`);
  for (const [bot, outcomes] of Object.entries(measured)) {
    const { refused, lost, doubled } = sum(outcomes);
    say(
      `${bot.padEnd(10)} ${medianRate(outcomes).toFixed(0).padStart(6)} answered per second; ${refused} refused, ${lost} lost, ${doubled} doubled`,
    );
  }
  const ratio = medianRate(measured.footnote) / medianRate(measured.echo);
  say(`Footnote answers ${(100 * ratio).toFixed(0)} % of what the echo echoes.\n`);
}

function medianRate(outcomes: readonly Outcome[]): number {
  const rates = outcomes.map(({ perSecond }) => perSecond).sort((a, b) => a - b);
  return rates[Math.floor(rates.length / 2)] ?? 0;
}

function sum(outcomes: readonly Outcome[]) {
  const total = { refused: 0, lost: 0, doubled: 0 };
  for (const { refused, lost, doubled } of outcomes) {
    total.refused += refused;
    total.lost += lost;
    total.doubled += doubled;
  }
  return total;
}
