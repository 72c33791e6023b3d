import type { types } from '@slack/bolt';
import type { Backstage } from '../backstage.ts';
import { PERSON } from '../identity.ts';
import type { Message } from '../timeline.ts';
import type { Answer, Arguments } from '../workspace.ts';
import { checkContent } from './content.ts';
import { findRoom, type Methods } from './method.ts';

/** Posting, changing and taking back: `emulate` keeps the messages, we add what it does not check or tell. */
export const messageMethods: Methods = {
  'chat.postMessage': async (args, backstage) => {
    const room = findRoom(backstage, args.channel);
    if (room === undefined) return { ok: false, error: 'channel_not_found' };
    if (!(await backstage.workspace.hasBot(room.id))) return { ok: false, error: 'not_in_channel' };
    return postMessage({ ...args, channel: room.id }, backstage);
  },

  'chat.postEphemeral': async (args, backstage) => {
    const room = findRoom(backstage, args.channel);
    if (room === undefined) return { ok: false, error: 'channel_not_found' };
    if (!(await backstage.workspace.hasBot(room.id))) return { ok: false, error: 'not_in_channel' };
    const content = checkContent(args);
    if (!content.ok) return content.answer;
    const answer = await backstage.workspace.call(
      'chat.postEphemeral',
      { ...content.fields, channel: room.id },
      'bot',
    );
    if (answer.ok && args.user === PERSON.id) {
      showPrivately(backstage, { ...content.fields, channel: room.id }, String(answer.message_ts));
    }
    return answer;
  },

  'chat.update': async (args, backstage) => {
    const content = checkContent(args);
    if (!content.ok) return content.answer;
    const before = backstage.timeline.find(String(args.ts));
    const answer = await backstage.workspace.call('chat.update', content.fields, 'bot');
    if (answer.ok) await showChange(backstage, before, answer);
    return answer;
  },

  'chat.delete': async (args, backstage) => {
    const answer = await backstage.workspace.call('chat.delete', args, 'bot');
    if (answer.ok) backstage.timeline.remove(String(args.ts));
    return answer;
  },
};

/** Posts as the bot, wherever it may: whether it is a member of the room is for the caller to ask. */
export async function postMessage(args: Arguments, backstage: Backstage): Promise<Answer> {
  const content = checkContent(args);
  if (!content.ok) return content.answer;
  const answer = await backstage.workspace.call('chat.postMessage', content.fields, 'bot');
  if (!answer.ok) return answer;
  const channel = String(answer.channel);
  const message = shown(answer.message as Stored, channel);
  backstage.timeline.post(message);
  if (message.thread !== null) backstage.sessions.setStatus(channel, message.thread, null);
  const room = findRoom(backstage, channel);
  const stands = backstage.timeline.find(message.ts);
  if (room !== undefined && stands !== undefined) void backstage.audience.echoed(stands, room);
  return answer;
}

/** Shows something that only the person can see; `ts` is new when none is given. */
export function showPrivately({ timeline }: Backstage, args: Arguments, ts = timeline.nextTs()): string {
  timeline.post({
    ts,
    channel: String(args.channel),
    thread: typeof args.thread_ts === 'string' ? args.thread_ts : null,
    author: 'bot',
    text: String(args.text ?? ''),
    blocks: (args.blocks ?? []) as types.AnyBlock[],
    ephemeral: true,
  });
  return ts;
}

/** A message as `emulate` keeps it. */
interface Stored {
  readonly ts: string;
  readonly text: string;
  readonly thread_ts?: string;
  readonly blocks?: readonly types.AnyBlock[];
}

function shown(stored: Stored, channel: string): Omit<Message, 'version' | 'edited'> {
  const { ts, text, thread_ts = null, blocks = [] } = stored;
  return { ts, channel, thread: thread_ts, author: 'bot', text, blocks, ephemeral: false };
}

async function showChange(backstage: Backstage, before: Message | undefined, answer: Answer): Promise<void> {
  const { text, blocks = [] } = answer.message as Stored;
  backstage.timeline.edit(String(answer.ts), { text, blocks });
  const after = backstage.timeline.find(String(answer.ts));
  const room = findRoom(backstage, answer.channel);
  if (before !== undefined && after !== undefined && room !== undefined) {
    void backstage.audience.echoed(after, room, before);
  }
}
