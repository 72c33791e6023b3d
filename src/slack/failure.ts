import {
  type AnyMiddlewareArgs,
  type App,
  AuthorizationError,
  type Context,
  MultipleListenerError,
  UnknownError,
} from '@slack/bolt';
import { z } from 'zod';
import { FootnoteError } from '../errors.ts';
import { newReference, sorry } from './apology.ts';
import { type Envelope, envelopeOf } from './delivery/envelope.ts';
import type { KnownWords } from './locale.ts';
import type { Log } from './log.ts';
import { whisper } from './private-answer.ts';
import { channelTrouble } from './slack-error.ts';

/** The fields that say where somebody is waiting for us. */
const Waiting = z.object({
  event_id: z.string().optional(),
  team_id: z.string().optional(),
  user_id: z.string().optional(),
  response_url: z.string().optional(),
  team: z.object({ id: z.string() }).nullish().catch(undefined),
  user: z.object({ id: z.string() }).optional().catch(undefined),
  event: z
    .object({
      type: z.enum(['app_mention', 'message']),
      channel: z.string(),
      user: z.string().optional(),
      ts: z.string(),
      thread_ts: z.string().optional(),
    })
    .optional()
    .catch(undefined),
});

/**
 * The one place where failures end: logged with a reference, and the person who waits is told that reference,
 * where they asked, and nothing of the error itself. Where we may not post, there is nobody to tell. An event for
 * which no token can be had now is not ended but put back, unless the workspace has removed the bot.
 */
export function handleFailures(app: App, log: Log, wordsOf: KnownWords): void {
  app.error(async (failed: { error: Error; body: AnyMiddlewareArgs['body']; context: Context }) => {
    const { error, body, context } = failed;
    if (error instanceof AuthorizationError) {
      if (!isUninstalled(error)) throw error;
      log.warn('an event of a workspace that has removed the bot is let go');
      return;
    }
    for (const cause of causes(error)) {
      const trouble = channelTrouble(cause);
      if (trouble !== null) log.warn('cannot post in a channel', { reason: trouble });
      else apologise(envelopeOf(context), body, cause, log, wordsOf);
    }
  });
}

/** Takes everything out of an envelope and puts an apology in, for whoever waits for this event. */
export function apologise(
  envelope: Envelope,
  body: unknown,
  cause: unknown,
  log: Log,
  wordsOf: KnownWords,
): void {
  const reference = newReference();
  const waiting = Waiting.safeParse(body).data;
  log.error('a request failed', cause, { reference, event_id: waiting?.event_id ?? null });
  envelope.clear();
  if (waiting === undefined) return;
  const { event, response_url: address, user } = waiting;
  const team = waiting.team_id ?? waiting.team?.id ?? '';
  const message = sorry(reference, wordsOf(team, event?.user ?? waiting.user_id ?? user?.id));
  if (event !== undefined) {
    const { channel, ts, thread_ts: thread = ts } = event;
    envelope.say(message, { key: `sorry:${team}:${channel}:${ts}`, team, channel, thread });
  } else if (address !== undefined) envelope.respond(whisper(message), { team, address });
  else if (user !== undefined) envelope.say(message, { team, channel: user.id, thread: null });
}

/** True when there is no token and will not be one. Bolt and its installer wrap the reason once each. */
function isUninstalled(error: unknown): boolean {
  if (error instanceof FootnoteError) return error.code === 'not_installed';
  return error instanceof Error && 'original' in error && isUninstalled(error.original);
}

/** What really went wrong, out of the errors Bolt wraps it in. */
function causes(error: Error): readonly Error[] {
  if (error instanceof MultipleListenerError) return error.originals;
  return error instanceof UnknownError ? [error.original] : [error];
}
