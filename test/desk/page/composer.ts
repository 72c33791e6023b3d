import type { PageState } from '../front/page-state.ts';
import { byId, make } from './find.ts';

/** What somebody wrote and wants to say. */
export type Send = (text: string) => Promise<void>;

/** A place to write, in the room or in the thread. */
export interface Composer {
  /** Follows the room: what is being written to, and whether the app hears it. */
  follow(state: PageState): void;
  focus(): void;
}

/** Everything a composer does by itself: Enter sends, Shift and Enter breaks the line, hints say who will hear. */
export function createComposer(name: 'room' | 'thread', send: Send, invite: () => void): Composer {
  const form = byId<HTMLFormElement>(`${name}-composer`);
  const text = byId<HTMLTextAreaElement>(`${name}-text`);
  const hint = form.querySelector<HTMLElement>('.hint') ?? form;
  const shortcuts = make('span', { class: 'shortcuts' });
  hint.after(shortcuts);
  const button = form.querySelector<HTMLButtonElement>('.send');
  let state: PageState | undefined;

  function refresh(): void {
    text.style.height = 'auto';
    text.style.height = `${Math.min(text.scrollHeight, 180)}px`;
    button?.toggleAttribute('disabled', text.value.trim() === '');
    if (state !== undefined && name === 'room') showShortcuts(shortcuts, state);
    if (state !== undefined) hint.replaceChildren(...hintFor(state, text.value, name));
  }

  text.addEventListener('input', refresh);
  text.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const typed = text.value.trim();
    if (typed === '') return;
    text.value = '';
    refresh();
    form.setAttribute('aria-busy', 'true');
    void send(typed).finally(() => form.removeAttribute('aria-busy'));
  });
  hint.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    if (target.dataset.hint === 'invite') invite();
    if (target.dataset.hint === 'mention') {
      text.value = `@Footnote ${text.value.trimStart()}`;
      text.focus();
      refresh();
    }
  });

  return {
    follow(next) {
      state = next;
      const { kind, name: room } = next.room;
      const label = name === 'thread' ? 'Reply…' : `Message ${kind === 'im' ? room : `#${room}`}`;
      text.placeholder = label;
      form.querySelector('label')?.replaceChildren(label);
      refresh();
    },
    focus: () => text.focus({ preventScroll: true }),
  };
}

function showShortcuts(place: HTMLElement, state: PageState): void {
  if (place.childElementCount === state.shortcuts.length) return;
  const buttons = state.shortcuts.map(({ name, callbackId }) => {
    return make(
      'button',
      { type: 'button', class: 'link', 'data-shortcut': callbackId, title: 'A shortcut of the app' },
      name,
    );
  });
  place.replaceChildren(...buttons);
}

function hintFor({ room, commands }: PageState, typed: string, name: 'room' | 'thread'): (Node | string)[] {
  const command = typed.startsWith('/');
  if (command && name === 'thread') return ['Slack takes no commands in threads.'];
  if (command) return [`Only you will see the answer. Commands here: ${commands.join(', ')}.`];
  if (room.kind === 'im') return [name === 'room' ? 'Enter sends, Shift+Enter breaks the line.' : ''];
  if (!room.hasBot) {
    return [`Footnote is not in #${room.name}, so it cannot hear you. `, link('invite', 'Add Footnote')];
  }
  if (typed.trim() !== '' && !/@footnote\b/i.test(typed)) {
    return ['Footnote answers when mentioned. ', link('mention', 'Mention Footnote')];
  }
  return [typed === '' && name === 'room' ? `@Footnote asks here, ${commands[0] ?? ''} asks privately.` : ''];
}

function link(action: string, text: string): HTMLButtonElement {
  return make('button', { type: 'button', class: 'link', 'data-hint': action }, text);
}
