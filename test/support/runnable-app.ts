import { onTestFinished } from 'vitest';
import type { Bot } from '../../src/ports.ts';
import { createSlackApp, type SlackApp, type SlackConnection } from '../../src/slack/app.ts';
import { feedbackOver } from '../../src/store/feedback.ts';
import { gapsOver } from '../../src/store/gaps.ts';
import type { Kept } from '../../src/store/open-store.ts';
import { SIGNING_SECRET } from './http-client.ts';
import { keptFor, QUICK } from './kept.ts';
import { memoryDigests } from './memory-ledger.ts';
import { type SlackEdge, slackEdge } from './slack-calls.ts';
import { toyLibrary } from './slack-fixtures.ts';

/** The real Slack edge, not started yet, with the toy library and Slack at the other end. */
export interface RunnableApp extends SlackEdge {
  readonly app: SlackApp;
  readonly kept: Kept;
  /** What was logged, at every level. */
  readonly lines: readonly string[];
}

/** How a single workspace is served over HTTP. */
export const ONE_WORKSPACE: SlackConnection = {
  kind: 'http',
  botToken: 'xoxb-http',
  signingSecret: SIGNING_SECRET,
};

/** An app that is stopped with the test. @param kept A store that another one has as well, as replicas do. */
export async function runnableApp(
  options: { connection?: SlackConnection; slackApiUrl?: string; port?: number; kept?: Kept } = {},
): Promise<RunnableApp> {
  const { connection = ONE_WORKSPACE, slackApiUrl = null, port = 0 } = options;
  const edge = slackEdge();
  const kept = options.kept ?? (await keptFor(toyLibrary));
  const { store, inbox, outbox, installations, database } = kept;
  const clock = { now: () => Date.now() };
  const library = () => toyLibrary();
  const digests = memoryDigests(clock);
  const bot: Bot = {
    library,
    answer: async (state, ...asked) => state.answer(...asked),
    store,
    digests,
    feedback: feedbackOver(database),
    gaps: gapsOver(database),
    installations,
    clock,
  };
  const lines: string[] = [];
  const note = (...parts: readonly unknown[]) => void lines.push(JSON.stringify(parts));
  const log = { debug: note, info: note, warn: note, error: note };
  const app = createSlackApp({ connection, slackApiUrl, port, bot, inbox, outbox, pace: QUICK, log });
  onTestFinished(() => app.stop());
  return { ...edge, app, kept, lines };
}
