import type { Start } from './bot.ts';
import { type Outcome, setStage } from './stage.ts';

/** Requests under way at once: more than a bot can serve, so that it is never idle. */
const TOGETHER = 32;
/** Every bot is measured so often; the median counts. */
const ROUNDS = 3;
/** So many rounds come before those that count: it takes thousands of events until V8 has compiled what is used often. */
const WARM_UP = 3;

/** A bot and what it is asked; the echo needs no articles. */
interface Contestant {
  readonly name: string;
  readonly bot: Start['bot'];
  readonly knowledge: string;
  readonly questions: readonly string[];
}

/**
 * Events answered per second through the real Bolt app over HTTP, beside a Bolt app that only echoes: the same
 * kind of requests from the same process against the same sink, in one run.
 */
export async function throughput(
  contestants: readonly Contestant[],
  count: number,
  say: (line: string) => void,
): Promise<void> {
  say(`Mentions through Bolt over HTTP: ${ROUNDS} rounds of ${count}, ${TOGETHER} under way`);
  let echoes: number | null = null;
  for (const { name, bot, knowledge, questions } of contestants) {
    const stage = await setStage(bot, knowledge);
    const pace = { together: TOGETHER };
    await stage.ask({ questions, count: WARM_UP * count, pace });
    const outcomes: Outcome[] = [];
    for (let round = 0; round < ROUNDS; round++) outcomes.push(await stage.ask({ questions, count, pace }));
    await stage.clear();
    const rate = medianRate(outcomes);
    if (bot === 'echo') echoes = rate;
    const { refused, lost, doubled } = sum(outcomes);
    const share = echoes === null ? '' : `, ${((100 * rate) / echoes).toFixed(0)} % of the echo`;
    say(
      `${name.padEnd(28)} ${rate.toFixed(0).padStart(5)} answered per second${share}; ${refused} refused, ${lost} lost, ${doubled} doubled`,
    );
  }
  say('');
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
