import { randomBytes } from 'node:crypto';

/** Gives every block that has no `block_id` one, as Slack does. Slack drops the one of a markdown block. */
export function withBlockIds<Block extends { readonly type: string; readonly block_id?: string }>(
  blocks: readonly Block[],
): Block[] {
  return blocks.map((block) => {
    if (block.type === 'markdown') return { ...block, block_id: undefined };
    return { ...block, block_id: block.block_id ?? randomBytes(3).toString('hex') };
  });
}
