import { randomBytes } from 'node:crypto';
import type { types, ViewOutput } from '@slack/bolt';
import { withBlockIds } from './block-ids.ts';
import type { Changes } from './changes.ts';
import { BOT, TEAM } from './identity.ts';

/** The modals that are open, one on top of the other, and the app's Home. */
export interface Views {
  home(): ViewOutput | null;
  /** The modal on top; null when none is open. */
  modal(): ViewOutput | null;
  find(id: string): ViewOutput | undefined;
  publish(view: types.View): ViewOutput;
  open(view: types.View): ViewOutput;
  /** Null when three are open already. */
  push(view: types.View): ViewOutput | null;
  update(id: string, view: types.View): ViewOutput | null;
  /** Closes the modal on top. */
  close(): void;
  /** Closes all modals. */
  clear(): void;
}

/** Most modals on top of one another. */
const DEEPEST = 3;

/** Starts with nothing open and nothing published. */
export function createViews(changes: Changes): Views {
  let home: ViewOutput | null = null;
  let stack: ViewOutput[] = [];
  const changed = <T>(result: T): T => {
    changes.announce();
    return result;
  };
  const place = (view: types.View, previous: ViewOutput | undefined): ViewOutput => {
    const output = outputOf(view, newId('V'), previous);
    stack = [...(previous === undefined ? [] : stack), output];
    return changed(output);
  };

  return {
    home: () => home,
    modal: () => stack.at(-1) ?? null,
    find: (id) =>
      [...stack, ...(home === null ? [] : [home])].find((view) => view.id === id || view.external_id === id),
    publish(view) {
      home = outputOf(view, home?.id ?? newId('V'), undefined);
      return changed(home);
    },
    open: (view) => place(view, undefined),
    push: (view) => (stack.length >= DEEPEST ? null : place(view, stack.at(-1))),
    update(id, view) {
      if (home !== null && home.id === id) {
        home = outputOf(view, id, undefined);
        return changed(home);
      }
      const index = stack.findIndex((each) => each.id === id || each.external_id === id);
      const before = stack[index];
      if (before === undefined) return null;
      const after = outputOf(view, before.id, stack[index - 1]);
      stack = stack.with(index, after);
      return changed(after);
    },
    close() {
      stack = stack.slice(0, -1);
      changes.announce();
    },
    clear() {
      stack = [];
      changes.announce();
    },
  };
}

function newId(prefix: string): string {
  return prefix + randomBytes(5).toString('hex').toUpperCase();
}

function outputOf(view: types.View, id: string, previous: ViewOutput | undefined): ViewOutput {
  const modal = view.type === 'modal' ? view : undefined;
  const text = (element: types.PlainTextElement | undefined) =>
    element === undefined ? null : { ...element };
  return {
    id,
    team_id: TEAM.id,
    app_id: BOT.appId,
    bot_id: BOT.botId,
    app_installed_team_id: TEAM.id,
    type: view.type,
    callback_id: view.callback_id ?? '',
    external_id: view.external_id ?? '',
    private_metadata: view.private_metadata ?? '',
    title: text(modal?.title) ?? { type: 'plain_text', text: 'View Title' },
    submit: text(modal?.submit),
    close: text(modal?.close),
    blocks: withBlockIds(view.blocks),
    state: { values: {} },
    hash: `${Math.floor(Date.now() / 1000)}.${randomBytes(4).toString('hex')}`,
    root_view_id: previous?.root_view_id ?? id,
    previous_view_id: previous?.id ?? null,
    clear_on_close: modal?.clear_on_close ?? false,
    notify_on_close: modal?.notify_on_close ?? false,
  };
}
