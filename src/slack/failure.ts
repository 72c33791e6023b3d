import { randomInt } from 'node:crypto';
import { type AnyMiddlewareArgs, type App, MultipleListenerError, UnknownError } from '@slack/bolt';
import { z } from 'zod';
import type { Log } from './log.ts';
import { INERT } from './message.ts';
import { remark, whisper } from './private-answer.ts';
import { quietly } from './quietly.ts';
import { channelTrouble } from './slack-error.ts';

/** Letters and digits that nobody mixes up when reading them out. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** The fields that say where somebody is waiting for us. */
const Waiting = z.object({
  event_id: z.string().optional(),
  response_url: z.string().optional(),
  user: z.object({ id: z.string() }).optional().catch(undefined),
  event: z
    .object({
      type: z.enum(['app_mention', 'message']),
      channel: z.string(),
      ts: z.string(),
      thread_ts: z.string().optional(),
    })
    .optional()
    .catch(undefined),
});

/**
 * The one place where failures end: logged with a reference, and the person who waits is told that reference,
 * where they asked, and nothing of the error itself. Where we may not post, there is nobody to tell.
 */
export function handleFailures(app: App, log: Log): void {
  app.error(async ({ error, body }: { error: Error; body: AnyMiddlewareArgs['body'] }) => {
    for (const cause of causes(error)) {
      const trouble = channelTrouble(cause);
      if (trouble !== null) {
        log.warn('cannot post in a channel', { reason: trouble });
        continue;
      }
      const reference = newReference();
      const waiting = Waiting.safeParse(body).data;
      log.error('a request failed', cause, { reference, event_id: waiting?.event_id ?? null });
      if (waiting !== undefined)
        await quietly(app.logger, 'the apology', () => apologise(app, waiting, reference));
    }
  });
}

/** A reference short enough to read out: `F-7K2Q`. */
export function newReference(): string {
  return `F-${Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')}`;
}

async function apologise(app: App, waiting: z.infer<typeof Waiting>, reference: string): Promise<void> {
  const sorry = remark(
    `Something went wrong on my side, so I have no answer for you (reference ${reference}). Please ask again in a moment.`,
  );
  const { event, response_url: address, user } = waiting;
  if (event !== undefined) {
    const thread_ts = event.thread_ts ?? event.ts;
    await app.client.chat.postMessage({ channel: event.channel, thread_ts, ...sorry, ...INERT });
  } else if (address !== undefined) {
    await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(whisper(sorry)),
      signal: AbortSignal.timeout(10_000),
    });
  } else if (user !== undefined) {
    await app.client.chat.postMessage({ channel: user.id, ...sorry, ...INERT });
  }
}

/** What really went wrong, out of the errors Bolt wraps it in. */
function causes(error: Error): readonly Error[] {
  if (error instanceof MultipleListenerError) return error.originals;
  return error instanceof UnknownError ? [error.original] : [error];
}
