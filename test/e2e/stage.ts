import type { Desk, DeskOptions } from '../desk/desk.ts';
import { startDesk } from '../desk/start.ts';
import type { Message } from '../desk/timeline.ts';
import { startBot, type Transport } from './bot.ts';

/** A desk with the bot at it, and the short ways to say what scenarios say most. */
export interface Stage {
  readonly desk: Desk;
  /** Mentions the bot in a channel and waits for its reply in the thread. */
  ask(question: string, where?: { channel?: string; thread?: string }): Promise<Answered>;
  /** Writes to the bot alone and waits for its reply. */
  askAlone(question: string, where?: { thread?: string }): Promise<Answered>;
  /** What the bot said in a thread. */
  replies(thread: string): readonly Message[];
  clear(): Promise<void>;
}

/** A question with its reply. */
export interface Answered {
  /** The `ts` of the question. */
  readonly ts: string;
  readonly reply: Message;
}

/** Sets the stage: a fresh desk, a fresh bot, connected. `knowledge` is a folder of other articles. */
export async function setStage(
  transport: Transport,
  options?: DeskOptions,
  knowledge?: string,
): Promise<Stage> {
  const desk = await startDesk(options);
  const bot = await startBot(desk, transport, knowledge);
  const replies = (thread: string) => {
    return desk.messages().filter((message) => message.author === 'bot' && message.thread === thread);
  };

  async function replyIn(thread: string, from: number): Promise<Message> {
    await desk.waitFor(
      'chat.postMessage',
      ({ args, answer }) => args.thread_ts === thread && answer?.ok === true,
      { from },
    );
    const reply = replies(thread).at(-1);
    if (reply === undefined) throw new Error('The reply is not where it was posted.');
    return reply;
  }

  return {
    desk,
    replies,
    async ask(question, where = {}) {
      const from = desk.calls.length;
      const { ts } = await desk.say(`@Footnote ${question}`, where);
      return { ts, reply: await replyIn(where.thread ?? ts, from) };
    },
    async askAlone(question, where = {}) {
      const from = desk.calls.length;
      const { ts } = await desk.directMessage(question, where);
      return { ts, reply: await replyIn(where.thread ?? ts, from) };
    },
    async clear() {
      await bot.stop();
      await desk.close();
    },
  };
}

/** Everything a person can read in a message or view, in reading order. */
export function readable(blocks: readonly unknown[]): string {
  return blocks.map(textOf).join('\n');
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join('');
  if (value === null || typeof value !== 'object') return '';
  const { text, elements, element, accessory, label } = value as Record<string, unknown>;
  const own = typeof text === 'string' ? text : textOf(text);
  return [label, own, elements, element, accessory]
    .map((part) => (typeof part === 'string' ? part : textOf(part)))
    .join('');
}
