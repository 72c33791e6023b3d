import { z } from 'zod';
import { checkBlocks, type Refusal, type WireBlock } from './check-blocks.ts';
import { characters, identifier, plainText } from './text-objects.ts';

const shared = {
  blocks: z.array(z.unknown()),
  private_metadata: z.string().max(3000).optional(),
  callback_id: z.string().max(255).optional(),
  external_id: identifier.optional(),
};

const VIEWS = {
  modal: z.strictObject({
    type: z.literal('modal'),
    ...shared,
    title: plainText(24),
    submit: plainText(24).optional(),
    close: plainText(24).optional(),
    clear_on_close: z.boolean().optional(),
    notify_on_close: z.boolean().optional(),
  }),
  home: z.strictObject({ type: z.literal('home'), ...shared }),
} as const;

/** Bytes of a view as JSON. */
const LARGEST = 250_000;

/** Checks a modal or a Home as Slack would; null when it would take it. */
export function checkView(view: unknown, type: 'modal' | 'home'): Refusal | null {
  if (Buffer.byteLength(JSON.stringify(view) ?? '') > LARGEST)
    return { error: 'view_too_large', messages: [] };
  const found = VIEWS[type].safeParse(view);
  if (!found.success) {
    const lines = found.error.issues.map(
      ({ message, path }) => `[ERROR] ${message} [json-pointer:/${path.join('/')}]`,
    );
    return { error: 'invalid_arguments', messages: lines };
  }
  const blocks = checkBlocks(found.data.blocks, type, '/view/blocks');
  if (blocks !== null) return { ...blocks, error: 'invalid_arguments' };
  const asks = found.data.blocks.some((block) => (block as WireBlock).type === 'input');
  if (type === 'modal' && asks && !('submit' in found.data)) {
    return {
      error: 'invalid_arguments',
      messages: ['[ERROR] missing required field: submit [json-pointer:/submit]'],
    };
  }
  return null;
}

/** The texts of a suggested prompt; Slack takes at most four. */
export const PROMPTS = z
  .array(z.strictObject({ title: characters(255), message: characters(3000) }))
  .min(1)
  .max(4);
