import { type Job, type Message, measure } from './measure.ts';

/** The process that an engine is measured in: it is sent one job, tells its figures and ends. */
const tell = (message: Message) => void process.send?.(message);

process.once('disconnect', () => process.exit());
process.once('message', (job: Job) => {
  measure(job, tell)
    .catch((problem: unknown) => {
      tell({ kind: 'failed', reason: problem instanceof Error ? problem.message : String(problem) });
    })
    .finally(() => process.disconnect());
});
