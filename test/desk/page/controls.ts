import { act, actBy } from './act.ts';
import { readControl, readFilled } from './filled.ts';

/** Listens once for everything that can be pressed or chosen in messages, modals and the Home. */
export function listenForUse(openThread: (ts: string) => void): void {
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const thread = target.closest<HTMLElement>('[data-thread]');
    if (thread !== null) openThread(thread.dataset.thread ?? '');
    const shortcut = target.closest<HTMLElement>('[data-shortcut]');
    if (shortcut !== null) runShortcut(shortcut);
    const button = target.closest<HTMLElement>('[data-press]');
    if (button !== null) press(button);
  });
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLElement) || target.dataset.fill === undefined) return;
    const field = target.closest<HTMLElement>('.field');
    if (field !== null && field.dataset.dispatch === undefined) return;
    const boxes = target.closest('.boxes');
    const chosen =
      boxes === null ? readControl(target as HTMLInputElement) : (readFilled(boxes)[0]?.chosen ?? []);
    void act('use', { ...placeOf(target), value: null, chosen });
  });
}

function runShortcut(button: HTMLElement): void {
  const message = button.closest<HTMLElement>('[data-ts]')?.dataset.ts ?? null;
  void actBy(button, 'shortcut', { callbackId: button.dataset.shortcut, message });
}

function press(button: HTMLElement): void {
  const { confirm, chosen, value } = button.dataset;
  if (confirm !== undefined && !window.confirm(confirm)) return;
  void actBy(button, 'use', {
    ...placeOf(button),
    value: value ?? null,
    chosen: chosen === undefined ? [] : [chosen],
  });
}

function placeOf(control: HTMLElement) {
  const view = control.closest<HTMLElement>('[data-view]');
  const message = control.closest<HTMLElement>('[data-ts]');
  const { block = '', action = '' } = control.dataset;
  const surface = view ?? message;
  return {
    view: view?.dataset.view ?? null,
    message: message?.dataset.ts ?? null,
    block,
    action,
    filled: surface === null ? [] : readFilled(surface),
  };
}
