import { z } from 'zod';
import { accessory, actionElement, contextAction, inputElement, plainButton } from './elements.ts';
import { richText } from './rich-text.ts';
import { address, anyText, characters, identifier, imageElement, mrkdwn, plainText } from './text-objects.ts';

const known = { block_id: identifier.optional() };

const section = z
  .strictObject({
    type: z.literal('section'),
    ...known,
    text: anyText(3000).optional(),
    fields: z.array(anyText(2000)).min(1).max(10).optional(),
    accessory: accessory.optional(),
    expand: z.boolean().optional(),
  })
  .refine(({ text, fields }) => text !== undefined || fields !== undefined, 'must have text or fields');

const header = z.strictObject({
  type: z.literal('header'),
  ...known,
  text: plainText(150),
  level: z.number().optional(),
});
const divider = z.strictObject({ type: z.literal('divider'), ...known });
const context = z.strictObject({
  type: z.literal('context'),
  ...known,
  elements: z
    .array(z.discriminatedUnion('type', [plainText(3000), mrkdwn(3000), imageElement]))
    .min(1)
    .max(10),
});
const actions = z.strictObject({
  type: z.literal('actions'),
  ...known,
  elements: z.array(actionElement).min(1).max(25),
});
const image = z.strictObject({
  type: z.literal('image'),
  ...known,
  alt_text: characters(2000),
  title: plainText(2000).optional(),
  image_url: address(3000).optional(),
  slack_file: z.looseObject({}).optional(),
});
const input = z.strictObject({
  type: z.literal('input'),
  ...known,
  label: plainText(2000),
  hint: plainText(2000).optional(),
  optional: z.boolean().optional(),
  dispatch_action: z.boolean().optional(),
  element: inputElement,
});
const cell = z.union([
  richText,
  z.strictObject({ type: z.literal('raw_text'), text: characters(10_000) }),
  z.strictObject({ type: z.literal('raw_number'), value: z.number(), text: z.string() }),
]);
const table = z.strictObject({
  type: z.literal('table'),
  ...known,
  rows: z.array(z.array(cell).max(20)).min(1).max(100),
  column_settings: z
    .array(
      z
        .strictObject({
          align: z.enum(['left', 'center', 'right']).optional(),
          is_wrapped: z.boolean().optional(),
        })
        .nullable(),
    )
    .max(20)
    .optional(),
});
const everywhere = [section, header, divider, context, actions, image, input, richText] as const;

const card = z.strictObject({
  type: z.literal('card'),
  ...known,
  hero_image: imageElement.optional(),
  icon: imageElement.optional(),
  title: mrkdwn(150).optional(),
  subtitle: mrkdwn(150).optional(),
  body: mrkdwn(200).optional(),
  actions: z.array(plainButton).max(3).optional(),
});
const container = z.strictObject({
  type: z.literal('container'),
  ...known,
  title: plainText(150).optional(),
  rich_text_title: richText.optional(),
  subtitle: anyText(150).optional(),
  child_blocks: z
    .array(z.discriminatedUnion('type', [...everywhere, table]))
    .min(1)
    .max(10),
  width: z.enum(['narrow', 'standard', 'wide', 'full']).optional(),
  icon: imageElement.optional(),
  is_collapsible: z.boolean().optional(),
  default_collapsed: z.boolean().optional(),
  has_header_divider: z.boolean().optional(),
});
const dataTable = z.strictObject({
  type: z.literal('data_table'),
  ...known,
  rows: z.array(z.array(cell).max(20)).min(1).max(100),
  caption: characters(255),
  page_size: z.number().int().min(1).max(100).optional(),
  row_header_column_index: z.number().int().min(0).optional(),
});
const video = z.looseObject({
  type: z.literal('video'),
  ...known,
  title: plainText(200),
  alt_text: characters(2000),
});
const shown = [card, container, dataTable, table, video] as const;

const contextActions = z.strictObject({
  type: z.literal('context_actions'),
  ...known,
  elements: z.array(contextAction).min(1).max(5),
});
const markdown = z.strictObject({ type: z.literal('markdown'), ...known, text: characters(12_000) });
const carousel = z.strictObject({
  type: z.literal('carousel'),
  ...known,
  elements: z.array(card).min(1).max(10),
});
const file = z.strictObject({
  type: z.literal('file'),
  ...known,
  source: z.literal('remote'),
  external_id: characters(255),
});
const taskCard = z.looseObject({
  type: z.literal('task_card'),
  ...known,
  task_id: z.string(),
  title: z.string(),
});
const plan = z.looseObject({ type: z.literal('plan'), ...known, title: z.string() });
const alert = z.strictObject({
  type: z.literal('alert'),
  ...known,
  text: anyText(200),
  level: z.enum(['default', 'info', 'warning', 'error', 'success']).optional(),
});

/** Where blocks are shown. Some types are allowed on one surface only. */
export type Surface = 'message' | 'modal' | 'home';

/** The shape and the limits of every block that Slack takes on a surface, as its documentation of November 2026 has them. */
export const BLOCKS = {
  message: z.discriminatedUnion('type', [
    ...everywhere,
    ...shown,
    contextActions,
    markdown,
    carousel,
    file,
    taskCard,
    plan,
  ]),
  modal: z.discriminatedUnion('type', [...everywhere, alert, video]),
  home: z.discriminatedUnion('type', [...everywhere, ...shown]),
} as const satisfies Record<Surface, z.ZodType>;
