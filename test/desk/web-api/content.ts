import { withBlockIds } from '../block-ids.ts';
import { BOT } from '../identity.ts';
import { checkBlocks, type Refusal, type WireBlock } from '../limits/check-blocks.ts';
import type { Answer, Arguments } from '../workspace.ts';

/** What a message would say, checked as Slack checks it. */
export type Content =
  | { readonly ok: true; readonly fields: Arguments }
  | { readonly ok: false; readonly answer: Answer };

/** Checks the text and blocks of a message to be posted and completes them: block ids, and whose message it is. */
export function checkContent(args: Arguments): Content {
  if (args.markdown_text !== undefined) {
    if (args.text !== undefined || args.blocks !== undefined) return failed('markdown_text_conflict');
    const block = { type: 'markdown', text: String(args.markdown_text) };
    return checkContent({ ...args, markdown_text: undefined, text: block.text, blocks: [block] });
  }
  const refusal = args.blocks === undefined ? null : checkBlocks(args.blocks, 'message');
  if (refusal !== null) return { ok: false, answer: refused(refusal) };
  const blocks = args.blocks === undefined ? {} : { blocks: withBlockIds(args.blocks as WireBlock[]) };
  return { ok: true, fields: { ...args, ...blocks, bot_id: BOT.botId, app_id: BOT.appId } };
}

/** The answer Slack gives to blocks or views it does not take. */
export function refused({ error, messages }: Refusal): Answer {
  return { ok: false, error, errors: messages, response_metadata: { messages } };
}

function failed(error: string): Content {
  return { ok: false, answer: { ok: false, error } };
}
