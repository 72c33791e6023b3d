import { type Config, sealingSecrets } from './config.ts';
import { readLexicon } from './knowledge/lexicon.ts';
import { watchedLibrary } from './library/watched-library.ts';
import type { OpenLibrary } from './library.ts';
import { createLog, type Log } from './observe/log.ts';
import type { Clock } from './ports.ts';
import { createSlackApp, type SlackConnection, type SlackPace } from './slack/app.ts';
import { startClockwork } from './slack/digest/clockwork.ts';
import { planner } from './slack/digest/planner.ts';
import { digestsOver } from './store/digests.ts';
import { feedbackOver } from './store/feedback.ts';
import { gapsOver } from './store/gaps.ts';
import { LEASES, type Leases, openStore } from './store/open-store.ts';
import { vaultOver } from './store/vault.ts';

/** What a running bot needs of the configuration once it is clear which Slack it talks to. */
export type BotConfig = Omit<Config, 'connection'> & { readonly connection: SlackConnection };

/** Parts that a test replaces. */
export interface Overrides {
  readonly clock?: Clock;
  /** How long claims last, and with them the time limits of a post. */
  readonly leases?: Leases;
  readonly pace?: Partial<SlackPace>;
  /** How often is looked which digests are due, in milliseconds. */
  readonly digestsEvery?: number;
  readonly log?: Log;
}

/** The bot, answering. */
export interface Footnote {
  /** The articles it answers from now; they change with their folder. */
  readonly library: OpenLibrary;
  /** Port of the HTTP server; null in Socket Mode. */
  readonly port: number | null;
  /** Resolves, if ever, when Slack will not take the bot back: it is deaf, and the process should end. */
  readonly lost: Promise<Error>;
  /** Takes no more questions; resolves when those in flight are answered. */
  stop(): Promise<void>;
}

/** How often the store lets go of what is old, in milliseconds. */
const SWEEP_EVERY = 60 * 60 * 1000;
const SYSTEM_CLOCK: Clock = { now: Date.now };
/** A post gets a third of its lease, so that none is under way when the lease ends. */
const pace = ({ letter }: Leases): SlackPace => ({
  timeout: letter / 3,
  lease: letter,
  backOff: [1000, 5000, 15_000, 60_000, 300_000],
  poll: 1000,
});

/**
 * Puts the bot together from its configuration and starts it: reads the articles, builds the index, opens the door
 * to Slack. Changes to the articles are followed from then on.
 *
 * @throws FootnoteError when the folder is not there, a token is refused or the port is taken.
 */
export async function startFootnote(config: BotConfig, overrides: Overrides = {}): Promise<Footnote> {
  const began = performance.now();
  const clock = overrides.clock ?? SYSTEM_CLOCK;
  const log = overrides.log ?? createLog(config.logLevel);
  const leases = overrides.leases ?? LEASES;
  const shelf = await watchedLibrary({
    knowledge: config.knowledge,
    data: config.data,
    lexicon: readLexicon(),
    problem: (problem) => log[problem.severity === 'error' ? 'error' : 'warn']('knowledge', { ...problem }),
    changed: ({ articles, facts }, millis) =>
      log.info('articles changed', {
        millis: Math.round(millis),
        articles: articles.length,
        facts: facts.length,
      }),
    failed: (problem) => log.error('articles not followed', problem),
  });
  const kept = await openStore(config.database, shelf.current, leases, vaultOver(sealingSecrets(config)));
  const { store, inbox, outbox, installations, database } = kept;
  const digests = digestsOver(database, config.retentionDays);
  const slack = createSlackApp({
    connection: config.connection,
    slackApiUrl: config.slackApiUrl,
    port: config.port,
    bot: {
      library: shelf.current,
      answer: shelf.answer,
      store,
      digests,
      feedback: feedbackOver(database),
      gaps: gapsOver(database),
      installations,
      clock,
    },
    inbox,
    outbox,
    pace: { ...pace(leases), ...overrides.pace },
    log,
  });
  const { port } = await slack.start().catch(async (error: unknown) => {
    await slack.stop();
    await shelf.close();
    await kept.close();
    throw error;
  });
  const clockwork = startClockwork(
    planner({ ...digests, library: shelf.current }, log),
    log,
    overrides.digestsEvery,
  );
  const sweep = () =>
    void kept
      .sweep(config.retentionDays)
      .catch((error: unknown) => log.warn('the store could not be swept', error));
  sweep();
  const sweeping = setInterval(sweep, SWEEP_EVERY).unref();
  const stop = async () => {
    clearInterval(sweeping);
    await clockwork.stop();
    await slack.stop();
    await shelf.close();
    await kept.close();
  };
  const left = await outbox.counts().catch((error: unknown) => {
    log.warn('the messages that wait could not be counted', error);
    return null;
  });
  log.info('ready', {
    millis: Math.round(performance.now() - began),
    articles: shelf.current().articles.length,
    facts: shelf.current().facts.length,
    connection: config.connection.kind,
    ...(port !== null && { port }),
    ...(left !== null && { messages_waiting: left.open, messages_held: left.held }),
  });
  return {
    get library() {
      return shelf.current();
    },
    port,
    lost: slack.lost,
    stop,
  };
}
