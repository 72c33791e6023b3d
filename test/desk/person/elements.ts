/** An interactive element where it stands. Blocks are read as the wire has them: Slack's unions are too wide to narrow. */
export interface Placed {
  readonly block: string;
  readonly element: Interactive;
  /** The input block around it, when there is one. */
  readonly input: { readonly optional?: boolean; readonly dispatch_action?: boolean } | null;
}

/** The parts of interactive elements that matter to somebody using them. */
export interface Interactive {
  readonly type: string;
  readonly action_id?: string;
  readonly text?: { readonly type: 'plain_text'; readonly text: string };
  readonly value?: string;
  readonly url?: string;
  readonly icon?: string;
  readonly options?: readonly Option[];
  readonly option_groups?: readonly {
    readonly label: { readonly text: string };
    readonly options: readonly Option[];
  }[];
  readonly positive_button?: Label;
  readonly negative_button?: Label;
  readonly [field: string]: unknown;
}

/** One line of a menu. */
export interface Option {
  readonly text: { readonly type: 'plain_text'; readonly text: string };
  readonly value: string;
  readonly description?: { readonly text: string };
}

/** One of the two feedback buttons. */
export interface Label {
  readonly text: { readonly type: 'plain_text'; readonly text: string };
  readonly value: string;
  readonly accessibility_label?: string;
}

/** Element types that do nothing when pressed. */
const INERT = new Set([
  'image',
  'plain_text',
  'mrkdwn',
  'rich_text_section',
  'rich_text_quote',
  'rich_text_list',
]);

/** Every interactive element in blocks, in reading order, wherever Slack allows one. */
export function placedElements(blocks: readonly unknown[]): Placed[] {
  return blocks.flatMap((each) => {
    const block = each as Record<string, unknown> & { type: string; block_id?: string };
    if (block.type === 'container') return placedElements(list(block.child_blocks));
    if (block.type === 'carousel') return placedElements(list(block.elements));
    const own = [block.accessory, block.element, ...list(block.elements), ...list(block.actions)];
    return own
      .filter((element): element is Interactive => isInteractive(element))
      .map((element) => ({
        block: block.block_id ?? '',
        element,
        input:
          block.type === 'input'
            ? { optional: block.optional === true, dispatch_action: block.dispatch_action === true }
            : null,
      }));
  });
}

/** All options of a menu, those of its groups too. */
export function optionsOf(element: Interactive): readonly Option[] {
  return element.options ?? element.option_groups?.flatMap(({ options }) => options) ?? [];
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isInteractive(value: unknown): boolean {
  if (value === null || typeof value !== 'object' || !('type' in value)) return false;
  return typeof value.type === 'string' && !INERT.has(value.type) && !value.type.startsWith('rich_text_');
}
