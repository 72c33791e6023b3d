import { setStage } from './stage.ts';

const MEGABYTE = 2 ** 20;

/**
 * Asks at a fixed rate for a long time and prints what the bot's process holds every minute. The slope, by least
 * squares over the second half, tells a leak from a process that has found its size.
 */
export async function soak(
  knowledge: string,
  questions: readonly string[],
  minutes: number,
  perSecond: number,
  say: (line: string) => void,
): Promise<void> {
  const stage = await setStage('footnote', knowledge);
  const resident: number[] = [];
  const total = { asked: 0, refused: 0, lost: 0, doubled: 0 };
  say(`${perSecond} questions a second for ${minutes} minutes`);
  for (let minute = 1; minute <= minutes; minute++) {
    const outcome = await stage.ask({ questions, count: perSecond * 60, pace: { perSecond } });
    const { rss, heapUsed, arrayBuffers } = await stage.memory();
    resident.push(rss / MEGABYTE);
    total.asked += outcome.sent.length;
    total.refused += outcome.refused;
    total.lost += outcome.lost;
    total.doubled += outcome.doubled;
    say(
      `minute ${String(minute).padStart(3)}: RSS ${megabytes(rss)} MB, heap ${megabytes(heapUsed)} MB, buffers ${megabytes(arrayBuffers)} MB`,
    );
  }
  await stage.clear();
  say(`${total.asked} asked; ${total.refused} refused, ${total.lost} lost, ${total.doubled} doubled`);
  const half = resident.slice(Math.floor(resident.length / 2));
  say(`RSS over the second half: ${(60 * slope(half)).toFixed(1)} MB an hour\n`);
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
