import type { Memory } from './bot.ts';
import { setStage } from './stage.ts';

const MEGABYTE = 2 ** 20;

/**
 * Asks at a fixed rate for a long time and prints what the bot's process holds every minute. The slope of the heap
 * without garbage, by least squares over the second half, tells a leak from a process that has found its size.
 */
export async function soak(
  knowledge: string,
  questions: readonly string[],
  minutes: number,
  perSecond: number,
  say: (line: string) => void,
): Promise<void> {
  const stage = await setStage('footnote', knowledge);
  const held: Memory[] = [];
  const total = { asked: 0, refused: 0, lost: 0, doubled: 0 };
  say(`${perSecond} questions a second for ${minutes} minutes`);
  for (let minute = 1; minute <= minutes; minute++) {
    const outcome = await stage.ask({ questions, count: perSecond * 60, pace: { perSecond } });
    const memory = await stage.memory();
    held.push(memory);
    total.asked += outcome.sent.length;
    total.refused += outcome.refused;
    total.lost += outcome.lost;
    total.doubled += outcome.doubled;
    say(
      `minute ${String(minute).padStart(3)}: RSS ${megabytes(memory.resident)} MB, heap and buffers without garbage ${megabytes(memory.heap)} MB`,
    );
  }
  await stage.clear();
  say(`${total.asked} asked; ${total.refused} refused, ${total.lost} lost, ${total.doubled} doubled`);
  const half = held.slice(Math.floor(held.length / 2));
  const hourly = (values: readonly number[]) => ((60 * slope(values)) / MEGABYTE).toFixed(1);
  say(
    `An hour of the second half: RSS ${hourly(half.map(({ resident }) => resident))} MB, heap ${hourly(half.map(({ heap }) => heap))} MB\n`,
  );
}

/** Growth per step by least squares. */
export function slope(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const rise = values.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0);
  const run = values.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
  return run === 0 ? 0 : rise / run;
}

function megabytes(bytes: number): string {
  return (bytes / MEGABYTE).toFixed(1).padStart(7);
}
