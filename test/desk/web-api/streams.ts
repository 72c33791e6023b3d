import type { Backstage } from '../backstage.ts';
import type { Answer, Arguments } from '../workspace.ts';
import { messageMethods, postMessage } from './messages.ts';
import { findRoom, type Methods } from './method.ts';

/** Answers written piece by piece: one message in `emulate`, changed with every piece. */
export const streamMethods: Methods = {
  'chat.startStream': async (args, backstage) => {
    const room = findRoom(backstage, args.channel);
    if (room === undefined) return { ok: false, error: 'channel_not_found' };
    if (args.thread_ts === undefined) return { ok: false, error: 'missing_thread_ts' };
    if (room.kind === 'channel' && args.recipient_team_id === undefined) {
      return { ok: false, error: 'missing_recipient_team_id' };
    }
    const text = written(args);
    const answer = await postMessage(
      { channel: room.id, thread_ts: args.thread_ts, text: text || ' ' },
      backstage,
    );
    if (answer.ok) backstage.streams.set(String(answer.ts), text);
    return answer.ok ? { ok: true, channel: room.id, ts: answer.ts } : answer;
  },

  'chat.appendStream': (args, backstage) => write(args, backstage),

  'chat.stopStream': async (args, backstage) => {
    const answer = await write(args, backstage);
    if (answer.ok) backstage.streams.delete(String(args.ts));
    return answer;
  },
};

async function write(args: Arguments, backstage: Backstage): Promise<Answer> {
  const { streams } = backstage;
  const ts = String(args.ts);
  const before = streams.get(ts);
  if (before === undefined) return { ok: false, error: 'message_not_in_streaming_state' };
  const text = before + written(args);
  const blocks = [...(text === '' ? [] : [{ type: 'markdown', text }]), ...((args.blocks ?? []) as object[])];
  const update = messageMethods['chat.update'];
  const answer = await update?.({ channel: args.channel, ts, text: text || ' ', blocks }, backstage);
  if (answer?.ok) streams.set(ts, text);
  return answer?.ok
    ? { ok: true, channel: args.channel, ts }
    : (answer ?? { ok: false, error: 'fatal_error' });
}

/** The text of a piece; the SDK's streamer sends it as chunks, a bare call as `markdown_text`. */
function written({ markdown_text, chunks }: Arguments): string {
  const pieces = Array.isArray(chunks) ? (chunks as { type: string; text?: string }[]) : [];
  const texts = pieces.filter(({ type }) => type === 'markdown_text').map(({ text = '' }) => text);
  return [typeof markdown_text === 'string' ? markdown_text : '', ...texts].join('');
}
