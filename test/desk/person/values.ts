import type { BlockElementAction, ViewStateValue } from '@slack/bolt';
import type { StateValues } from '../payloads/interactions.ts';
import { type Interactive, type Option, optionsOf, type Placed } from './elements.ts';

/** What somebody filled in or chose: one value, or several where several can be chosen. */
export type Chosen = readonly string[];

/** Inputs as they were filled in, by block and action. */
export type Filled = readonly { readonly block: string; readonly action: string; readonly chosen: Chosen }[];

/** What an element holds before anybody touches it. */
export function initially(element: Interactive): Chosen {
  const one = element.initial_option as Option | undefined;
  const many = element.initial_options as readonly Option[] | undefined;
  if (one !== undefined) return [one.value];
  if (many !== undefined) return many.map(({ value }) => value);
  const key = Object.keys(element).find((name) => name.startsWith('initial_'));
  const value = key === undefined ? undefined : element[key];
  if (Array.isArray(value)) return value.map(String);
  return value === undefined || value === null ? [] : [String(value)];
}

/** The value of an input in the shape Slack reports it in. */
export function stateValue(element: Interactive, chosen: Chosen): ViewStateValue {
  const { type } = element;
  const options = optionsOf(element).filter(({ value }) => chosen.includes(value));
  const first = chosen[0] === undefined || chosen[0] === '' ? null : chosen[0];
  switch (type) {
    case 'static_select':
    case 'radio_buttons':
    case 'overflow':
      return { type, selected_option: options[0] ?? null };
    case 'multi_static_select':
    case 'checkboxes':
      return { type, selected_options: [...options] };
    case 'datepicker':
      return { type, selected_date: first };
    case 'timepicker':
      return { type, selected_time: first };
    case 'datetimepicker':
      return { type, selected_date_time: first === null ? null : Number(first) };
    case 'users_select':
      return { type, selected_user: first };
    case 'channels_select':
      return { type, selected_channel: first };
    case 'conversations_select':
      return { type, selected_conversation: first };
    case 'multi_users_select':
      return { type, selected_users: [...chosen] };
    case 'multi_channels_select':
      return { type, selected_channels: [...chosen] };
    case 'multi_conversations_select':
      return { type, selected_conversations: [...chosen] };
    default:
      return { type, value: first };
  }
}

/** The state of all inputs: what was filled in, else what they began with. */
export function stateValues(placed: readonly Placed[], filled: Filled): StateValues {
  const values: StateValues = {};
  for (const { block, element } of placed) {
    const action = element.action_id ?? '';
    if (['button', 'feedback_buttons', 'icon_button', 'workflow_button', 'overflow'].includes(element.type))
      continue;
    const chosen = filled.find((each) => each.block === block && each.action === action)?.chosen;
    values[block] = { ...values[block], [action]: stateValue(element, chosen ?? initially(element)) };
  }
  return values;
}

/** What using an element tells the app. `chosen` is empty for a plain button, which carries its own value. */
export function actionOf({ block, element }: Placed, chosen: Chosen, ts: string): BlockElementAction {
  const base = { block_id: block, action_id: element.action_id ?? '', action_ts: ts };
  const text = element.text ?? { type: 'plain_text', text: '' };
  if (element.type === 'button') {
    const value = element.value === undefined ? {} : { value: element.value };
    return {
      ...base,
      type: 'button',
      text,
      ...value,
      ...(element.url !== undefined && { url: element.url }),
    };
  }
  if (element.type === 'feedback_buttons') {
    const pressed = [element.positive_button, element.negative_button].find(
      (label) => label?.value === chosen[0],
    );
    return { ...base, type: 'feedback_buttons', value: pressed?.value ?? '', text: pressed?.text ?? text };
  }
  if (element.type === 'icon_button') {
    return { ...base, type: 'icon_button', icon: element.icon ?? '', value: element.value ?? '', text };
  }
  return { ...base, ...stateValue(element, chosen) } as BlockElementAction;
}

/** What Slack itself asks for before it sends a form: by block, empty when everything required is filled in. */
export function incomplete(placed: readonly Placed[], values: StateValues): Record<string, string> {
  const asked = placed.filter(({ input }) => input !== null && input.optional !== true);
  const empty = asked.filter(({ block, element }) => {
    const { type: _, ...value } = values[block]?.[element.action_id ?? ''] ?? { type: '' };
    return Object.values(value).every(
      (each) => each === null || each === '' || (Array.isArray(each) && each.length === 0),
    );
  });
  return Object.fromEntries(empty.map(({ block }) => [block, 'Please complete this required field.']));
}
