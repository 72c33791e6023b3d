import type { Context } from '@slack/bolt';
import { typed } from './escapes.ts';

/** A question somebody typed where a thread can answer it. */
export interface Question {
  /** The workspace in which we are installed; in a shared channel the person may come from another one. */
  readonly team: string;
  readonly user: string;
  readonly channel: string;
  /** Names the message within its channel. */
  readonly ts: string;
  /** The thread the answer belongs into. */
  readonly thread: string;
  readonly text: string;
}

/** The fields of Slack's messages and mentions that tell whether and how to answer. */
export interface Spoken {
  readonly channel: string;
  readonly ts: string;
  readonly thread_ts?: string | undefined;
  readonly user?: string | undefined;
  readonly text?: string | undefined;
  readonly subtype?: string | undefined;
  readonly bot_id?: string | undefined;
}

/** Kinds of message that a person wrote; anything else is an edit, a deletion or Slack talking. */
const WRITTEN = new Set([undefined, 'file_share', 'thread_broadcast']);

/** Reads a message as a question to us, or null when no person wrote it. Bolt has left out our own already. */
export function readQuestion(said: Spoken, context: Context): Question | null {
  const { user } = said;
  if (user === undefined || said.bot_id !== undefined || !WRITTEN.has(said.subtype)) return null;
  return {
    team: context.teamId ?? context.enterpriseId ?? '',
    user,
    channel: said.channel,
    ts: said.ts,
    thread: said.thread_ts ?? said.ts,
    text: typed(said.text ?? '', context.botUserId),
  };
}
