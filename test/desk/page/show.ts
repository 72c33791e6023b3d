import type { PageState } from '../front/page-state.ts';
import { byId, make } from './find.ts';
import { showModal } from './modal.ts';
import { parse, patch } from './patch.ts';
import { showRooms } from './rooms.ts';

/** Which side of the app is looked at. */
export type Tab = 'messages' | 'home';

let homeVersion = '';

/** Shows a state of the desk. */
export function show(state: PageState, tab: Tab): void {
  const { room, lines, thread, home } = state;
  const home_ = room.kind === 'im' && tab === 'home';
  document.title = `${room.kind === 'im' ? room.name : `#${room.name}`} · local desk`;
  byId('room-name').textContent = room.kind === 'im' ? room.name : `# ${room.name}`;
  byId('tabs').hidden = room.kind !== 'im';
  byId('tab-messages').setAttribute('aria-selected', String(!home_));
  byId('tab-home').setAttribute('aria-selected', String(home_));
  byId('messages').hidden = home_;
  byId('home').hidden = !home_;

  showRooms(state);
  patch(byId('lines'), lines);
  showIntro(state);
  showHome(home);
  showThread(state);
  showOffers(state);
  showModal(state.modal);
  if (thread === null) byId('thread').hidden = true;
}

function showHome(home: PageState['home']): void {
  const place = byId('home');
  if (home === null)
    place.replaceChildren(make('p', { class: 'empty' }, 'Footnote has not published a Home yet.'));
  else if (home.html !== null && home.version !== homeVersion) {
    homeVersion = home.version;
    place.replaceChildren(parse(home.html));
  }
}

function showThread({ thread, room }: PageState): void {
  if (thread === null) return;
  byId('thread').hidden = false;
  byId('thread-room').textContent = thread.title ?? (room.kind === 'im' ? room.name : `#${room.name}`);
  patch(byId('thread-lines'), thread.lines);
  byId('thread-status').hidden = thread.status === null;
  byId('thread-status').replaceChildren(make('span', { class: 'dots' }), `Footnote ${thread.status ?? ''}`);
}

function showOffers({ offers, lines }: PageState): void {
  const place = byId('offers');
  place.hidden = offers.prompts.length === 0;
  place.classList.toggle('compact', lines.length > 0);
  const shown = JSON.stringify(offers);
  if (place.dataset.shown === shown) return;
  place.dataset.shown = shown;
  const chips = offers.prompts.map(({ title, message }) => {
    return make('button', { type: 'button', class: 'chip', 'data-offer': message }, title);
  });
  place.replaceChildren(make('span', { class: 'offers-title' }, offers.title), ...chips);
}

function showIntro({ room, commands }: PageState): void {
  const place = byId('intro');
  const shown = `${room.id} ${room.hasBot}`;
  if (place.dataset.shown === shown) return;
  place.dataset.shown = shown;
  const [title, ...lines] = introTo(room, commands);
  place.replaceChildren(
    make(
      'span',
      { class: `avatar ${room.kind === 'im' ? 'bot' : 'desk'}`, 'aria-hidden': 'true' },
      room.kind === 'im' ? 'F¹' : '#',
    ),
    make('h2', {}, title ?? ''),
    ...lines.map((line) => make('p', {}, line)),
  );
}

function introTo(room: PageState['room'], commands: readonly string[]): string[] {
  if (room.kind === 'im') {
    return [
      room.name,
      'Ask about the articles. The answer is a sentence of theirs, word for word, with its source.',
    ];
  }
  if (!room.hasBot) return [room.name, 'Footnote is not in this channel, so it hears nothing here.'];
  return [
    room.name,
    `Mention @Footnote with a question and it answers in a thread. With ${commands[0] ?? 'a command'} only you see the answer.`,
  ];
}
