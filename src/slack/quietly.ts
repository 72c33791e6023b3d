import type { Logger } from '@slack/bolt';

/** Does something that is nice to have beside an answer. When it fails, the log says so and nobody else. */
export async function quietly(logger: Logger, what: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    logger.warn(`${what} failed`, error);
  }
}
