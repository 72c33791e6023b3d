import { setTimeout as pause } from 'node:timers/promises';
import { post } from '../support/http-client.ts';
import { command, event } from '../support/slack-payloads.ts';
import type { FaultySlack } from './faulty-slack.ts';
import type { Replica } from './replica.ts';

/** A question that was accepted. */
export interface Asked {
  /** Where its answer stands. */
  readonly place: string;
  /** Keys of the letters that may say something there: an answer, or an apology where it was begun too often. A command's is named after its payload. */
  readonly letters: readonly string[];
  /** How often it was delivered. */
  readonly deliveries: number;
}

/** Somebody who asks until told to finish. */
export interface Askers {
  /** Asks nothing more; resolves with all questions that Footnote has accepted. */
  finish(): Promise<readonly Asked[]>;
}

const WORDS = ['What did Hegseth say on X?', 'Who announced the agreement?', 'How much does it cost?'];
/** Slack gives up after a while; so long, in milliseconds, do ours try: longer than any storm. */
const PERSISTENCE = 1_800_000;
/** Longest pause between two deliveries, in milliseconds. More of them would keep this Slack from answering. */
const LONGEST_PAUSE = 2000;
const MOST_DELIVERIES = 11;
/** One question in so many is a command. */
const COMMANDS = 6;

/**
 * Asks like Slack: an event is delivered until it is accepted, and then up to ten times more, as a mention and as a
 * message of the channel, to any process. A command is sent once; only those that are accepted count.
 */
export function askers(
  replicas: readonly Replica[],
  slack: FaultySlack,
  rate: number,
  chance: () => number,
): Askers {
  const done: Promise<Asked | null>[] = [];
  let asking = true;
  const any = (): Replica | undefined => replicas[Math.floor(chance() * replicas.length)];

  const send = async (body: object): Promise<boolean> => {
    const to = any();
    if (to === undefined || !to.up()) return false;
    return await post(to.port, body).then(
      ({ status }) => status === 200,
      () => false,
    );
  };

  const until = async (body: object): Promise<number> => {
    for (let tries = 1, since = Date.now(); Date.now() - since < PERSISTENCE; tries++) {
      if (await send(body)) return tries;
      await pause(chance() * Math.min(100 * 2 ** tries, LONGEST_PAUSE));
    }
    throw new Error('An event was never accepted.');
  };

  const mention = async (number: number): Promise<Asked> => {
    const [channel, ts] = [`C${number % 7}`, `1700000000.${String(number).padStart(6, '0')}`];
    const said = { channel, ts, user: 'U1', text: `<@UBOT> ${WORDS[number % WORDS.length]}` };
    const forms = [
      event({ type: 'app_mention', ...said }, { event_id: `EvA${ts}` }),
      event({ type: 'message', channel_type: 'channel', ...said }, { event_id: `EvB${ts}` }),
    ];
    const copies = 1 + Math.floor(chance() * MOST_DELIVERIES);
    const counts = await Promise.all(
      Array.from({ length: copies }, async (_, copy) => {
        if (copy > 1) await pause(chance() * 2000);
        return await until(forms[copy === 0 ? 0 : Math.floor(chance() * 2)] ?? {});
      }),
    );
    const deliveries = counts.reduce((sum, tries) => sum + tries, 0);
    const letters = ['answer', 'sorry'].map((kind) => `${kind}:T1:${channel}:${ts}`);
    return { place: `${channel} ${ts}`, letters, deliveries };
  };

  const slash = async (number: number): Promise<Asked | null> => {
    const address = slack.respond(`q${number}`);
    const body = command(WORDS[number % WORDS.length] ?? '', {
      response_url: address,
      trigger_id: `t${number}`,
    });
    return (await send(body)) ? { place: new URL(address).pathname, letters: [], deliveries: 1 } : null;
  };

  const loop = async () => {
    for (let number = 1; asking; number++) {
      const asked = number % COMMANDS === 0 ? slash(number) : mention(number);
      asked.catch(() => {});
      done.push(asked);
      await pause(1000 / rate);
    }
  };
  const running = loop();
  return {
    finish: async () => {
      asking = false;
      await running;
      return (await Promise.all(done)).filter((one) => one !== null);
    },
  };
}

/** Keys of the events that tell of a question, by the time of its message. */
export function eventsAt(ts: string): string[] {
  return [`event:EvA${ts}`, `event:EvB${ts}`];
}
