import { z } from 'zod';
import { actionable, confirmable, fields, focusable, menus, option, select } from './menus.ts';
import { address, characters, imageElement, plainText } from './text-objects.ts';

const label = z.strictObject({
  text: plainText(75),
  value: characters(2000),
  accessibility_label: characters(75).optional(),
});

const button = z.strictObject({
  type: z.literal('button'),
  ...confirmable,
  text: plainText(75),
  value: characters(2000).optional(),
  url: address(3000).optional(),
  style: z.enum(['primary', 'danger']).optional(),
  accessibility_label: characters(75).optional(),
});

const checkboxes = z.strictObject({
  type: z.literal('checkboxes'),
  ...focusable,
  options: z.array(option).min(1).max(10),
  initial_options: z.array(option).min(1).max(10).optional(),
});

const radioButtons = z.strictObject({
  type: z.literal('radio_buttons'),
  ...focusable,
  options: z.array(option).min(1).max(10),
  initial_option: option.optional(),
});

const overflow = z.strictObject({
  type: z.literal('overflow'),
  ...confirmable,
  options: z.array(option).min(1).max(5),
});

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be YYYY-MM-DD');
const pickers = [
  z.strictObject({ type: z.literal('datepicker'), ...select, initial_date: day.optional() }),
  z.strictObject({
    type: z.literal('timepicker'),
    ...select,
    initial_time: z
      .string()
      .regex(/^\d{2}:\d{2}$/, 'must be HH:mm')
      .optional(),
    timezone: z.string().optional(),
  }),
] as const;
const instant = z.strictObject({
  type: z.literal('datetimepicker'),
  ...focusable,
  initial_date_time: z.number().int().optional(),
});

const richTextInput = z.looseObject({ type: z.literal('rich_text_input'), ...actionable });
const workflowButton = z.looseObject({
  type: z.literal('workflow_button'),
  ...actionable,
  text: plainText(75),
});

/** What an actions block may hold. */
export const actionElement = z.discriminatedUnion('type', [
  button,
  checkboxes,
  radioButtons,
  overflow,
  ...pickers,
  instant,
  ...menus,
  richTextInput,
  workflowButton,
]);

/** What may stand beside the text of a section. */
export const accessory = z.discriminatedUnion('type', [
  button,
  checkboxes,
  radioButtons,
  overflow,
  ...pickers,
  ...menus,
  workflowButton,
  imageElement,
]);

/** What an input block may hold. */
export const inputElement = z.discriminatedUnion('type', [
  checkboxes,
  radioButtons,
  ...pickers,
  instant,
  ...menus,
  ...fields,
  richTextInput,
]);

/** What a context_actions block may hold. */
export const contextAction = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('feedback_buttons'),
    ...actionable,
    positive_button: label,
    negative_button: label,
  }),
  z.strictObject({
    type: z.literal('icon_button'),
    ...confirmable,
    icon: z.literal('trash'),
    text: plainText(75),
    value: characters(2000).optional(),
    accessibility_label: characters(75).optional(),
    visible_to_user_ids: z.array(z.string()).optional(),
  }),
]);

/** A plain button, where nothing else is allowed. */
export const plainButton = button;
