import type { Filled } from '../person/values.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What is filled in and chosen in all inputs within an element. */
export function readFilled(within: Element): Filled {
  const found = new Map<string, { block: string; action: string; chosen: string[] }>();
  for (const control of within.querySelectorAll<Control>('[data-fill]')) {
    const { block = '', action = '' } = control.dataset;
    const key = `${block} ${action}`;
    const before = found.get(key) ?? { block, action, chosen: [] };
    found.set(key, { ...before, chosen: [...before.chosen, ...readControl(control)] });
  }
  return [...found.values()];
}

/** Puts back what somebody had filled in, after the same form was drawn anew. */
export function restoreFilled(within: Element, filled: Filled): void {
  for (const control of within.querySelectorAll<Control>('[data-fill]')) {
    const { block, action } = control.dataset;
    const before = filled.find((each) => each.block === block && each.action === action);
    if (before === undefined) continue;
    if (control instanceof HTMLInputElement && ['radio', 'checkbox'].includes(control.type)) {
      control.checked = before.chosen.includes(control.value);
    } else if (before.chosen[0] !== undefined && control.type !== 'datetime-local') {
      control.value = before.chosen[0];
    }
  }
}

/** The values of one control, none when it is empty. */
export function readControl(control: Control): string[] {
  if (control instanceof HTMLSelectElement) {
    return [...control.selectedOptions].map(({ value }) => value).filter((value) => value !== '');
  }
  if (control instanceof HTMLInputElement && ['radio', 'checkbox'].includes(control.type)) {
    return control.checked ? [control.value] : [];
  }
  if (control.value === '') return [];
  if (control.type === 'datetime-local')
    return [String(Math.floor(new Date(control.value).getTime() / 1000))];
  return [control.value];
}
