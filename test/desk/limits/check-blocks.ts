import { z } from 'zod';
import { BLOCKS, type Surface } from './blocks.ts';

/** Why Slack would refuse: the error code, and one line per place, as in `response_metadata.messages`. */
export interface Refusal {
  readonly error: string;
  readonly messages: readonly string[];
}

/** A block as it came over the wire. */
export type WireBlock = {
  readonly type: string;
  readonly block_id?: string;
  readonly [field: string]: unknown;
};

/** Most blocks on one surface. */
const MOST = { message: 50, modal: 100, home: 100 } as const;

/** Characters in all blocks of a message together; Slack does not document it (bolt-js#2509). */
const MOST_CHARACTERS = 13_200;

/** Checks blocks as Slack would; null when it would take them. */
export function checkBlocks(blocks: unknown, surface: Surface, at = '/blocks'): Refusal | null {
  if (!Array.isArray(blocks)) return refuse([`must be an array of blocks [json-pointer:${at}]`]);
  if (blocks.length > MOST[surface]) {
    return refuse([`no more than ${MOST[surface]} items allowed [json-pointer:${at}]`]);
  }
  const found = z.array(BLOCKS[surface]).safeParse(blocks);
  const problems = found.success ? [] : found.error.issues.flatMap((issue) => describe(issue, at));
  problems.push(...repeated(blocks as WireBlock[], at));
  if (problems.length > 0) return refuse(problems);
  if (surface !== 'message') return null;
  if (countText(blocks, 'markdown') > 12_000)
    return { error: 'msg_too_long', messages: ['markdown: more than 12000'] };
  return countText(blocks) > MOST_CHARACTERS ? { error: 'msg_blocks_too_long', messages: [] } : null;
}

function refuse(problems: readonly string[]): Refusal {
  return { error: 'invalid_blocks', messages: problems.map((problem) => `[ERROR] ${problem}`) };
}

function describe(issue: z.core.$ZodIssue, at: string): string[] {
  const pointer = [at, ...issue.path.map(String)].join('/');
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    return issue.errors.flatMap((branch) => branch.flatMap((inner) => describe(inner, pointer)));
  }
  return [`${issue.message} [json-pointer:${pointer}]`];
}

/** `block_id` must be unique on the surface, `action_id` within its block. */
function repeated(blocks: readonly WireBlock[], at: string): string[] {
  const problems: string[] = [];
  const seen = new Set<string>();
  for (const [index, block] of blocks.entries()) {
    if (block === null || typeof block !== 'object') continue;
    if (block.block_id !== undefined) {
      if (seen.has(block.block_id))
        problems.push(`block_id already exists [json-pointer:${at}/${index}/block_id]`);
      seen.add(block.block_id);
    }
    const actions = Array.isArray(block.elements) ? block.elements.map((each) => each?.action_id) : [];
    const named = actions.filter((action) => action !== undefined);
    if (new Set(named).size < named.length)
      problems.push(`action_id already exists [json-pointer:${at}/${index}/elements]`);
  }
  return problems;
}

/** Characters under every `text` key, in blocks of one type or of all. */
function countText(value: unknown, type?: string): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + countText(each, type), 0);
  if (value === null || typeof value !== 'object') return 0;
  if (type !== undefined && 'type' in value && value.type !== type) return 0;
  return Object.entries(value).reduce((sum, [key, inner]) => {
    return sum + (key === 'text' && typeof inner === 'string' ? inner.length : countText(inner));
  }, 0);
}
