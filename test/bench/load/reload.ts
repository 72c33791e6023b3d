import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { File } from './knowledge.ts';
import { sharedNow } from './process.ts';
import { type Outcome, setStage } from './stage.ts';

const PER_SECOND = 200;
/** Asked before the articles change, and for how long altogether, in seconds. */
const BEFORE = 10;
const LASTING = 40;
/** How long the change counts as under way, in milliseconds, where no reply shows that it is over. */
const CHANGING = 20_000;
/** Who is asked about, and what only a changed article says; a refusal would repeat words of the question. */
const NAME = 'Quillfeather';
const DEED = 'edition two of note';

/**
 * Changes many articles while questions arrive at a fixed rate, and tells how long replies took before, during and
 * after, what was lost, and when the first reply quoted a changed article.
 */
export async function reload(
  knowledge: string,
  files: readonly File[],
  questions: readonly string[],
  say: (line: string) => void,
): Promise<void> {
  const stage = await setStage('footnote', knowledge);
  await stage.ask({ questions, count: 400, pace: { together: 4 } });
  await stage.mark(DEED);
  const probe = `What did inspector ${NAME} approve?`;
  const mixed = questions.flatMap((question, at) => (at % 20 === 0 ? [probe, question] : [question]));
  const asking = stage.ask({
    questions: mixed,
    count: PER_SECOND * LASTING,
    pace: { perSecond: PER_SECOND },
  });
  await pause(BEFORE * 1000);
  const changedAt = sharedNow();
  for (const [number, { path, text }] of files.entries())
    await writeFile(join(knowledge, path), `${text}\n\nInspector ${NAME} approved ${DEED} ${number}.\n`);
  const written = sharedNow();
  const outcome = await asking;
  await stage.clear();
  const ready = outcome.markedAt ?? changedAt + CHANGING;
  say(
    `${files.length} articles changed in ${seconds(written - changedAt)} s while ${PER_SECOND} questions a second arrived`,
  );
  say(
    `${outcome.sent.length} asked; ${outcome.refused} refused, ${outcome.lost} lost, ${outcome.doubled} doubled`,
  );
  say(
    outcome.markedAt === null
      ? `No reply quoted a changed article within ${LASTING - BEFORE} s.`
      : `The first reply that quotes a changed article came ${seconds(ready - written)} s after the last change.`,
  );
  say(waitsOf('before', outcome, 0, changedAt));
  say(waitsOf('during', outcome, changedAt, ready));
  say(`${waitsOf('after', outcome, ready, Number.POSITIVE_INFINITY)}\n`);
}

function waitsOf(when: string, { waits }: Outcome, from: number, to: number): string {
  const millis = waits
    .filter(({ at }) => at >= from && at < to)
    .map((wait) => wait.millis)
    .sort((a, b) => a - b);
  const quantile = (part: number) => (millis[Math.floor(part * millis.length)] ?? 0).toFixed(1);
  return `${when.padEnd(7)} p50 ${quantile(0.5)} ms, p99 ${quantile(0.99)} ms, longest ${(millis.at(-1) ?? 0).toFixed(1)} ms over ${millis.length} replies`;
}

function seconds(millis: number): string {
  return (millis / 1000).toFixed(1);
}
