import type { Piece } from '../front/page-state.ts';
import { act, actBy } from './act.ts';
import { readFilled, restoreFilled } from './filled.ts';
import { byId } from './find.ts';
import { parse } from './patch.ts';

let shown: { readonly key: string; readonly version: string } | null = null;

/** Shows the modal on top, or closes it. What was typed stays when the app changes the view around it. */
export function showModal(piece: Piece | null): void {
  const dialog = byId<HTMLDialogElement>('modal');
  if (piece === null) {
    shown = null;
    if (dialog.open) dialog.close();
    return;
  }
  if (piece.html === null || (piece.key === shown?.key && piece.version === shown.version)) return;
  const same = piece.key === shown?.key;
  const filled = same ? readFilled(dialog) : [];
  const focused =
    document.activeElement instanceof HTMLElement ? document.activeElement.dataset.action : undefined;
  dialog.replaceChildren(parse(piece.html));
  restoreFilled(dialog, filled);
  shown = piece;
  if (!dialog.open) dialog.showModal();
  focusIn(dialog, same ? focused : undefined);
}

/** Listens for submitting and closing, once. */
export function listenToModal(): void {
  const dialog = byId<HTMLDialogElement>('modal');
  dialog.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit(dialog, event.submitter ?? dialog);
  });
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    void act('dismiss', {});
  });
  dialog.addEventListener('close', () => {
    if (shown !== null) void act('dismiss', {});
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-dismiss]') !== null) void act('dismiss', {});
  });
}

async function submit(dialog: HTMLDialogElement, button: HTMLElement): Promise<void> {
  const { errors = {} } = await actBy(button, 'submit', { filled: readFilled(dialog) });
  for (const complaint of dialog.querySelectorAll<HTMLElement>('[data-complaint]')) {
    const block = complaint.dataset.complaint ?? '';
    complaint.textContent = errors[block] ?? '';
    for (const control of dialog.querySelectorAll(`[data-fill][data-block="${CSS.escape(block)}"]`)) {
      control.setAttribute('aria-invalid', String(block in errors));
    }
  }
  dialog.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}

function focusIn(dialog: HTMLDialogElement, action: string | undefined): void {
  const again =
    action === undefined ? null : dialog.querySelector<HTMLElement>(`[data-action="${CSS.escape(action)}"]`);
  const first = dialog.querySelector<HTMLElement>(
    '.field [data-fill], .modal-body [data-press], footer button',
  );
  (again ?? first)?.focus();
}
