import { z } from 'zod';
import { address, anyText, characters, confirmation, identifier, plainText } from './text-objects.ts';

/** Every element may be named. */
export const actionable = { action_id: identifier.optional() };
/** An element that may ask before it acts. */
export const confirmable = { ...actionable, confirm: confirmation.optional() };
/** An element that may take the focus when a view opens. */
export const focusable = { ...confirmable, focus_on_load: z.boolean().optional() };
const placeholder = { placeholder: plainText(150).optional() };
const dispatched = {
  dispatch_action_config: z
    .strictObject({
      trigger_actions_on: z.array(z.enum(['on_enter_pressed', 'on_character_entered'])).max(2),
    })
    .optional(),
};

/** One line of a menu, a radio group or a set of checkboxes. */
export const option = z.strictObject({
  text: anyText(75),
  value: characters(150).optional(),
  description: anyText(75).optional(),
  url: address(3000).optional(),
});
const options = z.array(option).min(1).max(100);
const choices = {
  options: options.optional(),
  option_groups: z
    .array(z.strictObject({ label: plainText(75), options }))
    .min(1)
    .max(100)
    .optional(),
};
const filter = z
  .strictObject({
    include: z
      .array(z.enum(['im', 'mpim', 'private', 'public']))
      .min(1)
      .optional(),
    exclude_external_shared_channels: z.boolean().optional(),
    exclude_bot_users: z.boolean().optional(),
  })
  .optional();
/** What menus and pickers have in common. */
export const select = { ...focusable, ...placeholder };
const several = { ...select, max_selected_items: z.number().int().min(1).optional() };
const conversation = { filter, default_to_current_conversation: z.boolean().optional() };
const responding = { response_url_enabled: z.boolean().optional() };
/** Every menu, for one value or several. */
export const menus = [
  z.strictObject({
    type: z.literal('static_select'),
    ...select,
    ...choices,
    initial_option: option.optional(),
  }),
  z.strictObject({
    type: z.literal('external_select'),
    ...select,
    initial_option: option.optional(),
    min_query_length: z.number().optional(),
  }),
  z.strictObject({ type: z.literal('users_select'), ...select, initial_user: z.string().optional() }),
  z.strictObject({
    type: z.literal('channels_select'),
    ...select,
    ...responding,
    initial_channel: z.string().optional(),
  }),
  z.strictObject({
    type: z.literal('conversations_select'),
    ...select,
    ...responding,
    ...conversation,
    initial_conversation: z.string().optional(),
  }),
  z.strictObject({
    type: z.literal('multi_static_select'),
    ...several,
    ...choices,
    initial_options: options.optional(),
  }),
  z.strictObject({
    type: z.literal('multi_external_select'),
    ...several,
    initial_options: options.optional(),
    min_query_length: z.number().optional(),
  }),
  z.strictObject({
    type: z.literal('multi_users_select'),
    ...several,
    initial_users: z.array(z.string()).optional(),
  }),
  z.strictObject({
    type: z.literal('multi_channels_select'),
    ...several,
    initial_channels: z.array(z.string()).optional(),
  }),
  z.strictObject({
    type: z.literal('multi_conversations_select'),
    ...several,
    ...conversation,
    initial_conversations: z.array(z.string()).optional(),
  }),
] as const;

const typed = { ...actionable, ...placeholder, ...dispatched, focus_on_load: z.boolean().optional() };
const length = z.number().int().min(0).max(3000).optional();
/** What is typed or uploaded in an input block. */
export const fields = [
  z.strictObject({
    type: z.literal('plain_text_input'),
    ...typed,
    multiline: z.boolean().optional(),
    min_length: length,
    max_length: length,
    initial_value: z.string().max(3000).optional(),
  }),
  z.strictObject({ type: z.literal('email_text_input'), ...typed, initial_value: z.string().optional() }),
  z.strictObject({ type: z.literal('url_text_input'), ...typed, initial_value: z.string().optional() }),
  z.strictObject({
    type: z.literal('number_input'),
    ...typed,
    is_decimal_allowed: z.boolean(),
    min_value: z.string().optional(),
    max_value: z.string().optional(),
    initial_value: z.string().optional(),
  }),
  z.strictObject({
    type: z.literal('file_input'),
    ...actionable,
    filetypes: z.array(z.string()).optional(),
    max_files: z.number().int().min(1).max(10).optional(),
  }),
] as const;
