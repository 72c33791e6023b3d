import type { Done, PageAction } from '../front/page-actions.ts';
import { byId } from './find.ts';

/** Milliseconds a remark stays. */
const READING_TIME = 6000;

let hiding = 0;

/** Does something at the desk. A failure is shown, not thrown. */
export async function act(action: PageAction, body: object): Promise<Done> {
  try {
    const response = await fetch(`/desk/${action}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const done = (await response.json()) as Done & { error?: string };
    const remark = done.note ?? done.error;
    if (remark !== undefined) tell(remark);
    return done;
  } catch {
    tell('The desk did not answer. Is it still running?');
    return { ok: false };
  }
}

/** Does it while a control shows that it is busy, so that nothing is pressed twice. */
export async function actBy(control: HTMLElement, action: PageAction, body: object): Promise<Done> {
  control.setAttribute('aria-busy', 'true');
  control.toggleAttribute('disabled', true);
  try {
    return await act(action, body);
  } finally {
    control.removeAttribute('aria-busy');
    control.removeAttribute('disabled');
  }
}

/** Shows a remark for a while. */
export function tell(remark: string): void {
  const toast = byId('toast');
  toast.textContent = remark;
  toast.hidden = false;
  clearTimeout(hiding);
  hiding = window.setTimeout(() => {
    toast.hidden = true;
  }, READING_TIME);
}
