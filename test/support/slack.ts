import type { Receiver } from '@slack/bolt';
import { expect, onTestFinished, vi } from 'vitest';
import { createLog } from '../../src/observe/log.ts';
import type { Outbox } from '../../src/ports/delivery.ts';
import type { Bot, Library } from '../../src/ports.ts';
import { boltApp } from '../../src/slack/bolt-app.ts';
import { slackCalls } from '../../src/slack/delivery/calls.ts';
import { Delivery } from '../../src/slack/delivery/delivery.ts';
import { knownWords } from '../../src/slack/locale.ts';
import { deedsOf } from '../../src/store/audit.ts';
import { feedbackOver } from '../../src/store/feedback.ts';
import { gapsOver } from '../../src/store/gaps.ts';
import type { Kept } from '../../src/store/open-store.ts';
import { type TurnableClock, turnableClock } from './clock.ts';
import { keptFor, QUICK } from './kept.ts';
import { memoryDigests } from './memory-ledger.ts';
import { type SlackEdge, slackEdge } from './slack-calls.ts';
import { toyLibrary } from './slack-fixtures.ts';

/** The bot in a Slack made of builders: the real Bolt app and delivery, with this in place of a socket. */
export interface Workspace extends SlackEdge {
  readonly bot: Bot;
  readonly kept: Kept;
  readonly outbox: Outbox;
  readonly delivery: Delivery;
  readonly clock: TurnableClock;
  /** What people did, as the audit log has it, oldest first. */
  acts(): Promise<readonly string[]>;
  /** What was logged, at every level. */
  readonly lines: readonly string[];
  /** Hands Slack's payload to the app. Resolves, when all is done and posted, with what was acknowledged. */
  deliver(body: object): Promise<readonly unknown[]>;
}

/** Events come by hand. */
const HAND: Receiver = { init() {}, async start() {}, async stop() {} };

/** A started workspace with the toy library, or another one. */
export async function workspace(library: Partial<Library> = {}): Promise<Workspace> {
  const edge = slackEdge();
  const clock = turnableClock();
  const toy = () => toyLibrary(library);
  const kept = await keptFor(toy);
  const { store, inbox, outbox, installations, database } = kept;
  const bot: Bot = {
    library: toy,
    answer: async (library, ...asked) => library.answer(...asked),
    store,
    digests: memoryDigests(clock),
    feedback: feedbackOver(database),
    gaps: gapsOver(database),
    installations,
    clock,
  };
  const lines: string[] = [];
  const log = createLog('debug', { write: (line: string) => void lines.push(line) });
  const app = boltApp({ receiver: HAND, token: 'xoxb-test', slackApiUrl: null, bot, log });
  await app.init();
  const calls = slackCalls({
    tokenOf: async () => 'xoxb-test',
    slackApiUrl: null,
    timeout: QUICK.timeout,
    log,
  });
  const wordsOf = knownWords(bot);
  const delivery = new Delivery({ app, inbox, outbox, calls, clock, wordsOf, log, pace: QUICK });
  delivery.start();
  onTestFinished(() => delivery.stop());
  const deliver = async (body: object) => {
    const acknowledged: unknown[] = [];
    await delivery.receive({ body, ack: async (response) => void acknowledged.push(response) });
    await delivery.idle();
    await vi.waitFor(async () => expect((await outbox.counts()).open).toBe(0), {
      timeout: 5000,
      interval: 5,
    });
    await delivery.idle();
    return acknowledged;
  };
  const acts = async () => (await deedsOf(database, null, 100)).map(({ act }) => act).toReversed();
  return { ...edge, acts, bot, kept, outbox, delivery, clock, lines, deliver };
}
