import type { types } from '@slack/bolt';
import type { Backstage } from '../backstage.ts';
import type { ResponseTarget } from '../response-urls.ts';
import type { Answer, Arguments } from '../workspace.ts';
import { checkContent } from './content.ts';
import { postMessage, showPrivately } from './messages.ts';

/**
 * What the app posts to a `response_url`, or puts into the acknowledgement of a command: private unless it says
 * `in_channel`, and able to replace or remove the message whose button was pressed.
 */
export async function respond(
  target: ResponseTarget,
  args: Arguments,
  backstage: Backstage,
): Promise<Answer> {
  const { timeline, workspace } = backstage;
  const original = target.messageTs === null ? undefined : timeline.find(target.messageTs);
  if (isTrue(args.delete_original) && original !== undefined) {
    if (!original.ephemeral)
      await workspace.call('chat.delete', { channel: target.channel, ts: original.ts }, 'bot');
    timeline.remove(original.ts);
    return { ok: true };
  }
  const content = checkContent(args);
  if (!content.ok) return content.answer;
  if (args.text === undefined && args.blocks === undefined) return { ok: false, error: 'no_text' };

  if (isTrue(args.replace_original) && original !== undefined) {
    const changed = {
      text: String(args.text ?? ''),
      blocks: (content.fields.blocks ?? []) as types.AnyBlock[],
    };
    if (!original.ephemeral) {
      const place = { channel: target.channel, ts: original.ts };
      await workspace.call('chat.update', { ...content.fields, ...place }, 'bot');
    }
    timeline.edit(original.ts, changed);
    return { ok: true };
  }
  const thread = args.thread_ts ?? target.thread ?? undefined;
  const placed = {
    ...content.fields,
    channel: target.channel,
    ...(thread !== undefined && { thread_ts: thread }),
  };
  if (args.response_type === 'in_channel') return postMessage(placed, backstage);
  showPrivately(backstage, placed);
  return { ok: true };
}

function isTrue(value: unknown): boolean {
  return value === true || value === 'true';
}
