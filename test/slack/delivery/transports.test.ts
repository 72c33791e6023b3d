import { describe, expect, it, onTestFinished } from 'vitest';
import { chance, shuffled } from '../../bench/corpus/chance.ts';
import { post } from '../../support/http-client.ts';
import { runnableApp } from '../../support/runnable-app.ts';
import { event, mentioned } from '../../support/slack-payloads.ts';
import { socketServer } from '../../support/socket-server.ts';

const QUESTION = 'what was leased?';
const QUESTIONS = 25;

/** A running app that is reached as Slack reaches it. */
interface Reached {
  /** Delivers an event once; resolves when it is acknowledged. */
  deliver(body: object): Promise<unknown>;
  /** The threads that were replied to, one for each reply. */
  replies(): readonly unknown[];
  /** Resolves when nothing is under way any more. */
  settled(): Promise<void>;
}

async function overHttp(): Promise<Reached> {
  const { app, kept, to } = await runnableApp();
  const { port } = await app.start();
  return {
    deliver: async (body) => expect((await post(port ?? 0, body)).status).toBe(200),
    replies: () => to('chat.postMessage').map(({ args }) => args.thread_ts),
    settled: () => emptied(kept),
  };
}

async function overSocket(): Promise<Reached> {
  const slack = await socketServer();
  onTestFinished(() => slack.close());
  const connection = { kind: 'socket', botToken: 'xoxb-socket', appToken: 'xapp-socket' } as const;
  const { app, kept } = await runnableApp({ connection, slackApiUrl: slack.api });
  await app.start();
  let sent = 0;
  return {
    deliver: async (body) => {
      const envelope = `e${++sent}`;
      slack.send({ type: 'events_api', envelope_id: envelope, payload: body });
      await expect.poll(() => slack.acknowledged, { timeout: 10_000 }).toContain(envelope);
    },
    replies: () =>
      slack.calls.flatMap(({ method, args }) => (method === 'chat.postMessage' ? [args.thread_ts] : [])),
    settled: () => emptied(kept),
  };
}

async function emptied({ inbox, outbox }: Awaited<ReturnType<typeof runnableApp>>['kept']): Promise<void> {
  const left = async () => (await inbox.waiting()) + (await outbox.counts()).open;
  await expect.poll(left, { timeout: 10_000 }).toBe(0);
}

describe.each([
  ['HTTP', overHttp],
  ['Socket Mode', overSocket],
] as const)('events over %s', (_, reach) => {
  it('delivered 1 to 11 times, in any order, as app_mention and as message, get one reply each', async () => {
    const { deliver, replies, settled } = await reach();
    const draw = chance(QUESTIONS);
    const places = Array.from({ length: QUESTIONS }, (_, at) => ({ channel: 'C1', ts: `30.${at + 1}` }));
    const deliveries = places.flatMap((place) => {
      const message = { type: 'message', channel_type: 'channel', user: 'U1', text: `<@UBOT> ${QUESTION}` };
      const forms = [mentioned(QUESTION, place), event({ ...message, ...place })];
      return forms.flatMap((body) => Array.from({ length: 1 + Math.floor(draw() * 11) }, () => body));
    });
    await Promise.all(shuffled(deliveries, draw).map(deliver));
    await settled();
    expect(replies().toSorted()).toEqual(places.map(({ ts }) => ts).toSorted());
  });
});
