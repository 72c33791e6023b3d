import type { Interactive, Label, Option } from '../person/elements.ts';
import { initially } from '../person/values.ts';
import { type Html, html, trusted } from './html.ts';

/** What the menus of users and channels offer. */
export interface Choices {
  readonly users: readonly Option[];
  readonly channels: readonly Option[];
}

/** Types of `input` by the element they draw. */
const INPUTS: Readonly<Record<string, string>> = {
  plain_text_input: 'text',
  email_text_input: 'email',
  url_text_input: 'url',
  number_input: 'number',
  datepicker: 'date',
  timepicker: 'time',
  datetimepicker: 'datetime-local',
};

/**
 * Draws an element as the browser's own control, so that it works with a keyboard and a screen reader. The page finds
 * it again by `data-block` and `data-action`; `name` labels it where no label stands beside it.
 */
export function drawElement(
  element: Interactive,
  block: string,
  choices: Choices,
  name: string | null,
): Html {
  const at = html`data-block="${block}" data-action="${element.action_id ?? ''}"`;
  const labelled = html`${name !== null && html`aria-label="${name}"`}`;
  if (element.type === 'button' || element.type === 'workflow_button') return drawButton(element, at);
  if (element.type === 'feedback_buttons') {
    return html`${drawFeedback(element.positive_button, at, '👍')}${drawFeedback(element.negative_button, at, '👎')}`;
  }
  if (element.type === 'icon_button') {
    return html`<button type="button" class="press small" ${at} data-press>${element.text?.text ?? ''}</button>`;
  }
  if (element.type === 'radio_buttons' || element.type === 'checkboxes') return drawBoxes(element, at, block);
  if (element.type in INPUTS) return drawInput(element, at, labelled);
  return drawMenu(element, at, labelled, choices);
}

function drawButton(element: Interactive, at: Html): Html {
  const style = typeof element.style === 'string' ? element.style : '';
  const label = typeof element.accessibility_label === 'string' ? element.accessibility_label : null;
  const confirm = (element.confirm as { text?: { text?: string } } | undefined)?.text?.text ?? null;
  return html`<button type="button" class="press ${style}" ${at} data-press data-value="${element.value ?? ''}"
    ${label !== null && html`aria-label="${label}"`} ${confirm !== null && html`data-confirm="${confirm}"`}
    ${element.url !== undefined && html`title="In Slack this opens ${element.url}"`}>${element.text?.text ?? ''}</button>`;
}

function drawFeedback(label: Label | undefined, at: Html, face: string): Html {
  if (label === undefined) return html``;
  const title = label.accessibility_label ?? label.text.text;
  return html`<button type="button" class="press small" ${at} data-press data-chosen="${label.value}" aria-label="${title}"
    ><span aria-hidden="true" class="face">${face}</span> ${label.text.text}</button>`;
}

function drawBoxes(element: Interactive, at: Html, block: string): Html {
  const type = element.type === 'checkboxes' ? 'checkbox' : 'radio';
  const chosen = initially(element);
  const lines = (element.options ?? []).map(
    ({
      text,
      value,
      description,
    }) => html`<label class="box"><input type="${type}" name="${block}.${element.action_id ?? ''}"
      ${at} data-fill value="${value}" ${chosen.includes(value) && trusted('checked')}>
      <span>${text.text}${description !== undefined && html`<small>${description.text}</small>`}</span></label>`,
  );
  return html`<span class="boxes">${lines}</span>`;
}

function drawInput(element: Interactive, at: Html, labelled: Html): Html {
  const [value = ''] = initially(element);
  const placeholder = (element.placeholder as { text?: string } | undefined)?.text ?? '';
  const shared = html`${at} ${labelled} data-fill placeholder="${placeholder}" ${typeof element.max_length === 'number' && html`maxlength="${element.max_length}"`}`;
  if (element.multiline === true) return html`<textarea rows="3" ${shared}>${value}</textarea>`;
  return html`<input type="${INPUTS[element.type] ?? 'text'}" value="${value}" ${shared}>`;
}

function drawMenu(element: Interactive, at: Html, labelled: Html, choices: Choices): Html {
  const chosen = initially(element);
  const line = ({ text, value }: Option) =>
    html`<option value="${value}" ${chosen.includes(value) && trusted('selected')}>${text.text}</option>`;
  const lines = element.option_groups?.map(
    ({ label, options }) => html`<optgroup label="${label.text}">${options.map(line)}</optgroup>`,
  );
  const several = element.type.startsWith('multi_');
  const placeholder = (element.placeholder as { text?: string } | undefined)?.text ?? 'Choose…';
  const empty = html`${!several && html`<option value="">${element.type === 'overflow' ? '⋯' : placeholder}</option>`}`;
  return html`<select ${at} ${labelled} data-fill ${several && trusted('multiple')}>${empty}${lines ?? offered(element, choices).map(line)}</select>`;
}

function offered(
  { type, options = [], filter }: Interactive,
  { users, channels }: Choices,
): readonly Option[] {
  if (type.endsWith('users_select')) return users;
  if (type.endsWith('channels_select')) return channels;
  if (!type.endsWith('conversations_select')) return options;
  const { include = ['public', 'im'] } = (filter ?? {}) as { include?: readonly string[] };
  const open = include.includes('public') || include.includes('private');
  return [...(open ? channels : []), ...(include.includes('im') ? users : [])];
}
